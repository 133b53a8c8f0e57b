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

from media_literacy.files.locks import lock_file
from media_literacy.files.whole_writes import SETTLED_SECONDS

PREFIX = "media-literacy-"
_LOCK, _CONTENT = "in-use", "content"
_TRIES = 5


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
            lock_file(lock.fileno())
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
        found = [entry for entry in os.scandir(folder or tempfile.gettempdir()) if entry.name.startswith(PREFIX)]
    except OSError:
        return 0
    for entry in found:
        with contextlib.suppress(OSError):
            if entry.is_dir(follow_symlinks=False) and _is_ours(entry) and _is_abandoned(Path(entry.path)):
                shutil.rmtree(entry.path)
                cleared += 1
    return cleared


def _is_ours(entry: "os.DirEntry[str]") -> bool:
    return os.name == "nt" or entry.stat(follow_symlinks=False).st_uid == os.getuid()


def _is_abandoned(outer: Path) -> bool:
    try:
        with open(outer / _LOCK, "r+b") as lock:
            lock_file(lock.fileno())
            return True
    except FileNotFoundError:  # its program may be about to make the lock
        return time.time() - outer.stat().st_mtime > SETTLED_SECONDS
    except OSError:  # a living program has it
        return False
