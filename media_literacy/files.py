"""Files as the disk has them: read without waiting for anything that is no file, and replaced as a whole.

After a power cut the old or the new text of a file is there, never half of one (docs/decisions/0093).
"""

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from media_literacy.privacy import shared_mode

UNFINISHED = ".saving-"
"""How the name of a file begins that is still being written."""

_CHUNK = 1024 * 1024
_READING = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
_NO_SYNC = frozenset((errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS))
"""How a file system says that it has no way to sync what it was asked to."""


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


def write_whole(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Put `data` in the place of a file in one step: who reads it sees the old or the new one.

    A new file is as open to others as this computer's usual ones, or open to its owner alone.

    It is on the disk when this returns; OSError leaves the file as it was.
    """
    path = resolved(path)  # a link stays a link
    handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            sync_file(file.fileno())
        with contextlib.suppress(OSError):  # some network folders know no permissions
            os.chmod(name, _mode(path, 0o600 if is_private else shared_mode()))
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    sync_renames(path.parent)


def sync_file(handle: int) -> None:
    """Bring an open file to the disk. OSError when that fails, but not where the file system knows no such thing."""
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno not in _NO_SYNC:
            raise


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk; OSError when that fails.

    Windows offers no way to ask for it, nor do some file systems, and a folder that may not be read cannot be asked.
    Nothing more can be done there than was done.
    """
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno not in _NO_SYNC | {errno.EBADF, errno.EACCES, errno.EPERM, errno.EISDIR}:
            raise
    finally:
        os.close(handle)


def sync_renames(*folders: Path) -> bool:
    """Bring names that have changed already to the disk, and say whether that went well.

    It raises nothing: the files are where they should be, and to call that a failure would be untrue.
    """
    went_well = True
    for folder in folders:
        try:
            sync_folder(folder)
        except OSError:
            went_well = False
    return went_well


def _check_is_file(status: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))


def _mode(path: Path, new: int) -> int:
    """The permissions of the file that is replaced; for a new one, `new`."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return new
