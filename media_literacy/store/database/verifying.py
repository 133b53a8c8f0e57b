"""Whether a database is what was written: its structure, its schema, and every row of it."""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache

from media_literacy.store.checksums import DamagedRowError, event_checksum, quote_checksum
from media_literacy.store.database.connection import is_sound, version
from media_literacy.store.database.event_rows import read_attempts, read_events, read_quotes
from media_literacy.store.database.migrations import Step, schema, schema_of

FIRST_WITH_CHECKSUMS = 3
"""The version of the schema from which on rows have checksums."""


class NewerVersionError(Exception):
    """The database has a schema that only a newer version of the app knows; nothing in it was touched."""


def is_intact(connection: sqlite3.Connection, steps: Sequence[Step], most_rows: int | None = None) -> bool:
    """Whether the file is new, or whole and ours, with every row as it was written.

    Raises NewerVersionError where a newer program made it. What a version says and what the tables say must agree: the
    number is one of the things that rot. Where there are more than `most_rows`, attempts from `deferred_turn`
    downwards and the structure of the file are left for later (see `deferred_verification`).
    """
    connection.execute("BEGIN")
    try:
        found, there = version(connection), schema_of(connection)
        if found > len(steps) and there != _schema(tuple(steps)):
            raise NewerVersionError
        if not 0 <= found <= len(steps) or there != _schema(tuple(steps[:found])):
            return False
        if found < FIRST_WITH_CHECKSUMS:
            return is_sound(connection) and has_expected_types(connection)
        is_version_3 = found == FIRST_WITH_CHECKSUMS
        if not is_version_3 and (turn := deferred_turn(connection, most_rows)) is not None:
            return _has_intact_attempts(connection, turn)
        return is_sound(connection) and _has_intact_rows(connection, is_version_3=is_version_3)
    except sqlite3.OperationalError:
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError):  # the latter for a message about a name that rotted
        return False
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def has_our_schema(connection: sqlite3.Connection, steps: Sequence[Step]) -> bool:
    """Whether the tables are those of some version, and their texts are read as they were written."""
    try:
        encoding = connection.execute("PRAGMA encoding").fetchone()
        there = schema_of(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    return encoding == ("UTF-8",) and any(
        there == _schema(tuple(steps[:number])) for number in range(1, len(steps) + 1)
    )


def has_expected_types(connection: sqlite3.Connection) -> bool:
    """Of rows without checksums, or by another hand: one bit makes bytes of a text, which any column takes."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE TABLE %'")]
    return not any(
        connection.execute(f"SELECT 1 FROM {table} WHERE typeof({name}) <> ? LIMIT 1", (type.lower(),)).fetchone()
        for table in tables
        if not table.startswith("sqlite_")
        for _place, name, type, *_rest in connection.execute(f"PRAGMA table_info({table})").fetchall()
    )


def deferred_turn(connection: sqlite3.Connection, most_rows: int | None) -> int | None:
    """From which `touched` downwards attempts are left for later, so that no more rows are looked at at once.

    None where they are all within `most_rows`.
    """
    rows = 0
    if most_rows is not None:
        for touched, count in connection.execute("SELECT touched, quotes + events FROM attempt ORDER BY touched DESC"):
            rows += count
            if rows > most_rows:
                return touched
    return None


def verify_attempt(connection: sqlite3.Connection, number: int) -> int:
    """How many quotes and events the attempt has; DamagedRowError where one is not what was written."""
    rows = 0
    for record in read_attempts(connection, "WHERE number = ?", (number,)):
        rows += len(read_quotes(connection, record)) + len(read_events(connection, record))
    return rows


def verify_structure(connection: sqlite3.Connection) -> None:
    """DamagedRowError where SQLite finds the file damaged, or a quote or an event is of no attempt."""
    if not is_sound(connection):
        raise DamagedRowError("the structure of the file")
    for table in ("quote", "event"):
        if connection.execute(f"SELECT 1 FROM {table} WHERE attempt NOT IN (SELECT number FROM attempt)").fetchone():
            raise DamagedRowError(f"a row of {table} is of no attempt")


def _has_intact_attempts(connection: sqlite3.Connection, turn: int) -> bool:
    """Of those worked on after that turn; DamagedRowError for what is not what was written."""
    for (number,) in connection.execute("SELECT number FROM attempt WHERE touched > ?", (turn,)).fetchall():
        verify_attempt(connection, number)
    return _has_last_number(connection)


def _has_last_number(connection: sqlite3.Connection) -> bool:
    query = "SELECT (SELECT coalesce(max(seq), 0) FROM sqlite_sequence) = coalesce(max(number), 0) FROM attempt"
    return bool(connection.execute(query).fetchone()[0])


def _has_intact_rows(connection: sqlite3.Connection, *, is_version_3: bool) -> bool:
    """DamagedRowError for an attempt that is not what was written."""
    attempts = read_attempts(connection, "", (), is_version_3=is_version_3)
    ids = {record.number: record.attempt.id for record in attempts}
    if not _has_last_number(connection):
        return False
    added = "" if is_version_3 else " number, block, block_kind,"
    quotes = connection.execute(f"SELECT attempt, sentence, text, verdict,{added} checksum FROM quote")
    events = connection.execute(
        "SELECT attempt, sequence, kind, sentences, value, at, elapsed, was_verified, checksum FROM event"
    )
    quote_counts, event_counts = dict.fromkeys(ids, 0), dict.fromkeys(ids, 0)
    for rows, checksum, counts in ((quotes, quote_checksum, quote_counts), (events, event_checksum, event_counts)):
        for number, *row, sum in rows:
            if number not in ids or checksum(ids[number], *row) != sum:
                return False
            counts[number] += 1
    counts_found = ((quote_counts[number], event_counts[number]) for number in ids)
    return all(found == (record.quotes, record.events) for found, record in zip(counts_found, attempts, strict=True))


@lru_cache(maxsize=8)
def _schema(steps: tuple[Step, ...]) -> frozenset[tuple[str, str]]:
    return schema(steps)
