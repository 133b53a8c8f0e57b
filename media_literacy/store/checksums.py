"""A checksum on every row: SQLite itself sees few of the bits that rot on a disk.

CRC-32 is in the standard library, costs less than reading the row, and finds every change of up to 32 bits in a row. It
is made over what is read back, types included, so that it also sees a text that became a number.
"""

import sqlite3
import zlib


class DamagedRowError(sqlite3.DatabaseError):
    """A row is not what was written."""


def checksum(*values: object) -> int:
    """Of texts, numbers and bytes. `ascii` writes them the same way in every version of Python."""
    return zlib.crc32(ascii(values).encode("ascii"))


def attempt_checksum(*values: object, added: tuple[object, ...] = ("", "")) -> int:
    """What an attempt is: number, id, pack, lesson, mode, file, how many quotes it has, was_verified.

    `added` is what version 4 brought: continues, key_source. It counts only where it says something, so that a row of
    version 3 has the checksum that it always had.
    """
    return checksum("attempt", *values, *_unless_default(added, ("", "")))


def state_checksum(attempt_id: object, *values: object) -> int:
    """Where an attempt stands: touched, page, sentence and offset of its place, how many events it has."""
    return checksum("state", attempt_id, *values)


def quote_checksum(attempt_id: object, *values: object) -> int:
    """What a sentence read: sentence, text, verdict; version 4 brought, as above, number, block and block_kind."""
    return checksum("quote", attempt_id, *values[:3], *_unless_default(values[3:], (0, 0, "")))


def event_checksum(attempt_id: object, *values: object) -> int:
    """What happened in an attempt: sequence, kind, sentences, value, at, elapsed, was_verified."""
    return checksum("event", attempt_id, *values)


def _unless_default(added: tuple[object, ...], default: tuple[object, ...]) -> tuple[object, ...]:
    return () if ascii(added) == ascii(default) else added


def seal_earlier_rows(connection: sqlite3.Connection) -> None:
    """Give checksums to rows that older versions kept. Nobody knows whether they are what was written."""
    attempts = connection.execute(
        "SELECT number, id, pack, lesson, mode, touched, place_page, place_sentence, place_offset FROM attempt"
    ).fetchall()
    for number, id, pack, lesson, mode, touched, *place in attempts:
        quotes = connection.execute("SELECT sentence, text, verdict FROM quote WHERE attempt = ?", (number,)).fetchall()
        connection.executemany(
            "UPDATE quote SET checksum = ? WHERE attempt = ? AND sentence = ?",
            [(quote_checksum(id, *quote), number, quote[0]) for quote in quotes],
        )
        events = connection.execute(
            "SELECT sequence, kind, sentences, value, at, elapsed FROM event WHERE attempt = ?", (number,)
        ).fetchall()
        connection.executemany(
            "UPDATE event SET checksum = ? WHERE attempt = ? AND sequence = ?",
            [(event_checksum(id, *event, 0), number, event[0]) for event in events],
        )
        connection.execute(
            "UPDATE attempt SET quotes = ?, events = ?, checksum = ?, state_checksum = ? WHERE number = ?",
            (
                len(quotes),
                len(events),
                attempt_checksum(number, id, pack, lesson, mode, b"", len(quotes), 0),
                state_checksum(id, touched, *place, len(events)),
                number,
            ),
        )
