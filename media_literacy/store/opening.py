"""Opening the progress file: made if missing, brought up to date, mended from a copy if damaged."""

import errno
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.store.backup import backups, keep_backup, restore
from media_literacy.store.database import (
    COMPANIONS,
    NewerVersionError,
    connect_in_memory,
    is_sound,
    open_database,
    open_to_read,
    version,
)
from media_literacy.store.faults import is_damage, store_error
from media_literacy.store.migrations import MIGRATIONS, migrate

FILE_NAME = "progress.sqlite3"
ASIDE = "progress-damaged-"
_LOCK_NAME = "progress.lock"
_TABLES = {"attempt", "quote", "event"}

Steps = Sequence[Sequence[str]]


class _DamagedError(Exception):
    """The file is not a sound database of ours."""


def open_progress(folder: Path, *, create: bool = True, steps: Steps = MIGRATIONS) -> tuple[sqlite3.Connection, str]:
    """A sound connection with the newest schema, and what had to be repaired, in words; StoreError when impossible.

    Without `create` a missing file is a fault: a drive that was pulled out must not be taken for a first start.
    """
    try:
        if create:
            folder.mkdir(parents=True, exist_ok=True)
        elif not (folder / FILE_NAME).exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder / FILE_NAME))
        _look_for_permission(folder)
        try:
            return _open_sound(folder, steps), ""
        except _DamagedError:
            with _alone(folder):
                return _mend(folder, steps)
    except NewerVersionError as problem:
        raise StoreError(
            _("Your progress was saved by a newer version of this app."),
            hint=_("Install that version or a later one. Nothing was changed."),
        ) from problem
    except FileExistsError as problem:
        raise StoreError(
            _("“{folder}” is not a folder, so no progress can be kept in it.").format(folder=folder),
            hint=_("Choose another folder with --data-dir."),
        ) from problem
    except (sqlite3.Error, OSError) as problem:
        raise store_error(problem, folder) from problem


def open_in_memory(folder: Path) -> sqlite3.Connection:
    """A database in memory with the newest schema; in it is what can be read in `folder`, if anything can."""
    connection = connect_in_memory()
    try:
        source = open_to_read(folder / FILE_NAME, newest=len(MIGRATIONS))
        try:
            source.backup(connection)
        finally:
            source.close()
        _look_over(connection)
    except (_DamagedError, NewerVersionError, sqlite3.Error, OSError):
        connection.close()
        connection = connect_in_memory()
    migrate(connection)
    return connection


def _look_for_permission(folder: Path) -> None:
    """PermissionError if something there may not be written to: SQLite would find out at the first click only."""
    for path in (folder, folder / FILE_NAME, folder / f"{FILE_NAME}-journal"):
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def set_aside_files(folder: Path) -> tuple[Path, ...]:
    """The damaged files that were kept, with what SQLite had put beside them."""
    return tuple(sorted(folder.glob(f"{ASIDE}*")))


def _open_sound(folder: Path, steps: Steps) -> sqlite3.Connection:
    path = folder / FILE_NAME
    if backups(folder) and not (path.exists() and path.stat().st_size):
        raise _DamagedError
    try:
        connection = open_database(path, newest=len(steps))
    except sqlite3.DatabaseError as problem:
        if is_damage(problem):
            raise _DamagedError from problem
        raise
    try:
        _look_over(connection)
        if 0 < version(connection) < len(steps):
            keep_backup(connection, folder)
        migrate(connection, steps)
    except sqlite3.DatabaseError as problem:
        connection.close()
        if is_damage(problem):
            raise _DamagedError from problem
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _look_over(connection: sqlite3.Connection) -> None:
    """Raise _DamagedError unless the file is whole and is either new or ours."""
    if not is_sound(connection):
        raise _DamagedError
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if not (tables >= _TABLES if version(connection) else not tables):
        raise _DamagedError


def _mend(folder: Path, steps: Steps) -> tuple[sqlite3.Connection, str]:
    """Set the damaged file aside and go on with the newest good copy, or with nothing."""
    try:
        return _open_sound(folder, steps), ""  # another window mended it while this one waited
    except _DamagedError:
        pass
    aside = _set_aside(folder)
    for copy in reversed(backups(folder)):
        if _is_good(copy, steps):
            restore(copy, folder / FILE_NAME)
            return _open_sound(folder, steps), _remark(aside, found_copy=True)
    for copy in backups(folder):  # none of them can be read; out of the way, or the new file looks lost again
        os.replace(copy, folder / f"{ASIDE}{copy.name}")
    return _open_sound(folder, steps), _remark(aside, found_copy=False)


def _is_good(copy: Path, steps: Steps) -> bool:
    try:
        connection = sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return False
    try:
        _look_over(connection)
        return 0 < version(connection) <= len(steps)
    except (_DamagedError, sqlite3.Error):
        return False
    finally:
        connection.close()


def _set_aside(folder: Path) -> Path | None:
    """Move the damaged file, and the journal that would spoil its successor; None if it was missing."""
    path = folder / FILE_NAME
    number = 1
    while (aside := folder / f"{ASIDE}{number}.sqlite3").exists():
        number += 1
    for companion in COMPANIONS:
        if (beside := folder / f"{FILE_NAME}{companion}").exists():
            os.replace(beside, f"{aside}{companion}")
    if not path.exists():
        return None
    os.replace(path, aside)
    return aside


def _remark(aside: Path | None, *, found_copy: bool) -> str:
    if aside is None and found_copy:
        return _(
            "The file with your progress was missing. The newest good copy was taken; what came later is not in it."
        )
    if aside is None:
        return _("The file with your progress was missing, and there was no good copy of it. Progress begins anew.")
    if found_copy:
        return _(
            "The file with your progress was damaged. The newest good copy was taken; what came later is not in it."
            " The damaged file is kept as “{file}”."
        ).format(file=aside)
    return _(
        "The file with your progress was damaged, and there was no good copy of it. Progress begins anew."
        " The damaged file is kept as “{file}”."
    ).format(file=aside)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other program is mending the same folder."""
    with (folder / _LOCK_NAME).open("a+b") as file:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield  # closing the file lets go
