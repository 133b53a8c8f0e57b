"""Packages of questions: which kind a zip is, and its parts, unpacked within limits."""

import zipfile
import zlib
from enum import Enum, auto
from io import BytesIO

from media_literacy.authoring.importing.word.word_package import refuse_large_directory
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _

LARGEST_PART = 4_000_000
_LOCKED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    LookupError,
    EOFError,
    RuntimeError,
    OSError,
    NotImplementedError,
)


class PackageKind(Enum):
    QTI = auto()
    H5P = auto()


_NAMED_BY = {"imsmanifest.xml": PackageKind.QTI, "h5p.json": PackageKind.H5P}


def package_kind(data: bytes, name: str) -> PackageKind | None:
    """What a packed file is by the names in it; None for anything else. FileError for a list too long to be read."""
    refuse_large_directory(data, name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return next((_NAMED_BY[name] for name in archive.namelist() if name in _NAMED_BY), None)
    except _BROKEN:
        return None


def read_part(data: bytes, part: str, name: str) -> bytes:
    """One part of a package. FileError where there is none, two, or more of it than a question is."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if entry.filename == part]
            if len(entries) != 1 or entries[0].flag_bits & _LOCKED:
                raise damaged_package(name)
            with archive.open(entries[0]) as file:
                unpacked = file.read(LARGEST_PART + 1)
    except _BROKEN as problem:
        raise damaged_package(name) from problem
    if len(unpacked) > LARGEST_PART:
        raise damaged_package(name)
    return unpacked


def damaged_package(name: str) -> FileError:
    """Said of a package of which no question can be read."""
    return FileError(
        _("No question could be read in “{path}”: it is damaged, locked or too large.").format(path=name),
        hint=_("Export the question once more from where it was made."),
    )
