"""Opening the progress file: made if missing, brought up to date, mended from a copy if damaged.

What mends is imported when something is damaged: a start that finds all sound does not wait for it.
"""

import errno
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from media_literacy.errors import StoreError
from media_literacy.files.reading import NotAFileError, is_file
from media_literacy.i18n import gettext as _
from media_literacy.store.database.backup import backups, keep_backup
from media_literacy.store.database.connection import connect_in_memory, connect_to_read, open_database, version
from media_literacy.store.database.migrations import MIGRATIONS, Step, migrate
from media_literacy.store.database.progress_lock import alone
from media_literacy.store.database.verifying import NewerVersionError, is_intact
from media_literacy.store.disk_faults import STORE_FAULTS, is_damage, store_error
from media_literacy.strings.hidden_characters import visible_line

FILE_NAME = "progress.sqlite3"


class _DamagedError(Exception):
    """The file is not a sound database of ours."""


def open_progress(
    folder: Path, *, create: bool = True, steps: Sequence[Step] = MIGRATIONS, most_rows: int | None = None
) -> tuple[sqlite3.Connection, str]:
    """A sound connection with the newest schema, and what had to be repaired, in words; StoreError when impossible.

    Without `create` a missing file is a fault: a drive that was pulled out must not be taken for a first start. With
    `most_rows` not all is looked at (see `is_intact`).
    """
    try:
        if create:
            folder.mkdir(parents=True, exist_ok=True)
        elif not (folder / FILE_NAME).exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder / FILE_NAME))
        _check_permission(folder)
        try:
            return _open_sound(folder, steps, most_rows), ""
        except _DamagedError:
            with alone(folder):
                return _mend(folder, steps)
    except NewerVersionError as problem:
        raise StoreError(
            _("Your progress was saved by a newer version of this program."),
            hint=_("Install that version or a later one. Nothing was changed."),
        ) from problem
    except FileExistsError as problem:
        raise StoreError(
            _("“{folder}” is not a folder, so no progress can be kept in it.").format(folder=visible_line(str(folder))),
            hint=_("Choose another folder with --data-dir."),
        ) from problem
    except STORE_FAULTS as problem:
        raise store_error(problem, folder) from problem


def open_in_memory(folder: Path) -> sqlite3.Connection:
    """A database in memory with the newest schema; in it is what can be read in `folder`, if anything can."""
    path = folder / FILE_NAME
    connection = connect_in_memory()
    try:
        source = connect_to_read(path)
        try:
            source.backup(connection)
        finally:
            source.close()
        if is_intact(connection, MIGRATIONS):
            migrate(connection)
            return connection
    except (NewerVersionError, *STORE_FAULTS):
        pass  # what can be read of it is read below
    connection.close()
    from media_literacy.store.database.mending import mended_in_memory

    return mended_in_memory(path)


def set_aside_files(folder: Path) -> tuple[Path, ...]:
    """The damaged files that were kept, with what SQLite had put beside them, and what a killed repair left."""
    from media_literacy.store.database.mending import ASIDE, TEMPORARY

    return tuple(sorted((*folder.glob(f"{ASIDE}*"), *folder.glob(f"{TEMPORARY}*"))))


def _check_permission(folder: Path) -> None:
    """PermissionError if something there may not be written to: SQLite would find out at the first click only."""
    for path in (folder, folder / FILE_NAME, folder / f"{FILE_NAME}-journal"):
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _open_sound(folder: Path, steps: Sequence[Step], most_rows: int | None = None) -> sqlite3.Connection:
    path = folder / FILE_NAME
    if path.exists() and not is_file(path):
        raise NotAFileError(errno.EINVAL, _("there is something else in the place of the file"), str(path))
    if backups(folder) and not (path.exists() and path.stat().st_size):
        raise _DamagedError

    def check(connection: sqlite3.Connection) -> None:
        if not is_intact(connection, steps, most_rows):
            raise _DamagedError

    try:
        connection = open_database(path, check)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
        if is_damage(problem):
            raise _DamagedError from problem
        raise
    try:
        if 0 < version(connection) < len(steps):
            keep_backup(connection, folder)
        migrate(connection, steps)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
        connection.close()
        if is_damage(problem):
            raise _DamagedError from problem
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _mend(folder: Path, steps: Sequence[Step]) -> tuple[sqlite3.Connection, str]:
    """Put together what is whole in the file and its copies, and go on with that."""
    try:
        return _open_sound(folder, steps), ""  # another window mended it while this one waited
    except _DamagedError:
        from media_literacy.store.database.mending import mend

        diagnostic = mend(folder / FILE_NAME, steps)
    return _open_sound(folder, steps), diagnostic
