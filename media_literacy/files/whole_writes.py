"""Files replaced as a whole: after a power cut the old or the new text is there, never half (docs/decisions/0093)."""

import contextlib
import errno
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from media_literacy.files.reading import NotAFileError, is_file, resolved
from media_literacy.files.renames import replace_path
from media_literacy.privacy import shared_mode

UNFINISHED = ".saving-"
"""How the name of a file begins that is still being written."""

UNFINISHED_FILES = f"{UNFINISHED}*.tmp"
"""The pattern of such names."""

SETTLED_SECONDS = 60.0
"""What a program left behind is left alone for this long: the program may be at work on it."""

_NO_SYNC = frozenset((errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS))
"""How a file system says that it has no way to sync what it was asked to."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_whole(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Put `data` in the place of a file in one step: who reads it sees the old or the new one.

    A new file is as open to others as this computer's usual ones, or open to its owner alone.

    It is on the disk when this returns; OSError leaves the file as it was. A device or pipe is not replaced.
    """
    path = resolved(path)  # a link stays a link
    _check_replaceable(path)
    handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            sync_file(file.fileno())
        with contextlib.suppress(OSError):  # some network folders know no permissions
            os.chmod(name, _mode(path, 0o600 if is_private else shared_mode()))
        replace_path(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    sync_renames(path.parent)


def write_new(path: Path, pieces: Iterable[bytes], *, is_private: bool = False) -> None:
    """Write a file where there is none, as a whole or not at all; FileExistsError for one that is there, and stays.

    It is as open to others as one of `write_whole`.
    """
    handle = os.open(path, _NEW, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
        if not is_private:
            with contextlib.suppress(OSError):  # some network folders know no permissions
                os.chmod(path, shared_mode())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def sync_file(handle: int) -> None:
    """Bring an open file to the disk. OSError when that fails, but not where the file system knows no such thing."""
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno not in _NO_SYNC:
            raise


def sync_path(path: Path) -> None:
    """Bring a file to the disk that somebody else has written; OSError as with `sync_file`."""
    with path.open("rb+") as file:
        sync_file(file.fileno())


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


def clear_unfinished(folder: Path) -> None:
    """Take away the halves of files that a killed program was writing in the data folder."""
    for unfinished in (*folder.glob(UNFINISHED_FILES), *folder.glob(f"*/{UNFINISHED_FILES}")):
        with contextlib.suppress(OSError):
            if time.time() - unfinished.lstat().st_mtime > SETTLED_SECONDS:
                unfinished.unlink()


def _check_replaceable(path: Path) -> None:
    if os.path.exists(path) and not is_file(path):
        raise NotAFileError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _mode(path: Path, new: int) -> int:
    """The permissions of the file that is replaced; for a new one, `new`."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return new
