"""Deleting what a learner did, so that no file holds a word of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from media_literacy.store.database.backup import all_copies
from media_literacy.store.database.connection import JOURNAL_MODE, transaction
from media_literacy.store.database.opening import set_aside_files


def erase_all(connection: sqlite3.Connection, folder: Path) -> None:
    """Delete every attempt, every safety copy and every file set aside.

    On a flash disk the hardware may keep old blocks out of everybody's reach; no program can change that.
    """
    with erasing(connection):
        connection.execute("DELETE FROM attempt")
        connection.execute("DELETE FROM sqlite_sequence")
    for path in (*all_copies(folder), *set_aside_files(folder)):
        path.unlink(missing_ok=True)


@contextmanager
def erasing(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction whose deleted rows are in neither the file nor its journal afterwards."""
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    with transaction(connection):
        yield
    connection.execute("VACUUM")
    # The journal still holds the pages as they were. Leaving its mode deletes the file.
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(f"PRAGMA journal_mode = {JOURNAL_MODE}")
