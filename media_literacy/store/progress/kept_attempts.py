"""What is asked of the attempts in a database: one by one, at one lesson, and all at once."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import Mode
from media_literacy.store.database.event_rows import AttemptRecord, last_sequence, read_attempts, read_events
from media_literacy.store.database.records import LessonKey, PendingDebrief, Standing, StoredAttempt, event_from
from media_literacy.store.database.stored_attempts import read_stored
from media_literacy.store.disk_faults import STORE_FAULTS, store_error
from media_literacy.store.progress.standings import count_read_lessons, read_pending_debriefs, read_standings
from media_literacy.store.progress.unknown_attempt import UnknownAttemptError

_MODES = {str(mode) for mode in Mode}


class KeptAttempts:
    """The attempts of an open database, which is that of `folder`; faults are StoreErrors."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder, self._connection = folder, connection

    def count_events(self, attempt_id: str) -> int:
        """The number of the attempt's last event."""
        with self._reading() as read:
            return last_sequence(read, self._record_of(attempt_id).number)

    def numbered_events(self, attempt_id: str) -> dict[int, Event]:
        """The events of an attempt by their numbers, those that can be understood."""
        with self._reading() as read:
            rows = read_events(read, self._record_of(attempt_id))
        found = {number: event_from(row[:5]) for number, row in rows.items()}
        return {number: event for number, event in found.items() if event is not None}

    def attempt(self, attempt_id: str) -> StoredAttempt:
        """The attempt with that id; UnknownAttemptError if it is not kept here."""
        if found := self._stored("WHERE id = ?", (attempt_id,)):
            return found[0]
        raise UnknownAttemptError

    def attempts(self, key: LessonKey) -> tuple[StoredAttempt, ...]:
        """All attempts at that lesson, in the order in which they were begun."""
        return self._stored("WHERE pack = ? AND lesson = ? ORDER BY number", (key.pack, key.lesson))

    def attempts_in_file(self, file: Path) -> tuple[StoredAttempt, ...]:
        """All attempts at the lesson that lay there, also when it is gone, in the order in which they were begun."""
        return self._stored("WHERE file = ? ORDER BY number", (os.fsencode(file),))

    def all_attempts(self) -> tuple[StoredAttempt, ...]:
        """Everything, in the order in which it was begun."""
        return self._stored("ORDER BY number", ())

    def standings(self) -> dict[LessonKey, Standing]:
        """How far the learner has come with each lesson that was begun."""
        with self._reading() as connection:
            return read_standings(connection)

    def read_lessons(self) -> int:
        """How many lessons were read to their reveal, Guided or in Investigate."""
        with self._reading() as connection:
            return count_read_lessons(connection)

    def pending_debriefs(self) -> tuple[PendingDebrief, ...]:
        """Lessons that were read in part and whose debrief was never seen, the one worked on last first.

        Practice owes none: the truth about the article was told in the first try. Articles of an occasion owe none
        before the last of them is judged: they are gone on with.
        """
        with self._reading() as connection:
            return read_pending_debriefs(connection, but_mode=Mode.ITEMS)

    def _record_of(self, attempt_id: str) -> AttemptRecord:
        found = read_attempts(self._connection, "WHERE id = ?", (attempt_id,))
        if not found:
            raise UnknownAttemptError
        return found[0]

    def _stored(self, where: str, values: tuple[object, ...]) -> tuple[StoredAttempt, ...]:
        with self._reading() as read:
            found = [record for record in read_attempts(read, where, values) if record.attempt.mode in _MODES]
            return tuple(read_stored(read, record) for record in found)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection
        except STORE_FAULTS as problem:
            raise store_error(problem, self.folder) from problem
