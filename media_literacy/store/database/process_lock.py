"""One program at a time, where the file system can say so."""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from media_literacy.store.database.connection import BUSY_SECONDS

_NAME = "progress.lock"
_LOOK_SECONDS = 0.05
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
"""What a system says when another program has the lock; anything else means that there are no locks."""


@contextmanager
def alone(folder: Path, seconds: float = BUSY_SECONDS) -> Iterator[bool]:
    """Wait until no other program has this; the answer is False where the file system knows no locks.

    Raises BlockingIOError when another one still has it after that many seconds.
    """
    try:
        file = (folder / _NAME).open("a+b")
    except OSError:
        yield False
        return
    with file:
        until = time.monotonic() + seconds
        while (is_alone := _try_to_lock(file)) is None:
            if time.monotonic() > until:
                raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN), file.name)
            time.sleep(_LOOK_SECONDS)
        yield is_alone  # closing the file lets go


def _try_to_lock(file: IO[bytes]) -> bool | None:
    """Whether the lock is ours now; None while somebody else has it."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        return None if problem.errno in _HELD else False
    return True
