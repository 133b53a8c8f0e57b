"""Lessons with a class on the teacher's disk: what was taught, and all that happened, record by record.

A record is on the disk when `append` returns: whoever acknowledges a mark does it afterwards.
"""

import contextlib
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from media_literacy.files.reading import is_file
from media_literacy.files.whole_writes import write_whole
from media_literacy.store.classes.class_faults import class_error, no_session_error
from media_literacy.store.classes.class_opening import ASIDE, FILE_NAME, open_classes
from media_literacy.store.classes.daily_check import forget_check
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
from media_literacy.store.classes.port_rows import SessionPorts, read_ports, write_ports
from media_literacy.store.classes.record_outbox import delete_records_of
from media_literacy.store.classes.record_settings import delete_class_keys
from media_literacy.store.classes.roster_rows import (
    RosterRow,
    delete_roster,
    insert_roster,
    insert_sheets,
    link_lesson,
    read_rosters,
    read_sheets,
    update_roster,
)
from media_literacy.store.database.connection import transaction
from media_literacy.store.database.erasing import erasing
from media_literacy.store.disk_faults import STORE_FAULTS, is_rotten

FOLDER_NAME = "classes"

_OF_CLASSES = (f"{FILE_NAME}*", f"{ASIDE}*", "*.key", "*.records-key")
"""Every file that has something of a class."""

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

    def begin(self, session: SessionRow, pictures: Mapping[str, bytes], key: bytes | None, roster: str = "") -> None:
        """Keep a new session, as a lesson of the class with that roster if there is one; with a key if it is joined."""
        with self._faults(), transaction(self._connection):
            if key is not None:
                write_whole(self.key_file(session.id), key, is_private=True)
            insert_session(self._connection, session, pictures)
            link_lesson(self._connection, roster, session.id)

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

    def ports(self, id: str) -> SessionPorts:
        """Where a session was served last."""
        with self._faults():
            return read_ports(self._connection, self._find(id)[0], id)

    def keep_ports(self, id: str, ports: SessionPorts) -> None:
        """Note where a session is served now."""
        with self._faults():
            number, _row = self._find(id)
            with transaction(self._connection):
                write_ports(self._connection, number, id, ports)

    def sessions(self) -> tuple[SessionRow, ...]:
        """Every session, the first one first."""
        with self._faults():
            return tuple(session for _number, session in read_sessions(self._connection))

    def unfinished(self) -> tuple[SessionRow, ...]:
        """Those that were not ended and can be gone on with: their keys are there, or they need none."""
        return tuple(row for row in self.sessions() if not row.ended and self._has_key(row))

    def end(self, id: str, at: str) -> None:
        """Note that a session is over, and delete its key: nobody can join it any more."""
        with self._faults():
            number, row = self._find(id)
            with transaction(self._connection):
                update_session(self._connection, number, row._replace(ended=row.ended or at))
            self.key_file(id).unlink(missing_ok=True)

    def rewrite(self, id: str, records: Sequence[str], setup: str | None = None) -> None:
        """Put these in the place of what happened, so that nothing is left of what is not among them."""
        with self._faults():
            number, row = self._find(id)
            with erasing(self._connection):
                if setup is not None:
                    update_session(self._connection, number, row._replace(setup=setup))
                self._connection.execute("DELETE FROM live_record WHERE session = ?", (number,))
                insert_records(self._connection, number, id, 1, records)
            self._last.pop(id, None)
        delete_records_of((id,), self._folder)

    def delete(self, id: str) -> None:
        """Delete all that is kept of a session."""
        with self._faults():
            number, _row = self._find(id)
            with erasing(self._connection):
                self._connection.execute("DELETE FROM live_session WHERE number = ?", (number,))
            self._last.pop(id, None)
            self.key_file(id).unlink(missing_ok=True)
        delete_class_keys((id,), self._folder)
        delete_records_of((id,), self._folder)

    # Classes over time

    def rosters(self) -> tuple[RosterRow, ...]:
        """Every class, the first one first."""
        with self._faults():
            return tuple(read_rosters(self._connection))

    def keep_roster(self, roster: RosterRow) -> None:
        """Keep a class, or its new title and names; nothing is left of those that it had."""
        with self._faults():
            if all(known.id != roster.id for known in read_rosters(self._connection)):
                with transaction(self._connection):
                    insert_roster(self._connection, roster)
            else:
                with erasing(self._connection):
                    update_roster(self._connection, roster)

    def delete_roster(self, id: str) -> None:
        """Delete a class with its names and all that is kept of its lessons."""
        with self._faults():
            lessons = [
                lesson for roster in read_rosters(self._connection) if roster.id == id for lesson in roster.lessons
            ]
            with erasing(self._connection):
                self._connection.executemany("DELETE FROM live_session WHERE id = ?", [(lesson,) for lesson in lessons])
                delete_roster(self._connection, id)
            for lesson in lessons:
                self._last.pop(lesson, None)
                self.key_file(lesson).unlink(missing_ok=True)
        delete_class_keys((id, *lessons), self._folder)
        delete_records_of(lessons, self._folder)

    def sheets(self, id: str) -> tuple[tuple[str, ...], ...]:
        """What came to a session beside its seats, as the rows of its page."""
        with self._faults():
            number, _row = self._find(id)
            return tuple(read_sheets(self._connection, number, id))

    def keep_sheets(self, id: str, rows: Sequence[tuple[str, ...]]) -> None:
        """Keep these, and nothing of those that were there."""
        with self._faults():
            number, _row = self._find(id)
            before = read_sheets(self._connection, number, id)
            is_more = [*rows[: len(before)]] == before
            with transaction(self._connection) if is_more else erasing(self._connection):
                self._connection.execute("DELETE FROM live_sheet WHERE session = ?", (number,))
                insert_sheets(self._connection, number, id, rows)

    def key_file(self, id: str) -> Path:
        """Where the key of a session lies while it goes on, for its owner alone."""
        return self._folder / f"{id}.key"

    def _has_key(self, row: SessionRow) -> bool:
        return row.is_by_hands or self.key_file(row.id).is_file()

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
        """A program that was killed in between left the key of a session that is over, or that never began.

        One that begins a session just now has its key on the disk before the session: it is waited for.
        """
        if self._old_keys():
            with self._faults(), transaction(self._connection):
                for path in self._old_keys():
                    with contextlib.suppress(OSError):
                        path.unlink()

    def _old_keys(self) -> list[Path]:
        try:
            keys = [path for path in self._folder.iterdir() if _KEY_NAME.fullmatch(path.name)]
        except OSError:
            return []
        wanted = {self.key_file(row.id).name for row in self.sessions() if not row.ended} if keys else set[str]()
        return [path for path in keys if path.name not in wanted]

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except STORE_FAULTS as problem:
            if is_rotten(problem):
                forget_check(self._folder / FILE_NAME)
            raise class_error(problem, self._folder) from problem


def has_classes(data_folder: Path) -> bool:
    """Whether a class was ever held or named here; who only looks makes no file."""
    return is_file(data_folder / FOLDER_NAME / FILE_NAME)


def check_classes(data_folder: Path) -> str:
    """Look at the whole file, unless that was done today; what had to be repaired, in words."""
    if not has_classes(data_folder):
        return ""
    store = LiveStore(data_folder)
    store.close()
    return store.diagnostic


def erase_all_classes(data_folder: Path) -> None:
    """Delete every class and every lesson with one: the file, what was set aside of it, and all keys.

    Where and how records go to a record store is settled for the computer, and stays.
    """
    folder = data_folder / FOLDER_NAME
    if not has_classes(data_folder):
        return
    store = LiveStore(data_folder)
    try:
        for row in store.sessions():
            store.delete(row.id)
        for roster in store.rosters():
            store.delete_roster(roster.id)
    finally:
        store.close()
    try:
        for pattern in _OF_CLASSES:
            for path in folder.glob(pattern):
                path.unlink()
    except OSError as problem:
        raise class_error(problem, folder) from problem


def new_session_id() -> str:
    """An id that no other session has, on any computer."""
    return secrets.token_hex(16)
