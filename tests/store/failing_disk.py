"""A disk that fails, or a computer that goes off, at the n-th thing that is asked of it."""

import builtins
import contextlib
import errno
import io
import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import pytest

_CHANGES = ("rename", "replace", "mkdir", "unlink", "remove", "rmdir", "fsync", "chmod")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class FailingDisk:
    """Counts what is asked of the disk; from the number `fails_at` on, so many `times` things go wrong.

    A disk that `kills` ends the process there.
    """

    def __init__(self, fails_at: int, times: float = 1, *, kills: bool = False) -> None:
        self.count = 0
        self.did_fail = False
        self._fails_at, self._times, self._kills = fails_at, times, kills

    def asked(self) -> None:
        self.count += 1
        if self._fails_at <= self.count < self._fails_at + self._times:
            self.did_fail = True
            if self._kills:
                os.kill(os.getpid(), signal.SIGKILL)
            number = (errno.EIO, errno.ENOSPC, errno.EACCES)[self.count % 3]
            raise OSError(number, os.strerror(number))

    def asked_by_sqlite(self) -> None:
        try:
            self.asked()
        except OSError as problem:
            fault = sqlite3.OperationalError("disk I/O error")
            fault.sqlite_errorcode = sqlite3.SQLITE_FULL if problem.errno == errno.ENOSPC else sqlite3.SQLITE_IOERR
            raise fault from problem


@contextlib.contextmanager
def failing(disk: FailingDisk) -> Iterator[FailingDisk]:
    """Let everything that writes go by way of that disk."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _CHANGES:
            patch.setattr(os, name, _counted(getattr(os, name), disk))
        patch.setattr(os, "open", _counted(os.open, disk, only=_is_writing))
        for module, name in ((builtins, "open"), (io, "open"), (os, "fdopen")):
            patch.setattr(module, name, _counted_file(getattr(module, name), disk))
        patch.setattr(sqlite3, "connect", _counted_database(sqlite3.connect, disk))
        yield disk


def _is_writing(_path: object, flags: int, *_more: object, **_named: object) -> bool:
    return bool(flags & _WRITING)


def _counted(
    call: Callable[..., Any], disk: FailingDisk, only: Callable[..., bool] | None = None
) -> Callable[..., Any]:
    def run(*arguments: Any, **named: Any) -> Any:
        if only is None or only(*arguments, **named):
            disk.asked()
        return call(*arguments, **named)

    return run


def _counted_file(opening: Callable[..., Any], disk: FailingDisk) -> Callable[..., Any]:
    def run(file: Any, mode: str = "r", *arguments: Any, **named: Any) -> Any:
        if set(mode) <= set("rbt"):
            return opening(file, mode, *arguments, **named)
        disk.asked()
        opened = opening(file, mode, *arguments, **named)
        return _File(opened, disk)

    return run


class _File:
    """A file that asks the disk before each write."""

    def __init__(self, file: Any, disk: FailingDisk) -> None:
        self._file, self._disk = file, disk

    def write(self, data: Any) -> int:
        self._disk.asked()
        return self._file.write(data)

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *_fault: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _counted_database(connect: Callable[..., Any], disk: FailingDisk) -> Callable[..., Any]:
    class Connection(sqlite3.Connection):
        def execute(self, *arguments: Any) -> Any:
            disk.asked_by_sqlite()
            return super().execute(*arguments)

        def executemany(self, *arguments: Any) -> Any:
            disk.asked_by_sqlite()
            return super().executemany(*arguments)

    def run(*arguments: Any, **named: Any) -> Any:
        disk.asked_by_sqlite()
        return connect(*arguments, factory=Connection, **named)

    return run
