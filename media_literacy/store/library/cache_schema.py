"""The tables of the cache of lessons. A file with other ones is emptied: the worst is parsing again.

What is no cache, which files somebody opened, is taken along.
"""

import contextlib
import sqlite3

_VERSION = 10


def connect(path: str) -> sqlite3.Connection:
    """The cache in that file, made if need be; sqlite3.Error when that cannot be."""
    connection = sqlite3.connect(path, timeout=0.2, isolation_level=None, check_same_thread=False)
    try:
        # A power cut may spoil the file. It is made again then, which costs less than syncing it ever did.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = MEMORY")
        if connection.execute("PRAGMA user_version").fetchone() != (_VERSION,):
            opened = _opened_before(connection)
            connection.executescript(
                "BEGIN IMMEDIATE; DROP TABLE IF EXISTS lesson; DROP TABLE IF EXISTS list;"
                "CREATE TABLE lesson (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,"
                " crc TEXT NOT NULL, used INTEGER NOT NULL, opened INTEGER NOT NULL DEFAULT 0,"
                " entry BLOB NOT NULL, body BLOB NOT NULL);"
                "CREATE INDEX lesson_used ON lesson (used);"
                "CREATE TABLE list (name TEXT PRIMARY KEY, stamp TEXT NOT NULL, data BLOB NOT NULL);"
                f"PRAGMA user_version = {_VERSION}; COMMIT;"
            )
            connection.executemany(
                "INSERT INTO lesson (path, stamp, crc, used, opened, entry, body) VALUES (?, '', '', 0, ?, x'', x'')",
                opened,
            )
            with contextlib.suppress(sqlite3.OperationalError):  # without FTS5, titles and kinds are searched
                connection.executescript(
                    "DROP TABLE IF EXISTS words; CREATE VIRTUAL TABLE words USING"
                    " fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4', detail = none)"
                )
    except BaseException:
        connection.close()
        raise
    return connection


def _opened_before(connection: sqlite3.Connection) -> list[tuple[str | bytes, int]]:
    """The files that the first learner opened by themselves, as any earlier version noted them."""
    try:
        return connection.execute("SELECT path, opened FROM lesson WHERE opened > 0").fetchall()
    except sqlite3.OperationalError:
        return []
