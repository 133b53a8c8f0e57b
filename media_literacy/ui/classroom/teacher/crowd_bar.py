"""What a teacher hears of many seats that came from one computer, and does with them at once."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.session.commands import RemoveSeats
from media_literacy.classroom.session.views import ClassView
from media_literacy.classroom.wording.help_words import crowd_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.ui.classroom.teacher.class_questions import Ask
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.state_signs import Sign


class CrowdBar(QWidget):
    """Shown while there is a crowd. `commanded` carries a command; taking out is asked about first, with `ask`."""

    commanded = Signal(object)

    def __init__(self, ask: Ask, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._crowd: tuple[int, ...] = ()
        self._unmarked: tuple[int, ...] = ()
        self._were_unmarked = False
        self.words = SignedWords(Sign.LABEL, "", Role.NOTE, appearance, self)
        self.remove = Button(_("Take them out…"), self)
        self.remove.clicked.connect(self._on_remove)
        column = plain_column(self, 6)
        column.setContentsMargins(0, 4, 0, 10)
        column.addWidget(self.words)
        column.addWidget(wrapping_row(self, self.remove))
        self.hide()

    def show_view(self, view: ClassView) -> None:
        """Show how many came from one computer; those with a name of the roster took a name that is theirs."""
        made_up = [
            seat for seat in view.seats if seat.number in view.crowd and seat.has_made_up_name and not seat.person
        ]
        self._crowd = tuple(seat.number for seat in made_up)
        self._unmarked = tuple(seat.number for seat in made_up if not seat.marks)
        self.words.say_with(Sign.LABEL, "missed", crowd_words(len(view.crowd)))
        self.remove.setVisible(bool(self._crowd))
        self.setVisible(bool(view.crowd))

    def _on_remove(self) -> None:
        self._were_unmarked = self._unmarked == self._crowd
        words = ngettext(
            "Take out {n} learner with a made-up name who came from there? Whoever is taken out can join again"
            " until you let nobody new in.",
            "Take out {n} learners with made-up names who came from there? Whoever is taken out can join again"
            " until you let nobody new in.",
            len(self._crowd),
        )
        answers: dict[str, Callable[[], None] | None] = {_("Keep them all"): None}
        if self._unmarked and self._unmarked != self._crowd:
            answers[_("Only those who marked nothing ({n})").format(n=len(self._unmarked))] = self._remove_unmarked
        answers[_("Take them out")] = self._remove_all
        self._ask(words.format(n=len(self._crowd)), answers)

    def _remove_unmarked(self) -> None:
        self.commanded.emit(RemoveSeats(self._unmarked))

    def _remove_all(self) -> None:
        """Where none of them had marked, who did so meanwhile is spared."""
        self.commanded.emit(RemoveSeats(self._crowd, only_unmarked=self._were_unmarked))
