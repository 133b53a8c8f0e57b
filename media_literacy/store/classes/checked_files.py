"""Opening a file of the class store: brought up to date, and refused unless it is new, or whole and of ours."""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from media_literacy.store.database.connection import is_sound, open_database, version
from media_literacy.store.database.migrations import Step, migrate, schema, schema_of
from media_literacy.store.database.verifying import NewerVersionError
from media_literacy.store.disk_faults import is_damage


class DamagedFileError(Exception):
    """The file is not what was written."""


def open_checked(
    path: Path,
    steps: Sequence[Step],
    check_rows: Callable[[sqlite3.Connection, int], None] | None = None,
    *,
    is_whole_checked: bool = True,
) -> sqlite3.Connection:
    """A connection with the newest schema; NewerVersionError, DamagedFileError or a fault of the disk without one.

    `check_rows` is given the connection and the version of the file, and raises DamagedRowError. Unless
    `is_whole_checked` only version and schema are looked at.
    """

    def check(connection: sqlite3.Connection) -> None:
        found = version(connection)
        if found > len(steps):
            raise NewerVersionError
        if found < 0 or schema_of(connection) != schema(steps[:found]):
            raise DamagedFileError
        if not is_whole_checked:
            return
        if not is_sound(connection):
            raise DamagedFileError
        if check_rows is not None:
            check_rows(connection, found)

    try:
        connection = open_database(path, check)
        try:
            migrate(connection, steps)
        except BaseException:
            connection.close()
            raise
    except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
        if is_damage(problem):
            raise DamagedFileError from problem
        raise
    return connection
