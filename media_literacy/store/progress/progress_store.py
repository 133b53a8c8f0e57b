"""What learners did, kept on this computer: attempts as the events they are made of."""

import errno
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from media_literacy.engine.attempts.answer_key import AnswerKey
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.course.history import History
from media_literacy.engine.measures.finished_try import FinishedTry
from media_literacy.engine.measures.summarising import CHANGES_SUMMARY
from media_literacy.lesson.model import Mode
from media_literacy.store.database.backup import keep_backup
from media_literacy.store.database.connection import file_identity, transaction
from media_literacy.store.database.deferred_verification import DeferredVerification
from media_literacy.store.database.event_rows import (
    AttemptRecord,
    AttemptRow,
    EventRow,
    StateRow,
    insert_attempt,
    insert_events,
    last_sequence,
    newest_turn,
    read_events,
    rename_lessons,
    write_quotes,
    write_state,
)
from media_literacy.store.database.opening import FILE_NAME, open_in_memory, open_progress
from media_literacy.store.database.records import (
    KeySource,
    LessonKey,
    Place,
    Standing,
    StoredAttempt,
    as_stored,
    new_attempt_id,
    row_from,
)
from media_literacy.store.database.stored_attempts import quote_row
from media_literacy.store.database.summary_rows import delete_summary
from media_literacy.store.database.user_copies import replace_by_copy, write_copy
from media_literacy.store.disk_faults import store_error
from media_literacy.store.progress.finished_tries import FinishedTries, make_summaries
from media_literacy.store.progress.kept_attempts import KeptAttempts
from media_literacy.store.progress.unknown_attempt import UnknownAttemptError

__all__ = ["LessonKey", "Place", "ProgressStore", "Standing", "StoredAttempt", "UnknownAttemptError", "new_attempt_id"]


