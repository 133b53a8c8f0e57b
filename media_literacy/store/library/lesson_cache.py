"""A file of parsed lessons that may be deleted, damaged or unwritable at any time: the worst is parsing again."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from media_literacy.files.reading import resolved
from media_literacy.store.library.cache_schema import connect
from media_literacy.store.portable_paths import kept_path, path_in

FILE_NAME = "library.sqlite3"
MOST_LESSONS = 20_000
MOST_BYTES = 300 * 1024 * 1024
_CLEANUP_INTERVAL = 64
"""How many lessons are kept before it is looked whether there are too many: looking takes longer than keeping one."""


class CachedRow(NamedTuple):
    """One lesson file: `stamp` says what it was parsed from, `entry` and `body` are encoded values.

    `words` are what a search looks through.
    """

    stamp: str
    crc: str
    entry: bytes
    body: bytes
    words: str = ""


class LessonCache:
    """Rows by path. Nothing in it raises for what is on the disk; without a folder it forgets at the end."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / FILE_NAME if folder else None
        self._lock = threading.Lock()
        self._written = 0
        self._pending: dict[str, CachedRow] | None = None
        self._paths: dict[int, str | bytes] = {}
        self._paths_of = -1
        self._connection: sqlite3.Connection | None = None  # opened by who uses it first, which is no window

    @cached_property
    def _folder(self) -> Path | None:
        return resolved(self._path.parent) if self._path else None

    def row(self, path: str) -> CachedRow | None:
        """What is kept of that file, or None."""
        with self._using() as connection:
            found = connection.execute(
                "SELECT stamp, crc, entry, body FROM lesson WHERE path = ?", (self._key(path),)
            ).fetchone()
            return CachedRow(*found) if found else None
        return None

    def entry(self, path: str) -> tuple[str, bytes] | None:
        """The stamp and the entry alone, for lists."""
        with self._using() as connection:
            return connection.execute("SELECT stamp, entry FROM lesson WHERE path = ?", (self._key(path),)).fetchone()
        return None

    def entries_below(self, folder: str) -> dict[str, tuple[str, bytes]]:
        """The stamps and entries of all files below a folder."""
        with self._using() as connection:
            rows = connection.execute(
                "SELECT path, stamp, entry FROM lesson WHERE path > ? AND path < ?",
                (self._key(folder + os.sep), self._key(folder + chr(ord(os.sep) + 1))),
            )
            return {self._path_of(path): (stamp, entry) for path, stamp, entry in rows}
        return {}

    def put(self, path: str, row: CachedRow) -> None:
        """Keep a file's row in place of the one before, and let go of those that were not used for longest."""
        with self._lock:
            if self._pending is not None and len(self._pending) < _CLEANUP_INTERVAL:
                self._pending[path] = row
                return
        self._write({path: row})

    @contextlib.contextmanager
    def batched(self) -> Iterator[None]:
        """What is kept in the body is written in few transactions: on a slow disk each of them takes its time."""
        with self._lock:
            self._pending = {}
        try:
            yield
        finally:
            with self._lock:
                pending, self._pending = self._pending or {}, None
            self._write(pending)

    def _write(self, rows: dict[str, CachedRow]) -> None:
        with self._lock:
            if self._pending:
                rows, self._pending = {**self._pending, **rows}, {}
        if not rows:
            return
        with self._using() as connection:
            self._paths = {}
            connection.execute("BEGIN")
            try:
                for path, row in rows.items():
                    _insert(connection, self._key(path), row)
                self._written += len(rows)
                if self._written >= _CLEANUP_INTERVAL:
                    self._written = 0
                    _drop_oldest(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def put_list(self, name: str, stamp: str, data: bytes) -> None:
        """Keep a list of lessons as a whole."""
        with self._using() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO list (name, stamp, data) VALUES (?, ?, ?)", (self._key(name), stamp, data)
            )

    def list_of(self, name: str) -> tuple[str, bytes] | None:
        """The stamp and the data of a list that was kept."""
        with self._using() as connection:
            return connection.execute("SELECT stamp, data FROM list WHERE name = ?", (self._key(name),)).fetchone()
        return None

    def search(self, words: Sequence[str]) -> frozenset[str] | None:
        """The files in which every word begins some word; None where SQLite has no full-text search."""
        with self._using() as connection:
            if not _can_search(connection):
                return None
            wanted = " ".join(f'"{word}"*' for word in words)
            rows = connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (wanted,)).fetchall()
            paths = self._path_by_id(connection)
            return frozenset([self._path_of(paths[id]) for (id,) in rows if id in paths])
        return None

    def words_of(self, paths: Sequence[str]) -> dict[str, str]:
        """What a search looks through, of those of the files that are kept."""
        with self._using() as connection:
            if _can_search(connection):
                sql = "SELECT text FROM words WHERE rowid = (SELECT id FROM lesson WHERE path = ?)"
                rows = ((path, connection.execute(sql, (self._key(path),)).fetchone()) for path in paths)
                return {path: row[0] for path, row in rows if row is not None}
        return {}

    def note_opened(self, path: str) -> None:
        """Remember that a person opened this file by itself."""
        self._write({})  # its row may be held still, while another thread reads the packs
        with self._using() as connection:
            connection.execute(
                "UPDATE lesson SET opened = 1 + (SELECT max(opened) FROM lesson)"
                " WHERE path = ? AND (opened = 0 OR opened < (SELECT max(opened) FROM lesson))",
                (self._key(path),),
            )

    def opened(self) -> tuple[str, ...]:
        """Files that were opened by themselves, the last one first."""
        with self._using() as connection:
            rows = connection.execute("SELECT path FROM lesson WHERE opened > 0 ORDER BY opened DESC").fetchall()
            return tuple(dict.fromkeys(self._path_of(path) for (path,) in rows))
        return ()

    def forget(self, paths: Sequence[str]) -> None:
        """Forget what was read in these files, but for those that the first learner opened; OSError if that fails."""
        self._write({})
        with self._lock:
            try:
                connection = self._connection = self._connection or self._open()
                connection.execute("PRAGMA secure_delete = ON")
                connection.executemany(
                    "DELETE FROM lesson WHERE path = ? AND opened = 0", [(self._key(path),) for path in paths]
                )
                _drop_words(connection)
                connection.execute("VACUUM")
                self._paths = {}
            except sqlite3.Error as problem:
                raise OSError(str(problem)) from problem

    def erase(self) -> None:
        """Forget everything, the names of the files too; OSError when the file cannot be deleted."""
        with self._lock:
            self._disconnect()
            if self._path:
                _delete(self._path)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._disconnect()

    @contextlib.contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        """The connection; a fault ends the body, and a damaged file is thrown away."""
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = self._open()
                yield self._connection
            except sqlite3.OperationalError:
                pass  # read-only, full or busy: nothing is kept this time
            except sqlite3.DatabaseError:
                self._disconnect()
                self._discard()

    def _path_by_id(self, connection: sqlite3.Connection) -> dict[int, str | bytes]:
        """All paths, read once: asked for one by one, those of a search that fits everything take 30 ms."""
        (version,) = connection.execute("PRAGMA data_version").fetchone()  # another one once another program wrote
        if not self._paths or self._paths_of != version:
            self._paths, self._paths_of = dict(connection.execute("SELECT id, path FROM lesson").fetchall()), version
        return self._paths

    def _open(self) -> sqlite3.Connection:
        self._paths = {}
        if self._path:
            for _try in range(2):
                with contextlib.suppress(sqlite3.OperationalError, OSError):
                    try:
                        self._path.parent.mkdir(parents=True, exist_ok=True)
                        return connect(str(self._path))
                    except sqlite3.OperationalError:
                        raise
                    except sqlite3.DatabaseError:
                        self._discard()
        return connect(":memory:")

    def _key(self, path: str) -> str | bytes:
        """A path as SQLite can keep it: one that is no text is kept as its bytes."""
        kept = kept_path(path, self._folder)
        try:
            kept.encode()
        except UnicodeEncodeError:
            return os.fsencode(kept)
        return kept

    def _path_of(self, key: str | bytes) -> str:
        return path_in(os.fsdecode(key), self._folder)

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _discard(self) -> None:
        if self._path:
            with contextlib.suppress(OSError):
                _delete(self._path)


