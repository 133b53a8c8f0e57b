"""Renames that are tried again: on Windows a virus scanner or an indexer may hold a file for a moment."""

import os
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_SECONDS = 2.0
_HELD_BY_OTHERS = frozenset((5, 32, 33))
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, which Python has as `winerror`."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.01, 0.25


def replace_path(source: Path | str, target: Path | str) -> None:
    """Do as `os.replace` does, for as long as somebody else holds one of the two files; OSError in the end."""
    _patiently(os.replace, source, target)


def rename_path(source: Path | str, target: Path | str) -> None:
    """Do as `os.rename` does, with the same patience: for folders, and where nothing may be replaced on Windows."""
    _patiently(os.rename, source, target)


def _patiently(move: Callable[[Path | str, Path | str], None], source: Path | str, target: Path | str) -> None:
    until, pause = time.monotonic() + PATIENCE_SECONDS, _FIRST_PAUSE
    while True:
        try:
            move(source, target)
            return
        except PermissionError as problem:
            left = until - time.monotonic()
            if getattr(problem, "winerror", None) not in _HELD_BY_OTHERS or left <= 0:
                raise
        time.sleep(min(pause, left))
        pause = min(pause * 2, _LONGEST_PAUSE)
