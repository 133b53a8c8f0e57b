"""Records of classes on their way to a record store: kept until it has said that it has them, however long that takes.

What is waiting can be made again from the lessons that are kept, under the same ids; so a damaged file is begun anew.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from media_literacy.store.checksums import checksum
from media_literacy.store.classes.checked_files import DamagedFileError, open_checked
from media_literacy.store.classes.class_faults import class_error, newer_error
from media_literacy.store.database.connection import COMPANIONS, transaction
from media_literacy.store.database.erasing import erasing
from media_literacy.store.database.migrations import Step
from media_literacy.store.database.verifying import NewerVersionError
from media_literacy.store.disk_faults import STORE_FAULTS

FILE_NAME = "records.sqlite3"

_LONGEST_REFUSAL = 500
_DELETED = "!"
"""Before the id of a statement that somebody deleted while it waited, among what was collected."""

_MIGRATIONS: tuple[Step, ...] = (
    (
        # `refusal` is empty while a statement waits, else what the record store said of it. `failures` counts how often
        # the record store failed over it alone.
        """CREATE TABLE record (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            session TEXT NOT NULL,
            account TEXT NOT NULL,
            statement TEXT NOT NULL,
            failures INTEGER NOT NULL DEFAULT 0,
            refusal TEXT NOT NULL DEFAULT '',
            checksum INTEGER NOT NULL
        )""",
        "CREATE INDEX record_in_line ON record (refusal, failures, sequence)",
        "CREATE TABLE delivered (id TEXT PRIMARY KEY) WITHOUT ROWID",
        "CREATE TABLE collected (session TEXT PRIMARY KEY) WITHOUT ROWID",
    ),
)


class RecordRow(NamedTuple):
    """One statement as JSON, with its id and the account that it is about."""

    id: str
    account: str
    statement: str


class OutboxCounts(NamedTuple):
    """How many statements wait, were refused by the record store, and were delivered."""

    waiting: int
    refused: int
    delivered: int


class RecordOutbox:
    """One thread at a time may use it. Faults are StoreErrors."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with self._faults():
            folder.mkdir(parents=True, exist_ok=True)
            try:
                self._connection = _open(folder / FILE_NAME)
            except DamagedFileError:
                for ending in ("", *COMPANIONS):
                    (folder / f"{FILE_NAME}{ending}").unlink(missing_ok=True)
                self._connection = _open(folder / FILE_NAME)

    def add(self, session: str, records: Iterable[RecordRow], edition: str = "") -> int:
        """Let those wait that neither wait nor were delivered, and note that the session was collected; how many.

        What waits of an earlier `edition` of the session and is not among them, or says otherwise now, waits no longer.
        """
        with self._faults(), transaction(self._connection):
            records = tuple(records)
            self._withdraw(session, {record.id: record for record in records})
            self._forget_collected([session])
            marker = f"{session} {edition}" if edition else session
            self._connection.execute("INSERT INTO collected VALUES (?)", (marker,))
            return sum(
                self._connection.execute(
                    "INSERT OR IGNORE INTO record (id, session, account, statement, checksum) SELECT ?, ?, ?, ?, ?"
                    " WHERE NOT EXISTS (SELECT 1 FROM delivered WHERE id = ?)"
                    " AND NOT EXISTS (SELECT 1 FROM collected WHERE session = ?)",
                    (*_values(session, record), _checksum(session, record), record.id, _DELETED + record.id),
                ).rowcount
                for record in records
            )

    def collected(self) -> Mapping[str, str]:
        """The sessions whose statements are here or were, and of which edition they are."""
        with self._faults():
            markers = [marker for (marker,) in self._connection.execute("SELECT session FROM collected").fetchall()]
        parts = (marker.partition(" ") for marker in markers if not marker.startswith(_DELETED))
        return {session: edition for session, _space, edition in parts}

    def next_batch(self, most: int, most_bytes: int) -> tuple[RecordRow, ...]:
        """The statements to send next, at least one while any waits; those that failed alone come last."""
        batch: list[RecordRow] = []
        with self._faults():
            rows = self._connection.execute(
                "SELECT session, id, account, statement, checksum FROM record WHERE refusal = ''"
                " ORDER BY failures, sequence LIMIT ?",
                (most,),
            ).fetchall()
            for session, id, account, statement, sum in rows:
                record = RecordRow(id, account, statement)
                if _checksum(session, record) != sum:
                    self._forget_damaged(session)
                    return self.next_batch(most, most_bytes)
                most_bytes -= len(statement.encode())
                if batch and most_bytes < 0:
                    break
                batch.append(record)
        return tuple(batch)

    def note_delivered(self, records: Iterable[RecordRow]) -> None:
        """The record store has these: of each only its id is kept, so that it is never sent again."""
        ids = [(record.id,) for record in records]
        with self._faults(), transaction(self._connection):
            self._connection.executemany("INSERT OR IGNORE INTO delivered VALUES (?)", ids)
            self._connection.executemany("DELETE FROM record WHERE id = ?", ids)

    def note_refused(self, record: RecordRow, reason: str) -> None:
        """The record store will not have this one as it is; it waits no longer, and is not lost."""
        refusal = reason[:_LONGEST_REFUSAL] or "-"
        with self._faults(), transaction(self._connection):
            self._connection.execute("UPDATE record SET refusal = ? WHERE id = ?", (refusal, record.id))

    def note_failed(self, record: RecordRow) -> None:
        """The record store failed over this one: the others go first."""
        with self._faults(), transaction(self._connection):
            self._connection.execute("UPDATE record SET failures = failures + 1 WHERE id = ?", (record.id,))

    def retry_refused(self) -> None:
        """Let those wait again that were refused."""
        with self._faults(), transaction(self._connection):
            self._connection.execute("UPDATE record SET refusal = '', failures = 0 WHERE refusal != ''")

    def counts(self) -> OutboxCounts:
        with self._faults():
            return OutboxCounts(
                *self._connection.execute(
                    "SELECT count(*) FILTER (WHERE refusal = ''), count(*) FILTER (WHERE refusal != ''),"
                    " (SELECT count(*) FROM delivered) FROM record"
                ).fetchone()
            )

    def first_refusal(self) -> str:
        """What the record store said of the first one that it refused; empty where it refused none."""
        with self._faults():
            found = self._connection.execute(
                "SELECT refusal FROM record WHERE refusal != '' ORDER BY sequence LIMIT 1"
            ).fetchone()
            return found[0] if found else ""

    def delete_undelivered(self) -> None:
        """Delete all that waits or was refused; of each only its id is kept, so that it is never made again."""
        with self._faults(), erasing(self._connection):
            self._connection.execute("INSERT OR IGNORE INTO collected SELECT ? || id FROM record", (_DELETED,))
            self._connection.execute("DELETE FROM record")

    def delete_sessions(self, sessions: Iterable[str]) -> None:
        """Delete what waits of these lessons: what is still there of them is collected anew."""
        ids = [(session,) for session in sessions]
        with self._faults(), erasing(self._connection):
            self._connection.executemany("DELETE FROM record WHERE session = ?", ids)
            self._forget_collected(session for (session,) in ids)

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def _forget_damaged(self, session: str) -> None:
        """A statement rotted: those of its session are made anew the next time that sessions are collected."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM record WHERE session = ?", (session,))
            self._forget_collected([session])

    def _forget_collected(self, sessions: Iterable[str]) -> None:
        rows = [(session, f"{session} %") for session in sessions]
        self._connection.executemany("DELETE FROM collected WHERE session = ? OR session LIKE ?", rows)

    def _withdraw(self, session: str, records: Mapping[str, RecordRow]) -> None:
        waiting = self._connection.execute(
            "SELECT id, account, statement FROM record WHERE session = ?", (session,)
        ).fetchall()
        gone = [(id,) for id, *said in waiting if id not in records or [*records[id][1:]] != said]
        self._connection.executemany("DELETE FROM record WHERE id = ?", gone)

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except NewerVersionError as problem:
            raise newer_error() from problem
        except STORE_FAULTS as problem:
            raise class_error(problem, self._folder) from problem


def delete_records_of(sessions: Iterable[str], folder: Path) -> None:
    """Delete what waits of these lessons, where anything does."""
    if (folder / FILE_NAME).exists():
        outbox = RecordOutbox(folder)
        try:
            outbox.delete_sessions(sessions)
        finally:
            outbox.close()


def _values(session: str, record: RecordRow) -> tuple[str, str, str, str]:
    return record.id, session, record.account, record.statement


def _checksum(session: str, record: RecordRow) -> int:
    return checksum("record", *_values(session, record))


def _open(path: Path) -> sqlite3.Connection:
    connection = open_checked(path, _MIGRATIONS)
    connection.execute("PRAGMA secure_delete = ON")
    return connection