class ProgressStore(KeptAttempts):
    """The attempts in one folder. Every change is on the disk when its method returns; faults are StoreErrors.

    One thread at a time; a second thread or program opens a store of its own.
    """

    def __init__(
        self,
        folder: Path,
        connection: sqlite3.Connection,
        diagnostic: str,
        most_rows: int | None = None,
        *,
        is_in_memory: bool = False,
    ) -> None:
        super().__init__(folder, connection)
        self._file = folder / FILE_NAME
        self._identity = None if is_in_memory else file_identity(self._file)
        self.diagnostic = diagnostic
        """What was found damaged and what was done about it, to be shown; empty when all was well."""
        self._verification = DeferredVerification(connection, most_rows)
        self._tries = FinishedTries(connection)

    @classmethod
    def open(cls, folder: Path, *, create: bool = True, most_rows: int | None = None) -> "ProgressStore":
        """Open the store in `folder`, making both if need be, bringing it up to date and repairing what is damaged.

        Without `create` a missing file is a fault, not a beginning. With `most_rows` what exceeds them is looked at by
        `verify_more`, or when it is read.
        """
        connection, diagnostic = open_progress(folder, create=create, most_rows=most_rows)
        try:
            return cls(folder, connection, diagnostic, most_rows)
        except OSError as problem:
            connection.close()
            raise store_error(problem, folder) from problem

    @classmethod
    def in_memory(cls, folder: Path) -> "ProgressStore":
        """A store that lasts until it is closed. It begins with what can be read in `folder`, if anything can."""
        return cls(folder, open_in_memory(folder), "", is_in_memory=True)

    def close(self) -> None:
        """Let go of the file; what was recorded stays."""
        self._connection.close()

    def start_attempt(
        self,
        attempt_id: str,
        key: LessonKey,
        mode: Mode,
        answers: AnswerKey = (),
        file: Path | None = None,
        continues: str = "",
        key_source: KeySource = KeySource.OWN,
    ) -> None:
        """Begin an attempt, with the answers of the lesson as it is now; saying it twice changes nothing.

        `file` is the lesson's, so that it is found again when something is owed; `continues` is the id of the attempt
        that goes on here, because its lesson was edited.
        """
        with self._change() as change:
            if change.execute("SELECT 1 FROM attempt WHERE id = ?", (attempt_id,)).fetchone():
                return
            path = b"" if file is None else os.fsencode(file)
            row = AttemptRow(attempt_id, key.pack, key.lesson, str(mode), path, 1, continues, key_source.value)
            insert_attempt(change, row, StateRow(newest_turn(change) + 1), map(quote_row, answers))

    def complete_key(self, attempt_id: str, answers: AnswerKey) -> None:
        """Fix the answers of an attempt that an earlier version of the app kept; those of any other stay."""
        with self._change() as change:
            record = self._record_of(attempt_id)
            if record.attempt.key_source == KeySource.INCOMPLETE:
                attempt = record.attempt._replace(key_source=KeySource.COMPLETED_LATER.value)
                write_quotes(change, record.number, attempt, map(quote_row, answers))
                delete_summary(change, record.number)

    def record(self, attempt_id: str, events: Sequence[Event], *, after: int | None = None) -> int:
        """Append events in one transaction; the answer is the number of the last of them.

        `after` makes a second try safe: it is the number of the last one before the first try, and if that one did
        reach the disk before it failed, nothing is written twice.
        """
        with self._change() as change:
            record = self._record_of(attempt_id)
            last = last_sequence(change, record.number)
            rows = [EventRow(*row_from(event)) for event in events]
            if after is not None and last >= after + len(rows):
                there = read_events(change, record, after=after, most=len(rows))
                if [row[:5] for row in there.values()] == [row[:5] for row in rows]:
                    return after + len(rows)
            insert_events(change, record.number, attempt_id, dict(enumerate(rows, start=last + 1)))
            self._touch(record, record.state, record.events + len(rows))
            if any(event.kind in CHANGES_SUMMARY for event in events):
                make_summaries(change, (record.number,))
            return last + len(rows)

    def fill(self, attempt_id: str, events: Mapping[int, Event]) -> None:
        """Give back events that the attempt lacks; `events` are those that it had, by their numbers."""
        with self._change() as change:
            record = self._record_of(attempt_id)
            there = read_events(change, record)
            missing = {number: EventRow(*row_from(event)) for number, event in events.items() if number not in there}
            if missing:
                insert_events(change, record.number, attempt_id, missing)
                self._touch(record, record.state, record.events + len(missing))
                delete_summary(change, record.number)

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the learner is; only the last place is kept."""
        with self._change():
            record = self._record_of(attempt_id)
            state = StateRow(record.state.touched, place.page, str(place.sentence), as_stored(place.offset))
            self._touch(record, state, record.events)

    def rename_lessons(self, pack: str, lessons: Mapping[str, str]) -> None:
        """Keep what was done in lessons of a pack under their new ids, given by the old ones, all at once."""
        with self._change() as change:
            rename_lessons(change, pack, lessons)

    def history(self) -> History[Standing]:
        """How far the learner has come, and what came of every try."""
        return History(self.standings(), self.finished_tries())

    def finished_tries(self) -> list[FinishedTry]:
        """All tries that came to their reveal, in the order in which they were begun."""
        with self._reading():
            return self._tries.read(self._change)

    @property
    def is_verified(self) -> bool:
        """Whether every row was looked at since the file was opened."""
        return self._verification.is_done

    def verify_more(self) -> None:
        """Look at some of the rows that were not looked at; StoreError for damage."""
        with self._reading():
            self._verification.go_on()

    def keep_backup(self) -> None:
        """Copy the file into `backups`, if it changed since the newest copy there."""
        with self._reading() as connection:
            keep_backup(connection, self.folder)

    def write_copy(self, file: Path) -> None:
        """Write all of it to a file of the learner's own."""
        with self._reading() as connection:
            write_copy(connection, file)

    def replace_by_copy(self, copy: sqlite3.Connection) -> None:
        """Put a copy in the place of what is kept, which stays among the safety copies."""
        with self._reading() as connection:
            replace_by_copy(connection, self.folder, copy)
            self._tries.forget()

    def merge_copy(self, copy: sqlite3.Connection) -> int:
        """Add what a copy has and is not here yet; the answer is how many attempts that concerns."""
        from media_literacy.store.database.merging import merge_copy  # it loads OpenSSL

        with self._reading() as connection:
            return merge_copy(connection, self.folder, copy)

    def erase_everything(self) -> None:
        """Delete every attempt, every copy and every file set aside, so that no file holds a word of them."""
        from media_literacy.store.database.erasing import erase_all

        with self._reading() as connection:
            erase_all(connection, self.folder)

    def _touch(self, record: AttemptRecord, state: StateRow, events: int) -> None:
        """Write where an attempt stands; it was worked on last."""
        newest = newest_turn(self._connection)
        touched = state.touched if state.touched == newest else newest + 1
        write_state(self._connection, record.number, record.attempt.id, state._replace(touched=touched), events)

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as connection, transaction(connection):
            # An open file goes on taking writes after it was moved or deleted, and nobody would find them. Who
            # repairs the file holds this lock while another one is put in its place.
            if self._identity is not None and file_identity(self._file) != self._identity:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self._file))
            yield connection
