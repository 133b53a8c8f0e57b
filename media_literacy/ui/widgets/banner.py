"""Lines over a page that say what happened and what to do next, each for as long as that is so."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainButton, PlainLabel
from media_literacy.ui.widgets.layouts.height_for_width import WholeHeight

FAULT, ADVICE = "banner", "advice"
"""How a line looks: something went wrong, or something is good to know."""
_ENDS = 20, 12
"""From the edges of the window to the words and to the button, in px."""
MOST_SHOWN = 3
"""Lines at a time; the others wait until one of these has gone."""
LOW_WINDOW = 400
"""Below that height, in px, a window has room for one line beside its page."""


class Notice(NamedTuple):
    """What is said of a topic. One that `stays` is the window's own, and does not go with the page."""

    topic: str
    text: str
    variant: str
    stays: bool = False


class Banner(QWidget):
    """One line for each topic, faults first, then the newest first; hidden while there is nothing to say.

    A topic is whatever has one state at a time, such as whether the lesson could be saved: what is said of it takes the
    place of what was said of it before, and `clear` ends it. The topic "" is what was done here last. `variant` is how
    a line looks unless said otherwise.

    What is said on the way to a page belongs to that page, not to the one that is left: while the way goes on, or right
    before it begins, as when something could not be opened and a list is shown instead.
    """

    def __init__(self, parent: QWidget | None = None, *, variant: str = FAULT) -> None:
        super().__init__(parent)
        self._variant = variant
        self._lines: list[_Line] = []
        self._topics: dict[tuple[str, bool], BannerTopic] = {}
        self._is_navigating = False
        self._ends = _ENDS
        self._most_shown = MOST_SHOWN
        self._at_rest = QTimer(self, singleShot=True, interval=0)
        self._at_rest.timeout.connect(self._on_rest)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def keep_ends(self, left: int, right: int) -> None:
        """Begin and end so many px from the edges, as the bars of the page do."""
        self._ends = left, right
        for line in self._lines:
            line.keep_ends(left, right)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is said, the first line first, with those that wait."""
        return tuple(line.notice for line in self._lines)

    @property
    def text(self) -> str:
        """What it says now."""
        return "\n".join(line.notice.text for line in self._lines[: self._most_shown]) if not self.isHidden() else ""

    def report(self, problem: AppError, *, topic: str = "", stays: bool = False) -> None:
        """Show what went wrong."""
        self.show_message(problem.message, problem.hint, variant=FAULT, topic=topic, stays=stays)

    def show_message(
        self,
        message: str,
        hint: str = "",
        *,
        variant: str = "",
        topic: str = "",
        stays: bool = False,
        is_announced: bool = True,
    ) -> None:
        """Say something of a topic, and have it announced, unless that is done elsewhere."""
        notice = Notice(topic, f"{message} {hint}".strip(), variant or self._variant, stays)
        self._remove(topic)
        line = _Line(notice, self)
        line.keep_ends(*self._ends)
        line.is_on_the_way, line.is_fresh = self._is_navigating, True
        self._at_rest.start()
        line.close_button.clicked.connect(self._on_close_clicked)
        is_fault = notice.variant == FAULT
        at = 0 if is_fault else sum(line.notice.variant == FAULT for line in self._lines)
        self._lines.insert(at, line)
        self._column.insertWidget(at, line)
        self._show_lines()
        if is_announced:
            announce(self, notice.text)

    def topic(self, name: str, *, stays: bool = False) -> "BannerTopic":
        """One topic only, whose methods signals can be connected to."""
        if (name, stays) not in self._topics:
            self._topics[name, stays] = BannerTopic(self, name, stays=stays)
        return self._topics[name, stays]

    def clear(self, topic: str = "") -> None:
        """What was said of a topic is so no longer."""
        self._remove(topic)
        self._show_lines()

    def begin_navigation(self) -> None:
        """Somebody wants another page."""
        self._is_navigating = True
        for line in self._lines:
            line.is_on_the_way |= line.is_fresh

    def end_navigation(self) -> None:
        """The page is there, or is not wanted any more."""
        self._is_navigating = False

    def leave_page(self) -> None:
        """Another page is shown: what was said of the one before goes, but for the window's own lines."""
        for line in tuple(self._lines):
            if not line.is_on_the_way and not line.notice.stays:
                self._remove(line.notice.topic)
            line.is_on_the_way = False
        self._show_lines()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the line that has the focus; the page gets it back."""
        line = next((line for line in self._lines if line.close_button.hasFocus()), None)
        if line is None or event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self._close(line)

    def _remove(self, topic: str) -> None:
        for line in [line for line in self._lines if line.notice.topic == topic]:
            self._lines.remove(line)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a window of another height there may be room for more, or for less."""
        super().resizeEvent(event)
        if self._most_shown != self._room_for():
            self._show_lines()

    def _room_for(self) -> int:
        is_low = not self.isWindow() and self.window().height() < LOW_WINDOW
        return 1 if is_low else MOST_SHOWN

    def _show_lines(self) -> None:
        self._most_shown = self._room_for()
        for index, line in enumerate(self._lines):
            line.setVisible(index < self._most_shown)
        self.setAccessibleName(" ".join(line.notice.text for line in self._lines[: self._most_shown]))
        self.setVisible(bool(self._lines))

    def _on_rest(self) -> None:
        for line in self._lines:
            line.is_fresh = False

    def _on_close_clicked(self) -> None:
        line = self.sender().parent()
        assert isinstance(line, _Line)
        self._close(line)

    def _close(self, line: "_Line") -> None:
        self.clear(line.notice.topic)


class BannerTopic(QObject):
    """One topic of a banner, for as long as the banner is there."""

    def __init__(self, banner: Banner, name: str, *, stays: bool) -> None:
        super().__init__(banner)
        self._banner, self._name, self._stays = banner, name, stays

    @property
    def is_open(self) -> bool:
        """Whether something is said of it."""
        return any(notice.topic == self._name for notice in self._banner.notices)

    def report(self, problem: AppError) -> None:
        """Show what went wrong."""
        self.show_fault(problem.message, problem.hint)

    def show_fault(self, message: str, hint: str = "") -> None:
        """Show what went wrong, in these words."""
        self._banner.show_message(message, hint, variant=FAULT, topic=self._name, stays=self._stays)

    def show_advice(self, message: str, hint: str = "") -> None:
        """Show what is good to know."""
        self._banner.show_message(message, hint, variant=ADVICE, topic=self._name, stays=self._stays)

    def clear(self) -> None:
        """It is so no longer. Called at every key in a text, so a banner that says nothing of it is left alone."""
        if self.is_open:
            self._banner.clear(self._name)


class _Line(WholeHeight, QFrame):
    """A notice with its way out."""

    def __init__(self, notice: Notice, parent: Banner) -> None:
        super().__init__(parent)
        self.notice = notice
        self.is_fresh = self.is_on_the_way = False
        self.setProperty("variant", notice.variant)
        self.setAccessibleName(notice.text)
        self.close_button = PlainButton(_("Close"), self, variant="quiet")
        row = QHBoxLayout(self)
        row.addWidget(PlainLabel(notice.text, self, wraps=True), 1)
        row.addWidget(self.close_button)
        self._row = row

    def keep_ends(self, left: int, right: int) -> None:
        self._row.setContentsMargins(left, 6, right, 6)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:  # what was said stays as it was said
            self.close_button.setText(_("Close"))
        super().changeEvent(event)
