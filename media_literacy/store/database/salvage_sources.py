"""A database read as far as it can be read, damaged or not, of any version: rows as they are, with nothing believed."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from media_literacy.store.database.connection import connect_in_memory
from media_literacy.store.database.migrations import Step, migrate

Row = tuple[Any, ...]

_ATTEMPT = {
    "number": "NULL",
    "id": "NULL",
    "pack": "NULL",
    "lesson": "NULL",
    "mode": "NULL",
    "file": "x''",
    "quotes": "NULL",
    "was_verified": "0",
    "checksum": "NULL",
    "continues": "''",
    "key_source": "''",
    "touched": "NULL",
    "place_page": "''",
    "place_sentence": "''",
    "place_offset": "0.0",
    "events": "NULL",
    "state_checksum": "NULL",
}
_QUOTE = {
    "sentence": "NULL",
    "text": "NULL",
    "verdict": "''",
    "number": "0",
    "block": "0",
    "block_kind": "''",
    "checksum": "NULL",
}
_EVENT = {
    "sequence": "NULL",
    "kind": "NULL",
    "sentences": "NULL",
    "value": "NULL",
    "at": "NULL",
    "elapsed": "NULL",
    "was_verified": "0",
    "checksum": "NULL",
}
"""The columns of each table, and what stands for one that a version does not have."""

_MOST_STEPS = 200
"""Times a hundred thousand steps of SQLite's machine for one query: damage may lead it in circles."""

_VALID_FOR = 92
"""Where SQLite's header says for which change its number of pages is right."""

_LARGEST = 16 * 1024 * 1024
"""Bytes of one value: a damaged length claims more."""


@dataclass(slots=True)
class Source:
    """The rows of one file. `name` is empty for the file that is to be mended, `is_ours` says that it has our tables.

    `ids` and `keys` are what table and indexes say of the attempt with a number, its id, and its pack and lesson, the
    table first: an index is a second copy of them. Rows of quotes and events begin with the number of their attempt.
    """

    name: str
    is_ours: bool = False
    attempts: list[Row] = field(default_factory=list)
    quotes: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)
    ids: defaultdict[int, dict[Any, None]] = field(default_factory=lambda: defaultdict(dict))
    keys: defaultdict[int, dict[Any, None]] = field(default_factory=lambda: defaultdict(dict))


def read_source(connection: sqlite3.Connection, name: str) -> Source:
    """Everything that can be read, whatever the state of the file."""
    source = Source(name)
    if hasattr(connection, "setlimit"):
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST)
    columns = {table: _columns(connection, table) for table in ("attempt", "quote", "event")}
    source.is_ours = all(columns.values())
    source.attempts = _rows(connection, f"SELECT {_chosen(_ATTEMPT, columns['attempt'])} FROM attempt", "number")
    by_id = _rows(connection, "SELECT number, id FROM attempt", "id")
    by_key = _rows(connection, "SELECT number, pack, lesson FROM attempt", "pack, lesson, number")
    for number, id, pack, lesson, *_rest in source.attempts:
        source.ids[number][id] = None
        source.keys[number][pack, lesson] = None
    for number, id in by_id:
        source.ids[number][id] = None
    for number, pack, lesson in by_key:
        source.keys[number][pack, lesson] = None
    numbers = {*source.ids, *source.keys}
    for table in ("quote", "event"):
        numbers.update(number for (number,) in _rows(connection, f"SELECT DISTINCT attempt FROM {table}", "attempt"))
    for number in sorted(number for number in numbers if type(number) is int):
        for table, wanted, order, rows in (
            ("quote", _QUOTE, "sentence", source.quotes),
            ("event", _EVENT, "sequence", source.events),
        ):
            query = f"SELECT {number}, {_chosen(wanted, columns[table])} FROM {table} WHERE attempt = {number}"
            rows += _rows(connection, query, order)
    return source


def with_new_first_page(data: bytes, steps: Sequence[Step]) -> Iterator[sqlite3.Connection]:
    """The bytes of a file as databases in memory, with the first page of a new file, and with that of a vacuumed one.

    That page says what the tables are and where they begin, so without it nothing else is found. It is the same in
    every file that was never erased, and in every one that was.
    """
    with closing(connect_in_memory()) as new:
        migrate(new, steps)
        for statement in ("SELECT 1", "VACUUM"):
            new.execute(statement).fetchall()
            (size,) = new.execute("PRAGMA page_size").fetchone()
            pages = bytearray(new.serialize())
            pages[_VALID_FOR] ^= 0xFF  # so that SQLite counts the pages that are there
            pages[size:] = data[size:].ljust(len(pages) - size, b"\0")
            with closing(connect_in_memory()) as patched:
                patched.deserialize(bytes(pages))
                yield patched


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in _fetch(connection, f"PRAGMA table_info({table})")[0]}


def _chosen(wanted: dict[str, str], there: set[str]) -> str:
    return ", ".join(name if name in there else default for name, default in wanted.items())


def _rows(connection: sqlite3.Connection, query: str, order: str) -> list[Row]:
    """The rows from the front, and where a damaged page stops that, those from the back."""
    rows, is_whole = _fetch(connection, f"{query} ORDER BY {order}")
    if not is_whole:
        backwards = ", ".join(f"{column} DESC" for column in order.split(", "))
        rows += _fetch(connection, f"{query} ORDER BY {backwards}")[0]
    return rows


def _fetch(connection: sqlite3.Connection, query: str) -> tuple[list[Row], bool]:
    """The rows up to the first fault, and whether there was none."""
    rows: list[Row] = []
    steps = iter(range(_MOST_STEPS))
    connection.set_progress_handler(lambda: next(steps, None) is None, 100_000)
    try:
        for row in connection.execute(query):
            rows.append(row)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError):
        return rows, False
    finally:
        connection.set_progress_handler(None, 0)
    return rows, True
