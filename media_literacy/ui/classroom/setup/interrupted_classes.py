"""Classes that were interrupted, each with the way back to it; hidden where there are none."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.day_words import day_words
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import (
    centred_in_row,
    plain_column,
    turn_when_tight,
    wrapping_row,
)
from media_literacy.ui.widgets.layouts.row_stack import RowStack


class InterruptedClasses(RowStack["_InterruptedRow"]):
    """`chosen` carries the id of a class that is to go on, `ended` that of one which is over."""

    chosen = Signal(str)
    ended = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, spacing=8)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.hide()

    def make_row(self) -> "_InterruptedRow":
        """A new row."""
        row = _InterruptedRow(self.appearance, self)
        row.chosen.connect(self.chosen)
        row.ended.connect(self.ended)
        return row

    def show_sessions(self, sessions: Sequence[SessionRow]) -> None:
        """Show the classes that can be gone on with."""
        self.show_count(len(sessions))
        for row, session in zip(self.rows, sessions, strict=True):
            row.show_session(session)
        self.setVisible(bool(sessions))


class _InterruptedRow(QFrame):
    """One class that goes on, or that nobody ended."""

    chosen = Signal(str)
    ended = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("variant", "card")
        self._id = ""
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        words = QWidget(self)
        column = plain_column(words)
        self.title = SetText("", Role.NOTE_TITLE, appearance, words)
        self.about = SetText("", Role.SMALL, appearance, words, colour="soft")
        column.addWidget(self.title)
        column.addWidget(self.about)
        self.go_on = Button(_("Go on"), self)
        self.go_on.clicked.connect(self._on_go_on)
        row.addLayout(centred_in_row(words), 1)
        self.end = Button(_("End the lesson"), self, variant="quiet")
        self.end.clicked.connect(self._on_end)
        self._answers = wrapping_row(self, self.go_on, self.end)
        row.addWidget(self._answers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answers go below the words where both have no room."""
        super().resizeEvent(event)
        turn_when_tight(self._row, self._answers.sizeHint().width(), self.width())

    def show_session(self, session: SessionRow) -> None:
        """Show another class."""
        self._id = session.id
        self.title.say(_("A lesson was interrupted: {title}").format(title=session.title))
        began = _("It began on {day} at {time}. Learners come back to their seats, and the codes are the same.")
        if session.is_by_hands:
            began = _("It began on {day} at {time}. The hands that were counted are still there.")
        self.about.say(began.format(day=day_words(session.begun), time=_clock(session.begun)))
        self.go_on.setAccessibleName(_("Go on with: {title}").format(title=session.title))
        self.end.setAccessibleName(_("End the lesson: {title}").format(title=session.title))

    def _on_end(self) -> None:
        self.ended.emit(self._id)

    def _on_go_on(self) -> None:
        self.chosen.emit(self._id)


def _clock(at: str) -> str:
    """The time of a wall clock that was kept; empty where there is none."""
    try:
        return f"{datetime.fromisoformat(at):%H:%M}"
    except ValueError:
        return ""
