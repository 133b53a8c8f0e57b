"""The file of a lesson that is being written: read once, looked at while it is open, and saved line by line as it was.

What the disk held when it was looked at last is kept beside the text: whatever happens to the file outside is noticed,
and nothing that was never read is written over.
"""

import hashlib
import os
import stat
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import islice
from pathlib import Path

from media_literacy.authoring.edit.source.line_ends import with_line_ends_of
from media_literacy.errors import FileError
from media_literacy.files.reading import read_file
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.parser import read_bytes
from media_literacy.store.disk_faults import saving_error
from media_literacy.strings.sizes import size_text

_BOM = "\ufeff"
_MOST_NAMES = 5000
"""So many names of a folder are asked where a file has gone to."""


class FileState(Enum):
    """What stands where the file was: as it was, with other words, nothing, no file, or nobody can tell."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()
    BLOCKED = auto()
    UNREACHABLE = auto()


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the system says of a file without reading it. It cannot stay the same when somebody writes."""

    device: int
    inode: int
    size: int
    modified: int
    changed: int


@dataclass(frozen=True, slots=True)
class FileStatus:
    """What was found. `digest` is the SHA-256 of what the file holds now, empty where there is none.

    `moved_to` is the same file under another name in its folder; `has_folder` is False where its folder is gone, too.
    """

    state: FileState
    digest: str = ""
    stamp: Stamp | None = None
    moved_to: Path | None = None
    has_folder: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether a file is there and holds nothing."""
        return self.stamp is not None and self.stamp.size == 0


@dataclass(frozen=True, slots=True)
class LessonFile:
    """A file as it was read or saved last; `data` is None while it was never on the disk. Lines keep the ends it had.

    `digest` is the SHA-256 of what the disk held last, empty for nothing; saving writes over that and nothing else.
    """

    path: Path
    data: bytes | None = None
    digest: str = ""
    stamp: Stamp | None = None

    @property
    def text(self) -> str:
        """What to edit: without a byte-order mark, lines ended by a line feed alone."""
        return "\n".join(self._written.removeprefix(_BOM).replace("\r\n", "\n").split("\r"))

    @property
    def _written(self) -> str:
        return self.data.decode("utf-8") if self.data is not None else ""

    def bytes_with(self, text: str) -> bytes:
        """The file's bytes with another text: lines that did not change keep their ends, and the mark at the start."""
        written = self._written
        mark = _BOM if written.startswith(_BOM) else ""
        return (mark + with_line_ends_of(written.removeprefix(_BOM), text)).encode("utf-8", "replace")

    def seen(self, status: FileStatus) -> "LessonFile":
        """The file with what the disk holds now: that may be written over."""
        return replace(self, digest=status.digest, stamp=status.stamp)


class ChangedElsewhereError(FileError):
    """The file on the disk is no longer what was read; `status` says what it is."""

    def __init__(self, file: LessonFile, status: FileStatus) -> None:
        message = _("“{name}” was changed by another program.").format(name=file.path.name)
        super().__init__(message, hint=_("Choose which of the two to keep."))
        self.status = status


def read_lesson_file(path: Path) -> LessonFile:
    """The file, to be edited; FileError when it cannot be read, is no UTF-8 text or longer than a lesson may be."""
    data = read_bytes(path)
    if len(data) > FILE_BYTES:
        raise FileError(
            _("“{name}” is larger than {size}.").format(name=path.name, size=size_text(FILE_BYTES)),
            hint=_("Make several lessons of it."),
        )
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise FileError(
            _("“{name}” is not UTF-8 text.").format(name=path.name),
            hint=_("Open it in the program that it comes from, and save it as text with the encoding UTF-8."),
        ) from problem
    return LessonFile(path, data, digest_of(data))


def digest_of(data: bytes) -> str:
    """What tells one content of a file from another."""
    return hashlib.sha256(data).hexdigest()


def file_status(file: LessonFile, *, trusts_stamp: bool = True) -> FileStatus:
    """What stands at the file's place now. By its stamp an unchanged file is known without reading it."""
    path = file.path
    try:
        stamp = _stamp_of(path)
        if stamp is None:
            return FileStatus(FileState.BLOCKED)
        if trusts_stamp and stamp == file.stamp:
            return FileStatus(FileState.SAME, file.digest, stamp)
        digest = digest_of(read_file(path, max(FILE_BYTES, len(file.data or b"")) + 1))
    except (FileNotFoundError, NotADirectoryError):
        return FileStatus(FileState.GONE, moved_to=_moved_to(file), has_folder=path.parent.is_dir())
    except (OSError, ValueError):
        return FileStatus(FileState.UNREACHABLE)
    return FileStatus(FileState.SAME if digest == file.digest else FileState.CHANGED, digest, stamp)


def save_lesson_file(file: LessonFile, text: str, *, overwrite: bool = False) -> LessonFile:
    """Write the text, whole or not at all, and answer with the file as it is now; one that has gone is there again.

    ChangedElsewhereError when the disk holds something that was never read, unless `overwrite`; FileError when it
    cannot be written.
    """
    status = file_status(file, trusts_stamp=False)
    if status.state is FileState.CHANGED and not overwrite:
        raise ChangedElsewhereError(file, status)
    _refuse_where_nothing_may_be_written(file.path, status)
    data = file.bytes_with(text)
    if status.digest != digest_of(data):
        try:
            write_whole(file.path, data)
        except OSError as problem:
            raise saving_error(problem, file.path) from problem
    written = LessonFile(file.path, data, digest_of(data))
    return written.seen(after) if (after := file_status(written)).state is FileState.SAME else written


def _stamp_of(path: Path) -> Stamp | None:
    """None for what is no file."""
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        return None
    return Stamp(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _refuse_where_nothing_may_be_written(path: Path, status: FileStatus) -> None:
    """Replacing a file by its name would do these without a word."""
    if status.state is FileState.BLOCKED:
        raise FileError(
            _("“{name}” could not be saved, because there is a folder of that name.").format(name=path.name)
            if path.is_dir()
            else _("“{name}” could not be saved, because it is not a file.").format(name=path.name),
            hint=_("Save it under another name."),
        )
    if status.state is FileState.UNREACHABLE:
        raise FileError(
            _("“{name}” could not be saved, because nobody can tell what it holds now.").format(name=path.name),
            hint=_("Look whether you may read it, or save the lesson elsewhere."),
        )
    if status.stamp is not None and not _may_write(path):
        raise FileError(
            _("“{name}” could not be saved, because it may only be read.").format(name=path.name),
            hint=_("Allow writing to it, or save the lesson elsewhere."),
        )


def _may_write(path: Path) -> bool:
    try:
        return bool(os.stat(path).st_mode & 0o222)
    except OSError:
        return True  # it went just now; writing says more


def _moved_to(file: LessonFile) -> Path | None:
    """The file under the name that it was given; None where it is not in its folder any more."""
    if file.stamp is None or not file.stamp.inode:
        return None
    try:
        with os.scandir(file.path.parent) as entries:
            names = [entry.name for entry in islice(entries, _MOST_NAMES) if entry.inode() == file.stamp.inode]
    except OSError:
        return None
    for name in names:
        path = file.path.with_name(name)
        if file_status(LessonFile(path, file.data, file.digest)).state is FileState.SAME:
            return path
    return None
