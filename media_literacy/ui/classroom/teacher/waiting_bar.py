"""What a teacher does with everybody who waits to be let in, at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.session.commands import AdmitAll, TurnAwayAll
from media_literacy.classroom.session.views import SeatView
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.ui.classroom.teacher.class_questions import Ask
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row

_BELOW = 8
"""Px to the first of the rows, whose own buttons do the same for one learner."""


class WaitingBar(QWidget):
    """Shown while somebody waits. `commanded` carries a command; sending away is asked about first, with `ask`."""

    commanded = Signal(object)

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._waiting = ask, 0
        self.admit_all = Button(_("Let everybody in who waits"), self)
        self.admit_all.clicked.connect(self._on_admit_all)
        self.turn_away = Button(_("Send away everybody who waits"), self)
        self.turn_away.clicked.connect(self._on_turn_away)
        column = plain_column(self)
        column.setContentsMargins(0, 0, 0, _BELOW)
        column.addWidget(wrapping_row(self, self.admit_all, self.turn_away))
        self.hide()

    def show_seats(self, seats: Sequence[SeatView]) -> None:
        """Show whether anybody waits; one alone is dealt with in their own row."""
        self._waiting = sum(seat.awaits_admission for seat in seats)
        self.turn_away.setVisible(self._waiting > 1)
        self.setVisible(self._waiting > 0)

    def _on_admit_all(self) -> None:
        self.commanded.emit(AdmitAll())

    def _on_turn_away(self) -> None:
        words = ngettext(
            "Send away {n} learner who waits? They can ask again until the lobby is locked.",
            "Send away {n} learners who wait? They can ask again until the lobby is locked.",
            self._waiting,
        )
        self._ask(words.format(n=self._waiting), {_("Keep them waiting"): None, _("Send away"): self._turn_away})

    def _turn_away(self) -> None:
        self.commanded.emit(TurnAwayAll())
