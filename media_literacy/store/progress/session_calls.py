"""What this session did, as calls to be written, and as it stands in a store: it can be written again into another."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from media_literacy.engine.attempts.answer_key import AnswerKey
from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import KeySource
from media_literacy.store.progress.progress_store import LessonKey, Place, ProgressStore, StoredAttempt


class StartAttempt(NamedTuple):
    """See `ProgressStore.start_attempt`."""

    attempt: str
    key: LessonKey
    mode: Mode
    answers: AnswerKey = ()
    file: Path | None = None
    continues: str = ""
    key_source: KeySource = KeySource.OWN


class RecordEvents(NamedTuple):
    """See `ProgressStore.record`."""

    attempt: str
    events: tuple[Event, ...]


class KeepPlace(NamedTuple):
    """See `ProgressStore.keep_place`."""

    attempt: str
    place: Place


class CompleteKey(NamedTuple):
    """See `ProgressStore.complete_key`."""

    attempt: str
    answers: AnswerKey


Call = StartAttempt | RecordEvents | KeepPlace | CompleteKey


@dataclass(slots=True)
class _Written:
    """An attempt as it was left in the store, with the numbers of its events there; `last` is that of the last one,
    which nobody here may be able to understand."""

    start: StartAttempt
    last: int
    place: Place
    events: dict[int, Event]


class Session:
    """The attempts that this session read or wrote in one store."""

    def __init__(self) -> None:
        self._attempts: dict[str, _Written] = {}

    def write(self, store: ProgressStore, call: Call) -> None:
        """Do what the call asks for, and remember it; writing the same call again after a fault changes nothing."""
        if isinstance(call, StartAttempt):
            _start(store, call)
            self._attempts.setdefault(call.attempt, _Written(call, 0, Place(), {}))
            return
        if isinstance(call, CompleteKey):
            store.complete_key(call.attempt, call.answers)
            self.note(store, store.attempt(call.attempt))
            return
        if call.attempt not in self._attempts:
            self.note(store, store.attempt(call.attempt))
        written = self._attempts[call.attempt]
        if isinstance(call, KeepPlace):
            store.keep_place(call.attempt, call.place)
            written.place = call.place
            return
        written.last = store.record(call.attempt, call.events, after=written.last)
        written.events |= enumerate(call.events, start=written.last - len(call.events) + 1)

    def note(self, store: ProgressStore, stored: StoredAttempt) -> None:
        """Remember an attempt as it was read in the store."""
        kept = (stored.answers, stored.file, stored.continues, stored.key_source)
        start = StartAttempt(stored.id, stored.key, stored.mode, *kept)
        last = store.count_events(stored.id)
        has_all = len(stored.events) == last  # they are numbered from 1; reading them again takes long
        events = dict(enumerate(stored.events, 1)) if has_all else store.numbered_events(stored.id)
        self._attempts[stored.id] = _Written(start, last, stored.place, events)

    def write_again(self, store: ProgressStore) -> None:
        """Give a store what it lacks of this: it was repaired from an older copy, or it is another one."""
        for attempt_id, written in self._attempts.items():
            _start(store, written.start)
            store.fill(attempt_id, written.events)
            if store.attempt(attempt_id).place != written.place:
                store.keep_place(attempt_id, written.place)

    def forget(self) -> None:
        """Everything was erased."""
        self._attempts.clear()


def _start(store: ProgressStore, start: StartAttempt) -> None:
    kept = (start.answers, start.file, start.continues, start.key_source)
    store.start_attempt(start.attempt, start.key, start.mode, *kept)
