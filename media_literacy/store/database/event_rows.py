"""Rows of the database as they are written and read, each with its checksum; see `checksums`.

What is read is held against its checksum: DamagedRowError says that it is not what was written.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from media_literacy.store.checksums import (
    DamagedRowError,
    attempt_checksum,
    event_checksum,
    quote_checksum,
    state_checksum,
)


class AttemptRow(NamedTuple):
    """What an attempt is. `file` is where its lesson lay, as bytes; `was_verified` is 0 where nobody can know.

    `continues` is the id of the attempt that this one goes on with, and `key_source` whence its answers are.
    """

    id: str
    pack: str
    lesson: str
    mode: str
    file: bytes = b""
    was_verified: int = 1
    continues: str = ""
    key_source: str = ""


class StateRow(NamedTuple):
    """Where an attempt stands: `touched` is greater for the one that was worked on later."""

    touched: int
    page: str = ""
    sentence: str = ""
    offset: float = 0.0


class QuoteRow(NamedTuple):
    """What a sentence read, what its author said of it, and where it stood; see `answer_key.Answer`."""

    sentence: str
    text: str
    verdict: str = ""
    number: int = 0
    block: int = 0
    block_kind: str = ""


class EventRow(NamedTuple):
    """One event; `sentences` are JSON."""

    kind: str
    sentences: str
    value: str
    at: str
    elapsed: float
    was_verified: int = 1


class AttemptRecord(NamedTuple):
    """An attempt with its number in this file, and how many events it has there."""

    number: int
    attempt: AttemptRow
    state: StateRow
    quotes: int
    events: int


def insert_attempt(
    connection: sqlite3.Connection, attempt: AttemptRow, state: StateRow, quotes: Iterable[QuoteRow]
) -> int:
    """Add an attempt without events, and get its number."""
    number = connection.execute(
        "INSERT INTO attempt (id, pack, lesson, mode, file, was_verified, continues, key_source, touched)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*attempt, state.touched),
    ).lastrowid
    assert number is not None
    write_quotes(connection, number, attempt, quotes)
    write_state(connection, number, attempt.id, state, 0)
    return number


def write_quotes(connection: sqlite3.Connection, number: int, attempt: AttemptRow, quotes: Iterable[QuoteRow]) -> None:
    """Put these in the place of the quotes that an attempt has, and seal it."""
    rows = [(number, *quote, quote_checksum(attempt.id, *quote)) for quote in quotes]
    connection.execute("DELETE FROM quote WHERE attempt = ?", (number,))
    connection.executemany(
        "INSERT INTO quote (attempt, sentence, text, verdict, number, block, block_kind, checksum)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    connection.execute("UPDATE attempt SET quotes = ? WHERE number = ?", (len(rows), number))
    seal_attempt(connection, number, attempt, len(rows))


def seal_attempt(connection: sqlite3.Connection, number: int, attempt: AttemptRow, quotes: int) -> None:
    """Write what an attempt is, with its checksum."""
    connection.execute(
        "UPDATE attempt SET pack = ?, lesson = ?, mode = ?, key_source = ?, checksum = ? WHERE number = ?",
        (
            attempt.pack,
            attempt.lesson,
            attempt.mode,
            attempt.key_source,
            _attempt_checksum(number, attempt, quotes),
            number,
        ),
    )


def rename_lessons(connection: sqlite3.Connection, pack: str, lessons: Mapping[str, str]) -> None:
    """Give attempts at lessons of a pack the new ids of these, by the old ones; two may have changed places."""
    for record in read_attempts(connection, "WHERE pack = ?", (pack,)):
        if record.attempt.lesson in lessons:
            moved = record.attempt._replace(lesson=lessons[record.attempt.lesson])
            seal_attempt(connection, record.number, moved, record.quotes)


def write_state(connection: sqlite3.Connection, number: int, id: str, state: StateRow, events: int) -> None:
    """Write where an attempt stands, with its checksum."""
    connection.execute(
        "UPDATE attempt SET touched = ?, place_page = ?, place_sentence = ?, place_offset = ?, events = ?,"
        " state_checksum = ? WHERE number = ?",
        (*state, events, state_checksum(id, *state, events), number),
    )


def insert_events(connection: sqlite3.Connection, number: int, id: str, events: Mapping[int, EventRow]) -> None:
    """Add events by their sequence number; what the attempt counts is for the caller to write."""
    connection.executemany(
        "INSERT INTO event (attempt, sequence, kind, sentences, value, at, elapsed, was_verified, checksum)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, sequence, *row, event_checksum(id, sequence, *row)) for sequence, row in events.items()],
    )


def read_attempts(
    connection: sqlite3.Connection, where: str, values: tuple[object, ...], *, is_version_3: bool = False
) -> list[AttemptRecord]:
    """Attempts, in the order in which they were begun."""
    added = "'', ''" if is_version_3 else "continues, key_source"
    rows = connection.execute(
        "SELECT number, quotes, checksum, events, state_checksum, touched, place_page, place_sentence, place_offset,"
        f" id, pack, lesson, mode, file, was_verified, {added} FROM attempt {where}",
        values,
    ).fetchall()
    found = []
    for number, quotes, sum, events, state_sum, *values_found in rows:
        state, attempt = StateRow(*values_found[:4]), AttemptRow(*values_found[4:])
        if _attempt_checksum(number, attempt, quotes) != sum:
            raise DamagedRowError(f"attempt {number}")
        if state_checksum(attempt.id, *state, events) != state_sum:
            raise DamagedRowError(f"state of attempt {number}")
        found.append(AttemptRecord(number, attempt, state, quotes, events))
    return found


def _attempt_checksum(number: int, attempt: AttemptRow, quotes: int) -> int:
    *values, was_verified, continues, key_source = attempt
    return attempt_checksum(number, *values, quotes, was_verified, added=(continues, key_source))


def read_quotes(connection: sqlite3.Connection, record: AttemptRecord) -> list[QuoteRow]:
    """What the sentences of an attempt read, in their order where that is known."""
    rows = connection.execute(
        "SELECT sentence, text, verdict, number, block, block_kind, checksum FROM quote WHERE attempt = ?"
        " ORDER BY number, sentence",
        (record.number,),
    ).fetchall()
    found = []
    for *quote, sum in rows:
        if quote_checksum(record.attempt.id, *quote) != sum:
            raise DamagedRowError(f"quote of attempt {record.number}")
        found.append(QuoteRow(*quote))
    if len(found) != record.quotes:
        raise DamagedRowError(f"quotes of attempt {record.number}")
    return found


def read_events(
    connection: sqlite3.Connection, record: AttemptRecord, *, after: int = 0, most: int = -1
) -> dict[int, EventRow]:
    """The events of an attempt by their sequence numbers, in order; `most` of those above `after`, or all."""
    rows = connection.execute(
        "SELECT sequence, kind, sentences, value, at, elapsed, was_verified, checksum FROM event"
        " WHERE attempt = ? AND sequence > ? ORDER BY sequence LIMIT ?",
        (record.number, after, most),
    ).fetchall()
    found = {}
    for row in rows:
        if event_checksum(record.attempt.id, *row[:-1]) != row[-1]:
            raise DamagedRowError(f"event {row[0]} of attempt {record.number}")
        found[row[0]] = EventRow(*row[1:-1])
    if after == 0 and most < 0 and len(found) != record.events:
        raise DamagedRowError(f"events of attempt {record.number}")
    return found


def last_sequence(connection: sqlite3.Connection, number: int) -> int:
    """The number of an attempt's last event; 0 where it has none."""
    query = "SELECT coalesce(max(sequence), 0) FROM event WHERE attempt = ?"
    return connection.execute(query, (number,)).fetchone()[0]


def newest_turn(connection: sqlite3.Connection) -> int:
    """`touched` of the attempt that was worked on last; 0 where there is none."""
    return connection.execute("SELECT coalesce(max(touched), 0) FROM attempt").fetchone()[0]
