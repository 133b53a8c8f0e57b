"""Keeps what is played where the window keeps it, so that either can go on with what the other began."""

from collections.abc import Callable
from pathlib import Path

from media_literacy.engine.changed import quotes_of, verdicts_of
from media_literacy.engine.events import Event
from media_literacy.engine.state import replay
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.store.progress import LessonKey, ProgressStore, new_attempt_id
from media_literacy.store.resumed import resumed

Events = tuple[Event, ...]


class Notebook:
    """The learner's progress with one lesson. When it cannot be kept, that is told once and the lesson goes on."""

    def __init__(self, lesson: Lesson, tell: Callable[[StoreError], None]) -> None:
        self._lesson = lesson
        self._tell = tell
        self._key = LessonKey("", lesson.front.id)
        self._store: ProgressStore | None = None
        self._attempt = ""

    def open(self, folder: Path, key: LessonKey) -> None:
        """Keep progress in this folder from now on; without it nothing is kept."""
        self._key = key
        try:
            self._store = ProgressStore.open(folder)
        except StoreError as problem:
            self._tell(problem)

    def close(self) -> None:
        """Let go of the folder."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def unfinished(self) -> Events:
        """What was done in the last attempt if it did not come to its end, in terms of the lesson as it is now."""
        if self._store is None:
            return ()
        try:
            stored = self._store.latest_attempt(self._key)
        except StoreError as problem:
            self._give_up(problem)
            return ()
        if stored is None:
            return ()
        found = resumed(stored, self._lesson)
        state = replay(found.events)
        if not state.shown or (state.is_revealed and state.debrief_seen):
            return ()
        self._attempt = found.attempt_id
        return found.events

    def go_on(self, mode: Mode, events: Events) -> None:
        """Keep the unfinished attempt up from here."""
        if not self._attempt:
            self.begin(mode)
            self.keep(events)

    def begin(self, mode: Mode) -> None:
        """Keep a new attempt from here."""
        if self._store is None:
            return
        self._attempt = new_attempt_id()
        quotes, verdicts = quotes_of(self._lesson), verdicts_of(self._lesson)
        try:
            self._store.start_attempt(self._attempt, self._key, mode, quotes, verdicts)
        except StoreError as problem:
            self._give_up(problem)

    def keep(self, events: Events) -> None:
        """Put events where they outlast the program."""
        if self._store is None or not events:
            return
        try:
            self._store.record(self._attempt, events)
        except StoreError as problem:
            self._give_up(problem)

    def _give_up(self, problem: StoreError) -> None:
        self._tell(problem)
        self.close()