def _delete(path: Path) -> None:
    for companion in ("-journal", ""):
        path.with_name(path.name + companion).unlink(missing_ok=True)


def _insert(connection: sqlite3.Connection, key: str | bytes, row: CachedRow) -> None:
    (id,) = connection.execute(
        "INSERT INTO lesson (path, stamp, crc, entry, body, used) VALUES (?, ?, ?, ?, ?, 1 +"
        " (SELECT coalesce(max(used), 0) FROM lesson)) ON CONFLICT (path) DO UPDATE SET"
        " stamp = excluded.stamp, crc = excluded.crc, entry = excluded.entry, body = excluded.body,"
        " used = excluded.used RETURNING id",
        (key, *row[:4]),
    ).fetchone()
    if _can_search(connection):
        connection.execute("DELETE FROM words WHERE rowid = ?", (id,))
        if row.words:
            connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (id, row.words))


def _drop_oldest(connection: sqlite3.Connection) -> None:
    """Let go of those that were not used for longest, where there are too many."""
    connection.execute(
        "DELETE FROM lesson WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS place,"
        " sum(length(body)) OVER newest AS bytes FROM lesson WINDOW newest AS (ORDER BY used DESC))"
        " WHERE place > ? OR bytes > ?)",
        (MOST_LESSONS, MOST_BYTES),
    )
    _drop_words(connection)


def _drop_words(connection: sqlite3.Connection) -> None:
    """Let go of the words of lessons that are not kept any more."""
    if _can_search(connection):
        connection.execute("DELETE FROM words WHERE rowid NOT IN (SELECT id FROM lesson)")


def _can_search(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'words'").fetchone() is not None
