"""Copies of the progress file, numbered by a counter because lab PCs have wrong clocks."""

import errno
import os
import re
import sqlite3
import stat
import time
from pathlib import Path

from media_literacy.files.reading import read_file
from media_literacy.files.whole_writes import write_whole
from media_literacy.store.database.progress_lock import alone

FOLDER_NAME = "backups"
KEEP = 5
_NAME = re.compile("progress-([0-9]+)[.]sqlite3")
_TEMPORARY = re.compile("[.](saving|copy)-.*")
_HEADER = 100
"""SQLite's header counts changes: two copies of the same content differ there alone."""

_DAY = 24 * 60 * 60


def backups(folder: Path) -> tuple[Path, ...]:
    """The copies of the progress in `folder`, the oldest first. What else may lie there is none."""
    return tuple(sorted((path for path in all_copies(folder) if _number(path)), key=_number))


def all_copies(folder: Path) -> tuple[Path, ...]:
    """Every file in the folder of copies, unfinished ones too."""
    return tuple(path for path in _entries(folder) if _is_own_file(path))


def keep_backup(connection: sqlite3.Connection, folder: Path) -> Path | None:
    """Copy the open database if it changed since the newest copy; None if it did not, or another program is at it.

    Five copies are kept. A second one on the same day takes the place of the first, so that five reach back five
    days; two are kept even if the clock never leaves its day.
    """
    try:
        with alone(folder, seconds=0.0) as is_alone:
            return _keep_backup(connection, folder, is_alone)
    except BlockingIOError:
        return None


def _keep_backup(connection: sqlite3.Connection, folder: Path, is_alone: bool) -> Path | None:
    place = folder / FOLDER_NAME
    try:
        place.mkdir(exist_ok=True)
    except FileExistsError as problem:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(place)) from problem
    if is_alone:
        for path in all_copies(folder):  # left by a program that was killed
            if _TEMPORARY.fullmatch(path.name):
                path.unlink(missing_ok=True)
    old = list(backups(folder))
    data = connection.serialize()
    if old and _has_content(old[-1], data):
        return None
    last = max(map(_number, _entries(folder)), default=0)  # also of what is no copy, and stands in the way
    target = place / f"progress-{last + 1:06}.sqlite3"
    write_whole(target, data, is_private=True)
    if len(old) >= 2 and _day(old[-1]) == _day(target):
        old.pop().unlink(missing_ok=True)
    for path in old[: max(0, len(old) + 1 - KEEP)]:
        path.unlink(missing_ok=True)
    return target


def _entries(folder: Path) -> list[Path]:
    try:
        return [folder / FOLDER_NAME / name for name in sorted(os.listdir(folder / FOLDER_NAME))]
    except OSError:
        return []


def _has_content(path: Path, data: bytes) -> bool:
    if path.stat().st_size != len(data):
        return False
    return read_file(path, len(data))[_HEADER:] == data[_HEADER:]


def _is_own_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _number(path: Path) -> int:
    """The counter in a copy's name; 0 if it is not one of ours."""
    found = _NAME.fullmatch(path.name)
    return int(found[1]) if found else 0


def _day(path: Path) -> int:
    """The day on which a file was written; a clock may have said anything, even what no calendar has."""
    return int((path.stat().st_mtime - time.timezone) // _DAY)
