"""Pictures that a teacher takes into a lesson: copied beside it under a name that harms nothing, never over another."""

import itertools
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.files.file_formats import PICTURE_ENDINGS, picture_type
from media_literacy.files.reading import read_file, resolved
from media_literacy.files.whole_writes import write_new
from media_literacy.i18n import gettext as _
from media_literacy.lesson.limits import PICTURE_BYTES
from media_literacy.lesson.pictures.displayable import judge_picture, path_of

_NOT_IN_NAME = re.compile(r"[^\w-]+")
_LONGEST = 60
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""What Windows takes for a device, whatever its ending."""


def copy_picture(file: Path, folder: Path) -> str:
    """Copy a picture into a folder: its name there. One that lies there already is used as it is.

    FileError for what is no picture that a lesson may show, and for a folder that cannot be written.
    """
    data = read_picture(file)
    if _is_there(file, folder) and _is_plain(file.name):
        return file.name
    stem = _stem(file.stem)
    ending = next(ending for ending, kind in PICTURE_ENDINGS.items() if kind == picture_type(data[:12]))
    for count in itertools.count(1):
        name = f"{stem}{ending}" if count == 1 else f"{stem}-{count}{ending}"
        try:
            write_new(folder / name, [data])
        except FileExistsError:
            if _is_there(folder / name, folder) and _is_same(folder / name, data):
                return name
        except OSError as problem:
            message = _("The picture could not be copied beside the lesson.")
            raise FileError(message, hint=_("Is the folder of the lesson read-only, or the disk full?")) from problem
        else:
            return name
    raise AssertionError  # there is always a next number


def copy_pictures_along(sources: Iterable[str], old: Path, new: Path) -> tuple[str, ...]:
    """Copy the pictures of a lesson that lay in one folder to the same places below another.

    Those that could not be copied are told: another file stands there, or they cannot be read or written.
    """
    if resolved(old) == resolved(new):
        return ()
    return tuple(source for source in sources if not _is_copied(source, old, new))


def _is_copied(source: str, old: Path, new: Path) -> bool:
    place = new / path_of(source)
    try:
        data = read_picture(old / path_of(source))
    except FileError:
        return False
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_new(place, [data])
    except OSError:
        return _is_same(place, data)
    return True


def read_picture(file: Path) -> bytes:
    """A picture that a lesson may show; FileError says why another file is none."""
    try:
        data = read_file(file, PICTURE_BYTES + 1)
    except OSError as problem:
        raise FileError(_("The picture “{name}” cannot be read.").format(name=file.name)) from problem
    fault = judge_picture(file.name, len(data), data)
    if fault is not None:
        raise FileError(fault.message, hint=fault.hint)
    return data


def _is_there(file: Path, folder: Path) -> bool:
    """Whether a file lies in the folder itself; a link to one elsewhere is not shown."""
    return resolved(file).parent == resolved(file.parent) == resolved(folder)


def _is_plain(name: str) -> bool:
    return not _NOT_IN_NAME.search(name.rpartition(".")[0]) and name.isascii()


def _stem(name: str) -> str:
    """A name that every system and every address can hold; letters of other scripts fall away."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    stem = _NOT_IN_NAME.sub("-", plain.lower()).strip("-_")[:_LONGEST].strip("-_")
    return "picture" if not stem or _RESERVED.fullmatch(stem) else stem


def _is_same(path: Path, data: bytes) -> bool:
    try:
        return read_file(path, PICTURE_BYTES + 1) == data
    except OSError:
        return False
