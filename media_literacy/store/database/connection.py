"""A SQLite file that survives power cuts, network home folders and a second window.

The journal is a rollback journal, never WAL, which fails on network folders. PERSIST is the fastest kind that is
durable with `synchronous=FULL`: zeroing the journal's header is the commit, and it is synced.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from media_literacy.files.reading import is_file

BUSY_SECONDS = 5.0
"""How long to wait for another window that is writing."""

_CACHE_KIB = 32 * 1024
"""Enough that no page is read twice at the start, when all of them are looked at: each may be a way over a network."""

JOURNAL_MODE = "persist"
COMPANIONS = ("-journal", "-wal", "-shm")
"""What SQLite puts beside a database file; it must move and go with it."""


def open_database(path: Path, check: Callable[[sqlite3.Connection], None] | None = None) -> sqlite3.Connection:
    """Open or create the file, durable and with foreign keys; sqlite3.Error when that fails.

    `check` is called before anything in the file is touched, and may raise. Transactions are opened by hand (see
    `transaction`). One thread at a time may use the connection.
    """
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        # Bytes that rotted inside a text must not keep the rest from being read.
        connection.text_factory = readable
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        if check is not None:
            check(connection)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        (mode,) = connection.execute(f"PRAGMA journal_mode = {JOURNAL_MODE}").fetchone()
        if mode != JOURNAL_MODE:  # WAL cannot be left while another program holds the file
            raise sqlite3.OperationalError(f"journal mode is {mode}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """The file as it stands, without a lock and without writing; sqlite3.Error when there is none to be read."""
    if not is_file(path):
        raise sqlite3.OperationalError(f"no file: {path.name!a}")
    uri = path.absolute().as_uri() + "?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.text_factory = readable
    return connection


def connect_in_memory() -> sqlite3.Connection:
    """An empty database that no file has."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.text_factory = readable
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def version(connection: sqlite3.Connection) -> int:
    """The schema's version: how many migrations the file has taken; 0 for a new one."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All of the body or nothing; on return it is on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        # A full disk makes SQLite roll back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def file_identity(path: Path) -> tuple[int, int]:
    """What tells a file from another one that took its name; OSError where there is none."""
    status = path.stat()
    return status.st_dev, status.st_ino


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds the file whole, with indexes that agree with their tables."""
    try:
        return connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    except sqlite3.DatabaseError as problem:
        if isinstance(problem, sqlite3.OperationalError):
            raise
        return False


def readable(data: bytes) -> str:
    """A text of a database, with signs in the place of bytes that rotted."""
    return data.decode("utf-8", "replace")
