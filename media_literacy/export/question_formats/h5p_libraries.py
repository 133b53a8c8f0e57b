"""The libraries of another H5P file, so that a site without them can play ours; the file may come from anyone."""

import json
import re
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from media_literacy.errors import AppError, FileError
from media_literacy.files.reading import read_file
from media_literacy.i18n import gettext as _
from media_literacy.strings.sizes import size_text

CONTENT_TYPE = "H5P.MultiChoice"
FILE_BYTES, UNPACKED_BYTES, ENTRIES = 50_000_000, 100_000_000, 5_000
"""The largest file that is opened, and what is taken out of it at most."""

_DESCRIPTION_BYTES = 1_000_000
_MOST_VERSION = 10_000
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError)
_LIBRARY_FILE = re.compile(
    r"[A-Za-z][\w.]{0,99}-\d{1,4}\.\d{1,4}/(?:[\w@~][\w@~. -]{0,99}/){0,20}[\w@~][\w@~. -]{0,99}"
    r"\.(?:js|css|json|png|jpe?g|gif|svg|eot|ttf|woff2?|otf|txt|md)",
    re.ASCII | re.IGNORECASE,
)
_MACHINE_NAME = re.compile(r"[A-Za-z][\w.]{0,99}", re.ASCII)


class Dependency(NamedTuple):
    """A library by its name and version."""

    name: str
    major: int
    minor: int

    def as_json(self) -> dict[str, Any]:
        return {"machineName": self.name, "majorVersion": self.major, "minorVersion": self.minor}


class Libraries(NamedTuple):
    """What a file needs, and the files of that which it brings along."""

    dependencies: tuple[Dependency, ...]
    files: tuple[tuple[str, bytes], ...] = ()


NO_LIBRARIES = Libraries((Dependency(CONTENT_TYPE, 1, 16),))
"""For sites that have the content type already; every later version of it takes the file."""


def libraries_of(path: Path) -> Libraries:
    """The libraries in a file. FileError where it cannot be read, AppError where it is none that helps."""
    try:
        data = read_file(path, FILE_BYTES + 1)
    except OSError as problem:
        raise FileError(_("“{path}” cannot be read.").format(path=path)) from problem
    if len(data) > FILE_BYTES:
        raise _too_large(path)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return Libraries(_dependencies(archive, path), tuple(_files(archive, path)))
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        OSError,
        ValueError,
        EOFError,
        zlib.error,
    ) as problem:
        raise _useless(path) from problem


def _dependencies(archive: zipfile.ZipFile, path: Path) -> tuple[Dependency, ...]:
    try:
        entry = archive.getinfo("h5p.json")
    except KeyError as problem:
        raise _useless(path) from problem
    described = json.loads(_unpacked(archive, entry, _DESCRIPTION_BYTES, path))
    listed = described.get("preloadedDependencies") if isinstance(described, dict) else None
    found = tuple(filter(None, map(_dependency, listed if isinstance(listed, list) else [])))
    if not any(one.name == CONTENT_TYPE for one in found):
        raise _useless(path)
    return found


def _dependency(value: Any) -> Dependency | None:
    if not isinstance(value, dict):
        return None
    name = value.get("machineName")
    if not isinstance(name, str) or not _MACHINE_NAME.fullmatch(name):
        return None
    major, minor = value.get("majorVersion"), value.get("minorVersion")
    if not (isinstance(major, int) and isinstance(minor, int)):
        return None
    if not (0 <= major < _MOST_VERSION and 0 <= minor < _MOST_VERSION):
        return None
    return Dependency(name, int(major), int(minor))


def _files(archive: zipfile.ZipFile, path: Path) -> list[tuple[str, bytes]]:
    """The files of libraries, in the order of their names; nothing of the other file’s content."""
    entries = {entry.filename: entry for entry in archive.infolist() if _LIBRARY_FILE.fullmatch(entry.filename)}
    if len(entries) > ENTRIES:
        raise _too_large(path)
    found, left = [], UNPACKED_BYTES
    for name, entry in sorted(entries.items()):
        data = _unpacked(archive, entry, left, path)
        left -= len(data)
        found.append((name, data))
    return found


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, path: Path) -> bytes:
    with archive.open(entry) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise _too_large(path)
    return data


def _useless(path: Path) -> AppError:
    return AppError(
        _("“{path}” is no H5P file of the type “Multiple Choice”.").format(path=path),
        hint=_("Make one on a site that has H5P, download it, and name that file."),
    )


def _too_large(path: Path) -> AppError:
    return AppError(
        _("“{path}” is too large: its libraries may take {size}.").format(path=path, size=size_text(UNPACKED_BYTES)),
        hint=_("Make one on a site that has H5P, with a single short question, and name that file."),
    )
