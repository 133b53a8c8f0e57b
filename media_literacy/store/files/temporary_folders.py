"""Folders for temporary things that a program which is killed leaves behind, and the next start takes away.

    media-literacy-k3j2x1/in-use      locked as long as its program lives
    media-literacy-k3j2x1/content/    the folder that is worked in

A lock ends with its program, however that ends; a number of a process may belong to another one by then.
"""

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

PREFIX = "media-literacy-"
_LOCK, _CONTENT = "in-use", "content"
_TRIES = 5
_SETTLED_SECONDS = 60.0
"""A folder without a lock is left alone this long: its program may be about to make one."""


@contextlib.contextmanager
def owned_folder() -> Iterator[Path]:
    """An empty folder, gone afterwards; OSError when nothing can be kept there."""
    outer, lock = _locked_folder()
    try:
        with lock:
            content = outer / _CONTENT
            content.mkdir()
            yield content
    finally:
        shutil.rmtree(outer, ignore_errors=True)


def _locked_folder() -> tuple[Path, IO[bytes]]:
    """A new folder, and the lock on it. One that another program was just looking at is given up for another."""
    for _try in range(_TRIES - 1):
        with contextlib.suppress(OSError):
            return _new_folder()
    return _new_folder()


def _new_folder() -> tuple[Path, IO[bytes]]:
    outer = Path(tempfile.mkdtemp(prefix=PREFIX))
    try:
        lock = open(outer / _LOCK, "wb")  # noqa: SIM115  whoever works in the folder closes it
        try:
            _lock(lock)
            os.stat(outer / _LOCK)  # a program that found it without a lock may have taken it away
        except OSError:
            lock.close()
            raise
    except OSError:
        shutil.rmtree(outer, ignore_errors=True)
        raise
    return outer, lock


def clear_abandoned(folder: Path | None = None) -> int:
    """Take away what killed programs of this user left in the folder for temporary things; how many there were."""
    cleared = 0
    try:
        found = [one for one in os.scandir(folder or tempfile.gettempdir()) if one.name.startswith(PREFIX)]
    except OSError:
        return 0
    for one in found:
        with contextlib.suppress(OSError):
            if one.is_dir(follow_symlinks=False) and _is_ours(one) and _is_abandoned(Path(one.path)):
                shutil.rmtree(one.path)
                cleared += 1
    return cleared


def clear_unfinished(folder: Path) -> None:
    """Take away the halves of files that a killed program was writing in the data folder; see `files.write_whole`."""
    for unfinished in (*folder.glob(".saving-*.tmp"), *folder.glob("*/.saving-*.tmp")):
        with contextlib.suppress(OSError):
            if time.time() - unfinished.lstat().st_mtime > _SETTLED_SECONDS:
                unfinished.unlink()


def _is_ours(entry: "os.DirEntry[str]") -> bool:
    return os.name == "nt" or entry.stat(follow_symlinks=False).st_uid == os.getuid()


def _is_abandoned(outer: Path) -> bool:
    try:
        with open(outer / _LOCK, "r+b") as lock:
            _lock(lock)
            return True
    except FileNotFoundError:
        return time.time() - outer.stat().st_mtime > _SETTLED_SECONDS
    except OSError:  # a living program has it
        return False


if os.name == "nt":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        """Lock the file until it is closed; OSError where another program has it."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        """Lock the file until it is closed; OSError where another program has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
