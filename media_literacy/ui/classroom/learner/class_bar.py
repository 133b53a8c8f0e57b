"""The line over the pages of a class: what is done now, how much time is left, and how the connection stands."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.classroom.wording.seat_words import time_left_words
from media_literacy.i18n import gettext as _
from media_literacy.strings.final_stop import with_final_stop
from media_literacy.ui.reader.desk.desk_geometry import bar_side
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel

_SOON = 60.0
_SAME_SECONDS = 5.0
"""Two clocks run apart; a limit that is later by no more is the same."""


class ClassBar(QFrame):
    """Never in the way: it only says. `go_to_note` carries the number of the sentence that is talked about."""

    go_to_note = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("variant", "bar-top")
        self._stage = PlainLabel("", self, variant="strong", wraps=True)
        self._name = PlainLabel("", self, variant="soft")
        self._time = PlainLabel("", self)
        self._note = Button("", self, variant="link")
        self._note.clicked.connect(self._on_note_clicked)
        self._note.hide()
        self._number = 0
        self._connection_frame = QFrame(self)
        self._connection_frame.setProperty("variant", "advice")
        self._connection = PlainLabel("", self._connection_frame, wraps=True)
        self._connection_row = QHBoxLayout(self._connection_frame)
        self._connection_row.addWidget(self._connection)
        self._connection_frame.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._row.addWidget(self._stage, 1)
        self._row.addWidget(self._connection_frame, 1)  # in its place, since no stage comes without a connection
        for part in (self._note, self._time, self._name):
            self._row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        self._seconds: float | None = None
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._on_second)

    @property
    def words(self) -> tuple[str, str, str]:
        """What it says of the stage, the time and the connection."""
        return self._stage.text(), self._time.text(), self._connection.text()

    @property
    def note_button(self) -> Button:
        """Leads to the sentence that is talked about."""
        return self._note

    def show_stage(self, words: str, name: str) -> None:
        """Say what is done now, and who somebody is here; another stage is announced."""
        if words != self._stage.text():
            self._stage.setText(words)
            announce(self, words)
        self._name.setText(name)
        self._name.setAccessibleName(_("You are {name} in this lesson").format(name=name) if name else "")
        self._fit()

    def show_time(self, seconds: float | None) -> None:
        """Count down from so many seconds; None where there is no limit. A new limit is announced."""
        is_new = seconds is not None and seconds > (self._seconds or 0.0) + _SAME_SECONDS
        self._seconds = seconds
        if seconds is None:
            self._second.stop()
        else:
            self._second.start()
        self._show_time()
        if is_new:
            announce(self, with_final_stop(self._time.text()))

    def show_connection(self, words: str) -> None:
        """Say how the connection stands; nothing while all is well."""
        if words == self._connection.text():
            return
        announce(self, words or _("The connection is there again."))
        self._connection.setText(words)
        self._connection_frame.setVisible(bool(words))
        self._stage.setHidden(bool(words))
        self._fit()

    def show_note(self, number: int) -> None:
        """Lead to the sentence whose note was revealed last; 0 for none."""
        if number == self._number:
            return
        self._number = number
        self._note.setText(_("Go to sentence {number}").format(number=number) if number else "")
        self._note.setVisible(bool(number))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin and end where the bars of the page do."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = bar_side(self.width(), self._appearance.scale.size)
        self._row.setContentsMargins(20 + side, 4, 16 + side, 4)
        self._connection_row.setContentsMargins(8, 0, 8, 0)
        self._stage.setMinimumHeight(self._note.sizeHint().height())  # the page below stays where it is
        self._connection_frame.setMinimumHeight(self._note.sizeHint().height())
        fixed = sum(part.sizeHint().width() + 16 for part in (self._note, self._time) if not part.isHidden())
        said = self._connection if self._connection.text() else self._stage
        room = self.width() - 2 * side - fixed - said.fontMetrics().horizontalAdvance(said.text()) - 52
        self._name.setVisible(bool(self._name.text()) and room > self._name.sizeHint().width())

    def _on_note_clicked(self) -> None:
        self.go_to_note.emit(self._number)

    def _on_second(self) -> None:
        if self._seconds is not None:
            before, self._seconds = self._seconds, self._seconds - 1
            self._show_time()
            if before > _SOON >= self._seconds:
                announce(self, _("One minute left."))
            if self._seconds <= 0:
                self._second.stop()

    def _show_time(self) -> None:
        text = "" if self._seconds is None else time_left_words(self._seconds)
        if text != self._time.text():
            self._time.setText(text)
            self._fit()
        self._time.setVisible(bool(text))
