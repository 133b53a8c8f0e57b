"""A learner's way through a lesson in a class: the teacher says when marks are taken, and which notes are seen when.

It is an attempt in Investigate: nothing answers before the teacher reveals. The lesson comes without its notes, and
learns them one by one.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from media_literacy.engine.attempts.attempt import Attempt, MarkQuestions
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.clock import Clock
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.recorded_attempt import Events
from media_literacy.lesson.model import Lesson, Mode, SentenceId


class MarkingRules(NamedTuple):
    """What the teacher allows now. With `has_second_look` the first “I have read it all” asks for one more look."""

    counts_reading: bool = False
    takes_marks: bool = False
    has_second_look: bool = False
    questions: MarkQuestions = MarkQuestions()
    gives_hints: bool = False


class ClassAttempt(Attempt):
    """“I have read it all” commits to the marks and reveals nothing."""

    waits_for_teacher = True

    def __init__(self, lesson: Lesson, mode: Mode, clock: Clock) -> None:
        super().__init__(lesson, mode, clock)
        self.rules = MarkingRules()
        self._dropped: set[Event] = set()

    def use_lesson(self, lesson: Lesson) -> None:
        """Go on with the same article that has more notes."""
        self._lesson = lesson

    @property
    def has_committed(self) -> bool:
        """Whether the learner said that these are all the marks."""
        return self._state.has_read_all

    @property
    def takes_marks(self) -> bool:
        """Whether a sentence can be marked now."""
        return self.rules.takes_marks and not self._state.has_read_all and not self._state.is_revealed

    @property
    def mark_questions(self) -> MarkQuestions:
        """What the teacher has asked of each mark; nothing is missing any more once marks are locked."""
        return self.rules.questions if self.takes_marks else MarkQuestions(reason=False, confidence=False)

    def drop(self, late: Collection[Event]) -> None:
        """Be as if these of its events had not happened: they came too late to count."""
        self._dropped |= {*late}
        self._state = replay(event for event in self._events if event not in self._dropped)

    def show(self, sentences: Iterable[SentenceId]) -> Events:
        """Sentences came into view, which counts while the class reads and until the marks are handed in."""
        return super().show(sentences) if self.rules.counts_reading and not self._state.has_read_all else ()

    def toggle_mark(self, sentence: SentenceId) -> Events:
        """A click on a sentence: marks it or takes the mark away, and where its note was shown, folds or unfolds it."""
        self._require(sentence)
        if sentence in self._state.notes_seen:
            return self.fold_note(sentence) if sentence in self._state.open_notes else self.open_note(sentence)
        return super().toggle_mark(sentence) if self.takes_marks else ()

    def show_note(self, sentence: SentenceId) -> Events:
        """The teacher reveals the note on a sentence, which opens."""
        self._require(sentence)
        return () if sentence in self._state.notes_seen else self._open(sentence)

    def take_second_look(self) -> Events:
        """The teacher asks all for one more look."""
        if not self.takes_marks or self._state.took_second_look:
            return ()
        return self._record((EventKind.SECOND_LOOK, (), ""))

    def read_all(self) -> Events:
        """Commit to the marks; where that is asked for, the first time begins a second look."""
        if not self.takes_marks:
            return ()
        if self.rules.has_second_look and not self._state.took_second_look:
            return self.take_second_look()
        return self._record((EventKind.READ_ALL, (), ""))

    def reveal_all(self) -> Events:
        """The class has come to its end: everything is revealed, whether the marks were handed in or not."""
        return () if self._state.is_revealed else self._record(self._reveal())

    def ask_hint(self) -> Events:
        """Nothing: hints are asked of the teacher's computer, which has the notes."""
        return ()

    def _point_out(self, named: Collection[SentenceId]) -> Events:
        """Nothing is pointed out by a note that is shown once marks are locked."""
        return ()
