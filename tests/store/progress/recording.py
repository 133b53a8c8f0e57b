"""What tests of the recorder have in common: a lesson, events, and somebody who hears of faults."""

import threading
from functools import partial
from pathlib import Path

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import AppError
from media_literacy.lesson.model import SentenceId
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore, StoredAttempt
from media_literacy.store.progress.recorder import EventRecorder

KEY = LessonKey("city", "bus-lanes")
OPENED = Event(EventKind.OPENED, value="guided")


def marked(number: int) -> Event:
    return Event(EventKind.MARKED, (SentenceId(f"s-{number}"),), elapsed=float(number))


class Listener:
    """Holds what the recorder reports."""

    def __init__(self) -> None:
        self.faults: list[AppError] = []
        self.recovered = threading.Event()

    def on_fault(self, problem: AppError) -> None:
        self.faults.append(problem)

    def on_recovered(self) -> None:
        self.recovered.set()


def latest_asked(recorder: EventRecorder) -> StoredAttempt:
    """The attempt as the recorder knows it."""
    attempts, _read_lessons = recorder.read(partial(recorder._attempts, key=KEY))
    return attempts[-1]


def stored_attempt(folder: Path) -> StoredAttempt | None:
    """The attempt that is on the disk."""
    store = ProgressStore.open(folder)
    try:
        return next(reversed(store.attempts(KEY)), None)
    finally:
        store.close()


def stored_events(folder: Path) -> tuple[Event, ...]:
    found = stored_attempt(folder)
    assert found is not None
    return found.events
