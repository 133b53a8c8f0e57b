"""Locks between processes: held on an open file, and gone with the program that holds it, however that ends.

The file may be read while it is locked, also on Windows, and says nothing by being there (docs/decisions/0106).
"""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_RETRY_SECONDS = 0.05
_LOCKED_BYTE = 1 << 20  # Windows lets nobody read a byte that is locked: this one lies behind all that is written
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
"""What a system says when another program has the lock; anything else means that it knows no locks there."""


def lock_file(handle: int) -> None:
    """Lock an open file until it is closed.

    BlockingIOError where another program has it, another OSError where the file system knows no locks.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        if problem.errno in _HELD:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN)) from problem
        raise


@contextmanager
def locked(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock of that file, which is made for it; wait while another program has it.

    BlockingIOError when that one still has it after `patience` seconds, another OSError where nothing can be locked.
    """
    with path.open("ab") as file:
        until = time.monotonic() + patience
        while True:
            try:
                lock_file(file.fileno())
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise
            time.sleep(_RETRY_SECONDS)
        yield
