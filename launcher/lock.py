"""The locks on `.venv`: one is held by whoever sets it up and all that one has started, one by whoever runs in it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from launcher.places import IN_USE, LOCK, STARTED_AS, Obstacle, say

_SHARING_VIOLATION, _OPEN_ALWAYS = 32, 4


class InUse(Obstacle):
    """Packages are to be replaced with which a program is running."""


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


def mark_in_use() -> int | None:
    """Say for as long as this process or what becomes of it runs that the packages are in use; gives the open file.

    Who gets the file handed on should keep it from its own children: a browser that it opens outlives it.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            return msvcrt.open_osfhandle(_open_for(_reading(), share=1), os.O_RDONLY)
        import fcntl

        file = os.open(IN_USE, os.O_RDWR | os.O_CREAT, 0o666)
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        os.set_inheritable(file, True)
        return file
    except OSError:  # it is not ours to write to, or cannot be locked: then nobody replaces anything in it either
        return None


def require_unused() -> None:
    """See to it that no running program loses the packages that it works with."""
    try:
        if sys.platform == "win32":
            import _winapi

            _winapi.CloseHandle(_open_for(_reading() | _winapi.GENERIC_WRITE, share=0))
            return
        import fcntl

        file = os.open(IN_USE, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        finally:
            os.close(file)
    except OSError as problem:
        if isinstance(problem, BlockingIOError) or getattr(problem, "winerror", 0) == _SHARING_VIOLATION:
            raise InUse(
                "Media Literacy is running, with packages that are to be replaced: those pinned have changed,\n"
                f"or some in .venv are damaged. Close it everywhere, then start again: {STARTED_AS}"
            ) from None


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

    try:
        handle = _open_for(_reading() | _winapi.GENERIC_WRITE, share=0, path=LOCK)
    except OSError as problem:
        if problem.winerror == _SHARING_VIOLATION:
            return None
        raise
    return msvcrt.open_osfhandle(handle, os.O_RDWR)


def _open_for(access: int, *, share: int, path: str = IN_USE) -> int:
    """Open or make a file on Windows, with what others may do with it meanwhile: 0 for nothing, 1 for reading."""
    assert sys.platform == "win32"
    import _winapi

    return _winapi.CreateFile(path, access, share, 0, _OPEN_ALWAYS, 0, 0)


def _reading() -> int:
    assert sys.platform == "win32"
    import _winapi

    return _winapi.GENERIC_READ
