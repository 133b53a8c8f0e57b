"""Copies of the progress file, numbered by a counter because lab PCs have wrong clocks, and the way back from them."""

import contextlib
import os
import sqlite3
from datetime import date
from pathlib import Path

from media_literacy.files import sync_file

FOLDER_NAME = "backups"
KEEP = 5
_HEADER = 100
"""SQLite's header counts changes: two copies of the same content differ there alone."""


def backups(folder: Path) -> tuple[Path, ...]:
    """The copies of the progress in `folder`, the oldest first."""
    found = [(number, path) for path in (folder / FOLDER_NAME).glob("progress-*.sqlite3") if (number := _number(path))]
    return tuple(path for _, path in sorted(found))


def all_copies(folder: Path) -> tuple[Path, ...]:
    """Every file in the folder of copies, unfinished ones too."""
    return tuple(path for path in (folder / FOLDER_NAME).glob("*") if path.is_file())


def keep_backup(connection: sqlite3.Connection, folder: Path) -> Path | None:
    """Copy the open database if it changed since the newest copy; None if it did not.

    Five copies are kept. A second one on the same day takes the place of the first, so that five reach back five
    days; two are kept even if the clock never leaves its day.
    """
    before = backups(folder)
    target = folder / FOLDER_NAME / f"progress-{_number(before[-1]) + 1 if before else 1:06}.sqlite3"
    target.parent.mkdir(exist_ok=True)
    temporary = target.with_name(f".copy-{os.getpid()}-{target.name}")
    try:
        _copy(connection, temporary)
        if before and _same_content(temporary, before[-1]):
            return None
        os.replace(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    old = list(before)
    if len(old) >= 2 and _day(old[-1]) == _day(target):
        old.pop().unlink(missing_ok=True)
    for path in old[: max(0, len(old) + 1 - KEEP)]:
        path.unlink(missing_ok=True)
    return target


def restore(backup: Path, path: Path) -> None:
    """Put a copy of `backup` at `path` in one step."""
    temporary = path.with_name(f".restore-{os.getpid()}-{path.name}")
    try:
        source = sqlite3.connect(backup)
        try:
            _copy(source, temporary)
        finally:
            source.close()
        os.replace(temporary, path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, path: Path) -> None:
    """A complete copy at `path`, on the disk on return."""
    path.unlink(missing_ok=True)
    target = sqlite3.connect(path)
    try:
        # It has no name that anybody would open yet: one sync at the end is enough.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        source.backup(target)
    finally:
        target.close()
    handle = os.open(path, os.O_RDWR)
    try:
        sync_file(handle)
    finally:
        os.close(handle)


def _same_content(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as first, other.open("rb") as second:
        first.seek(_HEADER)
        second.seek(_HEADER)
        while piece := first.read(1 << 16):
            if piece != second.read(1 << 16):
                return False
    return True


def _number(path: Path) -> int:
    """The counter in a copy's name; 0 if it is not one of ours."""
    digits = path.stem.removeprefix("progress-")
    return int(digits) if digits.isascii() and digits.isdecimal() else 0


def _day(path: Path) -> date:
    return date.fromtimestamp(path.stat().st_mtime)
