"""The lock on `.venv`: held by whoever sets it up, and by all that one has started."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from launcher.places import LOCK, say


@contextmanager
def one_at_a_time() -> Iterator[int]:
    """Let starts set up one after the other; yields the lock, to be given as standard input to what is started.

    Standard input is what every process hands on to its own. So when we are killed, the lock stays with our pip until
    that has ended, too, and goes with the last of them. Where files cannot be locked, nobody waits.
    """
    lock = _try_lock()
    if lock is None:
        say("Another start is setting up; waiting for it ...")
        while lock is None:
            import time

            time.sleep(0.2)
            lock = _try_lock()
    try:
        yield lock
    finally:
        os.close(lock)


def _try_lock() -> int | None:
    """The locked file, or None while another process has it."""
    if sys.platform == "win32":
        return _try_to_open_alone()
    import fcntl

    lock = os.open(LOCK, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    except OSError:  # a file system without locks, as some network homes are
        pass
    return lock


def _try_to_open_alone() -> int | None:
    """The same on Windows, whose locks are not inherited: the file is opened so that nobody else can open it."""
    assert sys.platform == "win32"
    import _winapi
    import msvcrt

    sharing_violation, share_with_nobody, open_always = 32, 0, 4
    access = _winapi.GENERIC_READ | _winapi.GENERIC_WRITE
    try:
        handle = _winapi.CreateFile(LOCK, access, share_with_nobody, 0, open_always, 0, 0)
    except OSError as problem:
        if problem.winerror == sharing_violation:
            return None
        raise
    return msvcrt.open_osfhandle(handle, os.O_RDWR)
