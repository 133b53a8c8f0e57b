"""The store as the window sees it: hands events to the recorder's thread, and brings its faults back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from media_literacy.engine.changed import quotes_of, verdicts_of
from media_literacy.engine.events import Event
from media_literacy.errors import AppError, StoreError
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.store.progress import ProgressStore
from media_literacy.store.recorder import EventRecorder
from media_literacy.store.records import LessonKey, Place, Standing, StoredAttempt

Found = TypeVar("Found")


class AttemptKeeping(Protocol):
    """What one lesson asks of whatever keeps its attempts."""

    def start_attempt(self, attempt_id: str, key: LessonKey, mode: Mode, lesson: Lesson) -> None:
        """Begin an attempt."""
        ...

    def record(self, attempt_id: str, events: tuple[Event, ...]) -> None:
        """Keep events."""
        ...

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the reader is."""
        ...

    def wait(self) -> bool:
        """Wait until all is kept; False says that it is not."""
        ...

    def latest_attempt(self, key: LessonKey) -> StoredAttempt | None:
        """The last attempt at a lesson."""
        ...


class NothingKept:
    """For a teacher who tries a lesson: all goes on as usual, and nothing is recorded."""

    def start_attempt(self, attempt_id: str, key: LessonKey, mode: Mode, lesson: Lesson) -> None:
        """Begin an attempt that nobody will ask for again."""

    def record(self, attempt_id: str, events: tuple[Event, ...]) -> None:
        """Let them go."""

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Let it go."""

    def wait(self) -> bool:
        """There is nothing to wait for."""
        return True

    def latest_attempt(self, key: LessonKey) -> StoredAttempt | None:
        """None: every trial begins at the beginning."""
        return None


class StoreBridge(QObject):
    """Writes through the recorder's thread and reads in this one. When nothing can be kept, lessons go on all the same.

    `fault` and `recovered` come from the recorder's thread and arrive in the GUI's.
    """

    fault = Signal(str, str)
    recovered = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._store: ProgressStore | None = None
        self._has_worked = False
        self._recorder = EventRecorder(folder, self._on_fault, self._on_recovered)

    def start_attempt(self, attempt_id: str, key: LessonKey, mode: Mode, lesson: Lesson) -> None:
        """Begin an attempt at the lesson as it is now."""
        self._recorder.start_attempt(attempt_id, key, mode, quotes_of(lesson), verdicts_of(lesson))

    def record(self, attempt_id: str, events: tuple[Event, ...]) -> None:
        """Keep events; returns at once."""
        self._recorder.record(attempt_id, events)

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the reader is; returns at once."""
        self._recorder.keep_place(attempt_id, place)

    def wait(self) -> bool:
        """Wait until all is on the disk; False says that it is not."""
        return self._recorder.wait(2.0)

    @property
    def has_worked(self) -> bool:
        """Whether anything could be kept since the start; where not, that was said at once."""
        return self._has_worked

    def latest_attempt(self, key: LessonKey) -> StoredAttempt | None:
        """The last attempt at a lesson; None as well when nothing can be read."""
        store = self._reading()
        return self._tried(partial(store.latest_attempt, key), None) if store else None

    def standings(self) -> dict[LessonKey, Standing]:
        """How far the learner is with every lesson."""
        store = self._reading()
        return self._tried(store.standings, {}) if store else {}

    def owed_debriefs(self) -> tuple[LessonKey, ...]:
        """Lessons that were left before their debrief."""
        store = self._reading()
        return self._tried(store.owed_debriefs, ()) if store else ()

    def erase_everything(self) -> None:
        """Delete all progress; StoreError if that fails."""
        self._close_reading()
        self._recorder.erase_everything()

    def close(self) -> bool:
        """Write what is left; False if something could not be written."""
        self._close_reading()
        return self._recorder.close()

    def _reading(self) -> ProgressStore | None:
        self._recorder.wait(2.0)
        if self._store is None:
            try:
                self._store = ProgressStore.open(self._folder)
                self._has_worked = True
            except StoreError as problem:
                self.fault.emit(problem.message, problem.hint)
                self._store = ProgressStore.open_to_read(self._folder)
        return self._store

    def _tried(self, read: Callable[[], Found], otherwise: Found) -> Found:
        try:
            return read()
        except StoreError as problem:
            self.fault.emit(problem.message, problem.hint)
            return otherwise

    def _close_reading(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _on_fault(self, problem: AppError) -> None:
        self.fault.emit(problem.message, problem.hint)

    def _on_recovered(self) -> None:
        self.recovered.emit()
