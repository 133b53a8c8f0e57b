"""The rows of classes, of the lessons that each had, and of what came back to a lesson beside its seats."""

import json
import secrets
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.classes.class_schema import roster_checksum, roster_lesson_checksum, sheet_checksum

ROSTERS_SINCE = 2
"""The version of the file that has them."""


class RosterRow(NamedTuple):
    """A class: what it is called, its learners’ names, and the ids of the lessons that it had."""

    id: str
    title: str
    names: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()


def new_roster(title: str, names: Sequence[str] = ()) -> RosterRow:
    """A class that is not kept yet."""
    return RosterRow(secrets.token_hex(16), title, tuple(names))


def insert_roster(connection: sqlite3.Connection, roster: RosterRow) -> None:
    """Add a class without lessons."""
    values = _values(roster)
    connection.execute(
        "INSERT INTO roster (id, title, names, checksum) VALUES (?, ?, ?, ?)", (*values, roster_checksum(*values))
    )


def update_roster(connection: sqlite3.Connection, roster: RosterRow) -> None:
    """Write its title and its names."""
    values = _values(roster)
    connection.execute(
        "UPDATE roster SET title = ?, names = ?, checksum = ? WHERE id = ?",
        (*values[1:], roster_checksum(*values), roster.id),
    )


def delete_roster(connection: sqlite3.Connection, id: str) -> None:
    """Take a class away."""
    connection.execute("DELETE FROM roster WHERE id = ?", (id,))


def link_lesson(connection: sqlite3.Connection, roster: str, lesson: str) -> None:
    """Say that a class had a lesson; where one of them is not there, nothing is said."""
    connection.execute(
        "INSERT INTO roster_lesson (session, roster, checksum)"
        " SELECT live_session.number, roster.number, ? FROM live_session, roster"
        " WHERE live_session.id = ? AND roster.id = ?",
        (roster_lesson_checksum(roster, lesson), lesson, roster),
    )


def read_rosters(connection: sqlite3.Connection) -> list[RosterRow]:
    """Every class; DamagedRowError where one is not what was written."""
    lessons: dict[str, list[str]] = {}
    for roster, lesson, sum in connection.execute(
        "SELECT roster.id, live_session.id, roster_lesson.checksum FROM roster_lesson"
        " LEFT JOIN live_session ON session = live_session.number LEFT JOIN roster ON roster = roster.number"
        " ORDER BY session"
    ).fetchall():
        if roster_lesson_checksum(roster, lesson) != sum:
            raise DamagedRowError(f"lesson of roster {roster}")
        lessons.setdefault(roster, []).append(lesson)
    found = []
    rows = connection.execute("SELECT number, checksum, id, title, names FROM roster ORDER BY number").fetchall()
    for number, sum, *values in rows:
        if roster_checksum(*values) != sum:
            raise DamagedRowError(f"roster {number}")
        id, title, names = values
        found.append(RosterRow(id, title, tuple(json.loads(names)), tuple(lessons.get(id, ()))))
    return found


def insert_sheets(connection: sqlite3.Connection, number: int, id: str, rows: Sequence[tuple[str, ...]]) -> None:
    """Add rows to a session that has none."""
    cells = [(position, json.dumps(row)) for position, row in enumerate(rows, start=1)]
    connection.executemany(
        "INSERT INTO live_sheet (session, position, cells, checksum) VALUES (?, ?, ?, ?)",
        [(number, position, row, sheet_checksum(id, position, row)) for position, row in cells],
    )


def read_sheets(connection: sqlite3.Connection, number: int, id: str) -> list[tuple[str, ...]]:
    """The rows of a session in order; DamagedRowError where one is missing or not what was written."""
    rows = connection.execute(
        "SELECT position, cells, checksum FROM live_sheet WHERE session = ? ORDER BY position", (number,)
    ).fetchall()
    for expected, (position, cells, sum) in enumerate(rows, start=1):
        if position != expected or sheet_checksum(id, position, cells) != sum:
            raise DamagedRowError(f"sheet {expected} of live session {number}")
    return [tuple(json.loads(cells)) for _position, cells, _sum in rows]


def _values(roster: RosterRow) -> tuple[str, str, str]:
    return roster.id, roster.title, json.dumps(roster.names)
