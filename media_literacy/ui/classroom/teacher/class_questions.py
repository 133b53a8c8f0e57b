"""What a teacher is asked over the page before it is done: to end the class, to leave it, to take somebody out."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.session.commands import Command, RemoveLearner
from media_literacy.classroom.session.views import SeatView
from media_literacy.classroom.wording.help_words import seat_name
from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.question_bar import QuestionBar

Ask = Callable[[str, Mapping[str, Callable[[], None] | None]], None]
"""Asks something; each answer with what it does, None for nothing."""


class ClassQuestions(QuestionBar):
    """`commanded` carries what is to be done; `ended` and `left` say what is to become of the class."""

    commanded = Signal(object)
    ended = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_hosted: bool) -> None:
        super().__init__(parent)
        self._is_hosted = is_hosted
        self._acts: Sequence[Callable[[], None] | None] = ()
        self._command: Command | None = None
        self.answered.connect(self._on_answered)

    def ask_to_remove(self, seat: SeatView) -> None:
        """Ask whether somebody is to be taken out."""
        self._command = RemoveLearner(seat.number)
        words = _("Take {name} out of the lesson? The marks count no more, and the name is free again.")
        answers = {_("Keep in the lesson"): None, _("Take out"): self._give}
        self.ask_for(words.format(name=seat_name(seat)), answers)

    def ask_to_end(self) -> None:
        """Ask whether the class is over."""
        words = _("End the lesson? Everybody gets the whole lesson and their result, and nobody can join any more.")
        if not self._is_hosted:
            words = _("End the lesson?")
        self.ask_for(words, {_("Go on with the lesson"): None, _("End the lesson"): self.ended.emit})

    def ask_to_leave(self, *, is_kept: bool = True) -> None:
        """Ask what is to become of a class that goes on; whether its counts are kept is said."""
        if self._is_hosted:
            words = _(
                "The lesson is still going on. If you leave it now, learners keep their marks, and “Lead a class” goes"
                " on with it later."
            )
            later = _("Leave it for now")
        elif is_kept:
            words = _(
                "The lesson is still going on. If you leave it now, the hands that were counted are kept, and “Lead a"
                " class” goes on with it later."
            )
            later = _("Leave it for now")
        else:
            words = _("The lesson is still going on, and its counts cannot be saved. If you leave it, they are gone.")
            later = _("Leave it")
        end = _("End the lesson")
        self.ask_for(words, {_("Go on with the lesson"): None, later: self.left.emit, end: self.ended.emit})

    def ask_for(self, words: str, answers: Mapping[str, Callable[[], None] | None]) -> None:
        """Ask anything; each answer with what it does, None for nothing."""
        self._acts = tuple(answers.values())
        self.ask(words, tuple(answers), takes_focus=True)

    def _on_answered(self, answer: int) -> None:
        act, self._acts = self._acts[answer], ()
        if act is not None:
            act()

    def _give(self) -> None:
        self.commanded.emit(self._command)
