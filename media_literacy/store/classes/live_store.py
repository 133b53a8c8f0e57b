"""Lessons with a class on the teacher's disk: what was taught, and all that happened, record by record.

A record is on the disk when `append` returns: whoever acknowledges a mark does it afterwards.
"""

import contextlib
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from media_literacy.files.whole_writes import write_whole
from media_literacy.store.classes.class_faults import class_error, no_session_error
from media_literacy.store.classes.class_opening import open_classes
from media_literacy.store.classes.live_rows import (
    SessionRow,
    insert_records,
    insert_session,
    last_record,
    read_pictures,
    read_records,
    read_sessions,
    update_session,
)
from media_literacy.store.database.connection import transaction
from media_literacy.store.database.erasing import erasing
from media_literacy.store.disk_faults import STORE_FAULTS

FOLDER_NAME = "classes"

_KEY_NAME = re.compile("[0-9a-f]{32}[.]key")


class StoredSession(NamedTuple):
    """A lesson with a class as it is kept; the pictures are those of its lesson, by name."""

    row: SessionRow
    pictures: Mapping[str, bytes]
    records: Sequence[str]


class LiveStore:
    """One thread at a time may use it. Faults are StoreErrors; `diagnostic` says what was repaired."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / FOLDER_NAME
        self._connection, self.diagnostic = open_classes(self._folder)
        self._last: dict[str, tuple[int, int]] = {}
        self._remove_old_keys()

    def begin(self, session: SessionRow, pictures: Mapping[str, bytes], key: bytes) -> None:
        """Keep a new session with its key."""
        with self._faults():
            write_whole(self.key_file(session.id), key, is_private=True)
            with transaction(self._connection):
                insert_session(self._connection, session, pictures)

    def append(self, id: str, records: Sequence[str]) -> None:
        """Add what happened, in one transaction; on the disk when this returns."""
        with self._faults():
            number, last = self._last.get(id) or self._find_last(id)
            with transaction(self._connection):
                insert_records(self._connection, number, id, last + 1, records)
            self._last[id] = number, last + len(records)

    def session(self, id: str) -> StoredSession:
        """All that is kept of a session."""
        with self._faults():
            number, row = self._find(id)
            pictures = read_pictures(self._connection, number, id)
            return StoredSession(row, pictures, read_records(self._connection, number, id))

    def sessions(self) -> tuple[SessionRow, ...]:
        """Every session, the first one first."""
        with self._faults():
            return tuple(session for _number, session in read_sessions(self._connection))

    def unfinished(self) -> tuple[SessionRow, ...]:
        """Those that were not ended and can be gone on with: their keys are there."""
        return tuple(row for row in self.sessions() if not row.ended and self.key_file(row.id).is_file())

    def end(self, id: str, at: str) -> None:
        """Note that a session is over, and delete its key: nobody can join it any more."""
        with self._faults():
            number, row = self._find(id)
            with transaction(self._connection):
                update_session(self._connection, number, row._replace(ended=row.ended or at))
            self.key_file(id).unlink(missing_ok=True)

    def rewrite(self, id: str, records: Sequence[str]) -> None:
        """Put these in the place of what happened, so that nothing is left of what is not among them."""
        with self._faults():
            number, _row = self._find(id)
            with erasing(self._connection):
                self._connection.execute("DELETE FROM live_record WHERE session = ?", (number,))
                insert_records(self._connection, number, id, 1, records)
            self._last.pop(id, None)

    def delete(self, id: str) -> None:
        """Delete all that is kept of a session."""
        with self._faults():
            number, _row = self._find(id)
            with erasing(self._connection):
                self._connection.execute("DELETE FROM live_session WHERE number = ?", (number,))
            self._last.pop(id, None)
            self.key_file(id).unlink(missing_ok=True)

    def key_file(self, id: str) -> Path:
        """Where the key of a session lies while it goes on, for its owner alone."""
        return self._folder / f"{id}.key"

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def _find(self, id: str) -> tuple[int, SessionRow]:
        found = read_sessions(self._connection, "WHERE id = ?", (id,))
        if not found:
            raise no_session_error()
        return found[0]

    def _find_last(self, id: str) -> tuple[int, int]:
        number, _row = self._find(id)
        return number, last_record(self._connection, number)

    def _remove_old_keys(self) -> None:
        """A program that was killed in between left the key of a session that is over, or that never began."""
        wanted = {self.key_file(row.id).name for row in self.sessions() if not row.ended}
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if _KEY_NAME.fullmatch(path.name) and path.name not in wanted:
                    path.unlink()

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except STORE_FAULTS as problem:
            raise class_error(problem, self._folder) from problem


def new_session_id() -> str:
    """An id that no other session has, on any computer."""
    return secrets.token_hex(16)
