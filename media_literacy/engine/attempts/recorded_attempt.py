"""An attempt as it is recorded: opened, left and opened again, one event after the other."""

from collections.abc import Iterable
from typing import Self

from media_literacy.engine.attempts.attempt_state import AttemptState, apply, replay
from media_literacy.engine.attempts.clock import Clock
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.lesson_traits import pack_traits, traits_of
from media_literacy.lesson.model import Lesson, Mode, SentenceId

Events = tuple[Event, ...]


class RecordedAttempt:
    """Until it is opened, and once it was left, nothing that is asked of it happens."""

    def __init__(self, lesson: Lesson, mode: Mode, clock: Clock) -> None:
        self._lesson = lesson
        self._clock = clock
        self._sentences = {sentence.id for sentence in lesson.article.sentences}
        self._state = AttemptState(mode=mode)
        self._events: list[Event] = []
        self._is_open = False
        self._opened_at = 0.0

    @classmethod
    def resume(cls, lesson: Lesson, events: Iterable[Event], clock: Clock) -> Self:
        """The attempt as it was left; `open()` goes on with it.

        What does not fit the lesson is left out; events of an earlier version of it go through
        `attempt_rematch.translate_events` first, so that what is called otherwise now is found.
        """
        kept = list(fitting(events, lesson))
        state = replay(kept)
        attempt = cls(lesson, state.mode, clock)
        attempt._events, attempt._state = kept, state
        return attempt

    @property
    def lesson(self) -> Lesson:
        return self._lesson

    @property
    def state(self) -> AttemptState:
        """What it amounts to now."""
        return self._state

    @property
    def mode(self) -> Mode:
        """The way that was chosen at the start."""
        return self._state.mode

    @property
    def events(self) -> Events:
        return tuple(self._events)

    # Coming and going

    @property
    def is_open(self) -> bool:
        """Whether somebody is at it: it was opened, and not left since."""
        return self._is_open

    def open(self) -> Events:
        """Begin, or come back."""
        if self._is_open:
            return ()
        self._is_open = True
        self._opened_at = self._clock.monotonic()
        happened = self._record((EventKind.OPENED, (), self.mode.value))
        traits = traits_of(self._lesson)
        if traits == self._state.traits or self._state.is_revealed:
            return happened
        return (*happened, *self._record((EventKind.LESSON_TRAITS, (), pack_traits(traits))))

    def leave(self) -> Events:
        """Go away; the attempt can be opened again."""
        if not self._is_open:
            return ()
        happened = self._record((EventKind.LEFT, (), ""))
        self._is_open = False
        return happened

    def _require(self, sentence: SentenceId) -> None:
        if sentence not in self._sentences:
            raise KeyError(sentence)

    def _record(self, *recordings: tuple[EventKind, tuple[SentenceId, ...], str]) -> Events:
        if not self._is_open:
            return ()
        at = self._clock.now()
        elapsed = round(self._clock.monotonic() - self._opened_at, 3)
        happened = tuple(Event(kind, sentences, value, at, elapsed) for kind, sentences, value in recordings)
        for event in happened:
            self._state = apply(self._state, event)
        self._events.extend(happened)
        return happened
