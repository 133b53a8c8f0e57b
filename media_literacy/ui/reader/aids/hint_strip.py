"""The hints that were asked for, above the bar at the foot of the page, with the way to the next rung."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.engine.wording.hint_words import Hint
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.ui.reader.aids.hint_rung import HintRung
from media_literacy.ui.reader.desk.desk_geometry import bar_side
from media_literacy.ui.reader.search.text_search import MatchSource, OpenText
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.restyling import restyle_children
from media_literacy.ui.widgets.page_text import PageText
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

IN_FULL = 2
"""So many rungs are read in full; of more, all but the newest are folded to a line."""
_MOST_OF_THE_PAGE = 0.3
_TITLE_FROM = 420.0
"""In a page less high, in px at 100 %, the title leaves its room to the article."""
_SIDE = 20
_SCROLL_BAR = 14
FOR_FRAME = 4
"""Px around the hints, for the frame of what is read."""


class HintStrip(QFrame):
    """The rungs of one ladder, the newest last. The buttons stand at the bottom and keep their places and words.

    `next_requested` comes during the pause, too: whoever asks too early is told so.
    """

    next_requested = Signal()
    closed = Signal()

    def __init__(self, open_link: Callable[[str], None], appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._open_link, self._appearance, self._page = open_link, appearance, page
        self.setProperty("variant", "advice-bottom")
        self.rungs: list[HintRung] = []
        self._title = PlainLabel(_("A hint"), self, variant="strong")
        self._title.setContentsMargins(FOR_FRAME, 0, FOR_FRAME, 0)
        self._scroll = VerticalScrollArea(self)
        self._scroll.setProperty("variant", "in-advice")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self._scroll)
        inner.setProperty("variant", "in-advice")
        inner.setAccessibleName(_("A hint"))  # a frame with a name would be spoken with all its labels
        self._page_text = PageText(inner, inner, self._scroll)
        self._column = plain_column(inner, 6)
        self._column.setContentsMargins(FOR_FRAME, FOR_FRAME, FOR_FRAME, FOR_FRAME)
        self._consequence = PlainLabel("", inner, wraps=True)
        self._consequence.hide()
        self._column.addWidget(self._consequence)
        self._scroll.setWidget(inner)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_newest)
        self._keeps_to_newest = True
        self.next_button = Button(_("Next hint"), self)
        self.next_button.clicked.connect(self.next_requested)
        self.close_button = Button(_("Close"), self)
        self.close_button.clicked.connect(self._on_close)
        self.status = PlainLabel("", self, wraps=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.setContentsMargins(FOR_FRAME, 0, FOR_FRAME, 0)
        row.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.status, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(6)
        self._whole.addWidget(self._title)
        self._whole.addWidget(self._scroll)
        self._whole.addLayout(row)
        self._second = QTimer(self, singleShot=False, interval=1000)
        self._second.timeout.connect(self._on_second)
        self._wait = 0.0
        self.hide()

    def show_hints(self, hints: Sequence[Hint], consequence: str = "") -> None:
        """Show the rungs of a ladder, with what comes of the newest, and have that read out."""
        self._end_wait("")
        for rung in self.rungs:
            self._column.removeWidget(rung)
            rung.hide()
            rung.deleteLater()
        many = len(hints) > IN_FULL
        self.rungs = [
            HintRung(
                hint, self._open_link, self._appearance, self._scroll.widget(), is_folded=many and hint is not hints[-1]
            )
            for hint in hints
        ]
        self._consequence.setText(consequence)
        self._consequence.setVisible(bool(consequence))
        for index, rung in enumerate(self.rungs):
            self._column.insertWidget(index, rung)
            rung.show()  # what shows is read: its layout would show it only later
            if rung.line is not None:
                rung.line.clicked.connect(self._on_folded)
        self._title.setText(ngettext("A hint", "Hints", len(hints)))
        self.show()
        self.use_room()
        self._keeps_to_newest = True
        self._show_newest()
        self._page_text.go_to_widget(self.rungs[-1].body)
        announce(self, "\n".join(filter(None, [*(block.text for block in self.rungs[-1].blocks), consequence])))

    def ask_to_wait(self, seconds: float) -> None:
        """Say that the next hint comes after so many seconds, and count them down; the hints stay as they are."""
        self._wait = seconds
        self._second.start()
        self._show_wait()
        announce(self, self.status.text())

    def say_no_more(self) -> None:
        """Say that there is no further hint."""
        self._end_wait(_("There is no further hint."))
        announce(self, self.status.text())

    def open_texts(self) -> list[OpenText]:
        """The rungs that can be read in full."""
        return [
            OpenText(MatchSource.HINT, str(rung.hint.rung), "\n".join(block.text for block in rung.blocks))
            for rung in self.rungs
            if not rung.is_folded
        ]

    def show_rung(self, number: str) -> None:
        """Bring the rung of that number into view."""
        rung = next((rung for rung in self.rungs if str(rung.hint.rung) == number), None)
        if rung is not None:
            self._keeps_to_newest = False
            self._scroll.ensureWidgetVisible(rung)

    def focus_text(self) -> None:
        """Give the keyboard to the text of the hints."""
        self._page_text.gather()
        self._page_text.setFocus(Qt.FocusReason.TabFocusReason)

    def use_room(self) -> None:
        """Be as high as the hints, or as there is room for in the page."""
        side = _SIDE + bar_side(self._page.width(), self._appearance.scale.size)
        beyond = side - FOR_FRAME  # the frame of the text stands outside the line in which title and buttons begin
        self._whole.setContentsMargins(beyond, 8, beyond, 8)
        self._title.setHidden(self._page.height() < _TITLE_FROM * self._appearance.scale.size)
        wide = max(self._page.width() - 2 * side - _SCROLL_BAR, 100)
        of_rungs = [part for rung in self.rungs for part in (rung.line, rung.body) if part is not None]
        parts = [*of_rungs, self._consequence]
        heights = [
            part.heightForWidth(wide) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in parts
            if not part.isHidden()
        ]
        gaps = len(self.rungs) - self._consequence.isHidden()
        whole = sum(heights) + self._column.spacing() * max(gaps, 0) + 2 * FOR_FRAME
        self._scroll.setFixedHeight(max(min(whole, round(self._page.height() * _MOST_OF_THE_PAGE)), 6))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        restyle_children(self, appearance)
        self.use_room()

    def _show_newest(self) -> None:
        """Begin the view at the newest hint, unless somebody looks at an earlier one."""
        if self._keeps_to_newest and self.rungs:
            self._scroll.verticalScrollBar().setValue(self.rungs[-1].y() - FOR_FRAME)

    def _on_folded(self) -> None:
        self._keeps_to_newest = False
        self.use_room()

    def _on_second(self) -> None:
        self._wait -= 1
        self._show_wait()

    def _show_wait(self) -> None:
        left = math.ceil(max(self._wait, 0))
        if not left:
            self._end_wait(_("The next hint can be asked for now."))
            return
        text = ngettext(
            "That was early. The next hint comes in {n} second.",
            "That was early. The next hint comes in {n} seconds.",
            left,
        )
        self.status.setText(text.format(n=left))

    def _end_wait(self, status: str) -> None:
        self._second.stop()
        self.status.setText(status)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
