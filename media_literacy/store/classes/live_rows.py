"""The rows of live sessions as they are written and read, each held against its checksum."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.classes.class_schema import picture_checksum, record_checksum, session_checksum

BY_HANDS = "hands"
"""The `setup` of a lesson without a network, which nobody joins."""

_COLUMNS = "id, title, file, lesson, setup, begun, ended"


class SessionRow(NamedTuple):
    """One lesson with a class: `file` is where it lay, as bytes; `ended` is empty while it goes on."""

    id: str
    title: str
    file: bytes
    lesson: bytes
    setup: str
    begun: str
    ended: str = ""

    @property
    def is_by_hands(self) -> bool:
        """Whether raised hands were counted, so that there is no seat and no key."""
        return self.setup == BY_HANDS


def insert_session(connection: sqlite3.Connection, session: SessionRow, pictures: Mapping[str, bytes]) -> int:
    """Add a session without records, and get its number."""
    number = connection.execute(
        f"INSERT INTO live_session ({_COLUMNS}, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*session, session_checksum(*session)),
    ).lastrowid
    assert number is not None
    connection.executemany(
        "INSERT INTO live_picture (session, name, data, checksum) VALUES (?, ?, ?, ?)",
        [(number, name, data, picture_checksum(session.id, name, data)) for name, data in pictures.items()],
    )
    return number


def insert_records(connection: sqlite3.Connection, number: int, id: str, first: int, records: Sequence[str]) -> None:
    """Add records, the first of them with that sequence number."""
    connection.executemany(
        "INSERT INTO live_record (session, sequence, record, checksum) VALUES (?, ?, ?, ?)",
        [
            (number, sequence, record, record_checksum(id, sequence, record))
            for sequence, record in enumerate(records, start=first)
        ],
    )


def update_session(connection: sqlite3.Connection, number: int, session: SessionRow) -> None:
    """Write what changed of a session."""
    connection.execute(
        "UPDATE live_session SET setup = ?, ended = ?, checksum = ? WHERE number = ?",
        (session.setup, session.ended, session_checksum(*session), number),
    )


def read_sessions(
    connection: sqlite3.Connection, where: str = "", values: tuple[object, ...] = ()
) -> list[tuple[int, SessionRow]]:
    """Sessions with their numbers, in the order in which they were begun."""
    rows = connection.execute(
        f"SELECT number, checksum, {_COLUMNS} FROM live_session {where} ORDER BY number", values
    ).fetchall()
    found = []
    for number, sum, *columns in rows:
        session = SessionRow(*columns)
        if session_checksum(*session) != sum:
            raise DamagedRowError(f"live session {number}")
        found.append((number, session))
    return found


def read_pictures(connection: sqlite3.Connection, number: int, id: str) -> dict[str, bytes]:
    """The pictures of a session by their names."""
    rows = connection.execute("SELECT name, data, checksum FROM live_picture WHERE session = ?", (number,)).fetchall()
    for name, data, sum in rows:
        if picture_checksum(id, name, data) != sum:
            raise DamagedRowError(f"picture of live session {number}")
    return {name: data for name, data, _sum in rows}


def read_records(connection: sqlite3.Connection, number: int, id: str) -> list[str]:
    """All that happened in a session, in order; DamagedRowError where one is missing or not what was written."""
    rows = connection.execute(
        "SELECT sequence, record, checksum FROM live_record WHERE session = ? ORDER BY sequence", (number,)
    ).fetchall()
    for expected, (sequence, record, sum) in enumerate(rows, start=1):
        if sequence != expected or record_checksum(id, sequence, record) != sum:
            raise DamagedRowError(f"record {expected} of live session {number}")
    return [record for _sequence, record, _sum in rows]


def last_record(connection: sqlite3.Connection, number: int) -> int:
    """The number of the last record of a session; 0 where it has none."""
    query = "SELECT coalesce(max(sequence), 0) FROM live_record WHERE session = ?"
    return connection.execute(query, (number,)).fetchone()[0]
