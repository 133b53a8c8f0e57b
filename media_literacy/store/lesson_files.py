"""The file of a lesson that is being written: read once, and saved so that only the changed lines change.

What the disk held when it was read last is kept beside the text: another program's changes are noticed before they
could be written over.
"""

from dataclasses import dataclass
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.files import read_file
from media_literacy.i18n import gettext as _
from media_literacy.lesson.edit.line_ends import with_line_ends_of
from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.parser import read_bytes
from media_literacy.store.faults import saving_error
from media_literacy.store.whole_files import write_whole

_BOM = "\ufeff"


class ChangedElsewhereError(FileError):
    """The file on the disk is no longer what was read."""


@dataclass(frozen=True, slots=True)
class LessonFile:
    """A file as it was read or saved last; `data` is None while it has never been on the disk."""

    path: Path
    data: bytes | None = None

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
        return (mark + with_line_ends_of(written.removeprefix(_BOM), text)).encode("utf-8")


def read_lesson_file(path: Path) -> LessonFile:
    """The file, to be edited; FileError when it cannot be read, is no UTF-8 text or longer than a lesson may be."""
    data = read_bytes(path)
    if len(data) > FILE_BYTES:
        raise FileError(
            _("“{name}” is larger than 256 kB.").format(name=path.name), hint=_("Make several lessons of it.")
        )
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise FileError(
            _("“{name}” is not UTF-8 text.").format(name=path.name),
            hint=_("Open it in the program that it comes from, and save it as text with the encoding UTF-8."),
        ) from problem
    return LessonFile(path, data)


def is_changed_elsewhere(file: LessonFile) -> bool:
    """Whether the disk holds something else than was read or saved last; a file that is gone counts as well."""
    return _on_disk(file) != file.data


def save_lesson_file(file: LessonFile, text: str, *, overwrite: bool = False) -> LessonFile:
    """Write the text, whole or not at all, and answer with the file as it is now.

    ChangedElsewhereError when the disk holds something that was never read, unless `overwrite`; FileError when it
    cannot be written.
    """
    if not overwrite and is_changed_elsewhere(file):
        raise ChangedElsewhereError(
            _("“{name}” was changed by another program.").format(name=file.path.name),
            hint=_("Choose which of the two to keep."),
        )
    data = file.bytes_with(text)
    if data != _on_disk(file):
        try:
            write_whole(file.path, data)
        except OSError as problem:
            raise saving_error(problem, file.path) from problem
    return LessonFile(file.path, data)


def _on_disk(file: LessonFile) -> bytes | None:
    """What the file holds, as far as that tells whether it is the same; None when it is not there."""
    path = file.path
    try:
        return read_file(path, max(FILE_BYTES, len(file.data or b"")) + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as problem:
        raise FileError(
            _("The file “{path}” could not be read.").format(path=path),
            hint=_("Check that you may read it, and that its disk is there."),
        ) from problem
