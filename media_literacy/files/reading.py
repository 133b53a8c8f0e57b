"""Files as the disk has them, read without waiting for anything that is no file."""

import errno
import os
import stat
from pathlib import Path

_CHUNK = 1024 * 1024
_READING = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


class NotAFileError(OSError):
    """There is something of that name which is no file: a folder, a pipe, a socket, a device."""


def read_file(path: Path, most: int) -> bytes:
    """The first `most` bytes of a file; OSError when there is none that can be read.

    For files that may come from anyone, named by anyone: a pipe is not waited for, a device not opened, and a name
    that no system could have is a file that is not there.
    """
    try:
        _check_is_file(os.stat(path), path)  # before opening: to open some devices is to start something
        handle = os.open(path, _READING)
    except ValueError as problem:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from problem
    try:
        _check_is_file(os.fstat(handle), path)
        pieces: list[bytes] = []
        left = most
        while left > 0 and (piece := os.read(handle, min(left, _CHUNK))):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)
    finally:
        os.close(handle)


def is_file(path: Path) -> bool:
    """Whether there is a file of that name; False also where nobody may look."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder of that name; False also where nobody may look."""
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def resolved(path: Path) -> Path:
    """The path with all links followed, as far as they lead anywhere."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError):
        return path.absolute()


def _check_is_file(status: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
