"""“I have read it all”: what was not read yet is asked about, then comes one more look, and then all opens."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.progress.reading_progress import read_sentences
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.widgets.question_bar import QuestionBar


class _Step(Enum):
    READING = auto()
    CONFIRMED = auto()
    """Somebody said that it is all, although there was more."""
    REVEALING = auto()
    """All is revealed, and about to be shown."""
    HELD = auto()
    """All is revealed, and something comes before it is shown."""
    REVEALED = auto()


class RevealFlow(QObject):
    """Leads from reading to the reveal; each step is said by a signal, and `question` is for the page to place."""

    return_requested = Signal(str)
    """Somebody wants to read on, at this sentence."""
    second_look_started = Signal()
    committed = Signal()
    """In a class: these are all the marks, and the teacher reveals later."""
    about_to_reveal = Signal()
    """It may be held now, until `reveal` is called."""
    revealed = Signal()

    def __init__(self, attempt: Attempt, record: Callable[[tuple[Event, ...]], None], page: QWidget) -> None:
        """`record` is handed the events."""
        super().__init__(page)
        self._attempt, self._record = attempt, record
        self._step = _Step.READING
        self.question = QuestionBar(page)
        self.question.setProperty("variant", "advice-bottom")
        self.question.answered.connect(self._on_answered)

    @property
    def will_ask(self) -> bool:
        """Whether `finish` asks about what was not read yet."""
        return self._step is _Step.READING and bool(self._unseen())

    def finish(self) -> None:
        """Somebody says that it is all."""
        if self.will_ask:
            unseen = self._unseen()
            answers = [_("Go on reading"), _("Finish anyway")]
            self.question.ask(_still_unread(len(unseen)), answers, takes_focus=True)
            return
        self.question.hide()
        events = self._attempt.read_all()
        kinds = {event.kind for event in events}
        self._record(events)
        if EventKind.SECOND_LOOK in kinds:
            self.second_look_started.emit()
        if EventKind.READ_ALL in kinds and self._attempt.waits_for_teacher:
            self.committed.emit()
        if EventKind.REVEALED in kinds:
            self._step = _Step.REVEALING
            self.about_to_reveal.emit()
            if self._step is _Step.REVEALING:
                self.reveal()

    @property
    def is_held(self) -> bool:
        """Whether all is revealed and not shown yet."""
        return self._step in (_Step.REVEALING, _Step.HELD)

    def hold(self) -> None:
        """Wait with the reveal that is about to come."""
        self._step = _Step.HELD

    def reveal(self) -> None:
        """Show what is revealed, once."""
        if self.is_held:
            self._step = _Step.REVEALED
            self.revealed.emit()

    def update_question(self) -> None:
        """More was read: a question about what was not counts anew, or has its answer."""
        if self.question.isHidden():
            return
        if unseen := self._unseen():
            self.question.reword(_still_unread(len(unseen)))
        else:
            self.question.hide()

    def drop_question(self) -> bool:
        """Somebody else ended the reading, so that nothing is asked any more; whether the question had the keyboard."""
        had_focus = self.question.isAncestorOf(self.question.window().focusWidget())  # its own remembers the last
        self.question.hide()
        return had_focus

    def close_question(self) -> bool:
        """Go on reading without an answer; False if nothing was asked."""
        if self.question.isHidden():
            return False
        self._on_answered(0)
        return True

    def _unseen(self) -> list[SentenceId]:
        read = read_sentences(self._attempt.state)
        return [sentence.id for sentence in self._attempt.lesson.article.sentences if sentence.id not in read]

    def _on_answered(self, answer: int) -> None:
        self.question.hide()
        if answer == 1:
            self._step = _Step.CONFIRMED
            self.finish()
            return
        unseen = self._unseen()
        if unseen:
            self.return_requested.emit(str(unseen[0]))


def _still_unread(count: int) -> str:
    return ngettext(
        "{n} sentence is still unread. It will not count in the result.",
        "{n} sentences are still unread. They will not count in the result.",
        count,
    ).format(n=count)
