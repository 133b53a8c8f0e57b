"""Files with results as somebody hands them over: one, many, or a folder with what a learning platform put there."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from media_literacy.engine.sheets.result_file import LARGEST
from media_literacy.errors import FileError
from media_literacy.files.reading import is_folder, read_file
from media_literacy.i18n import gettext as _

ENDINGS = (".json", ".txt", ".csv", ".tsv")
"""What is looked into inside a folder; a file that is named itself may be called anything."""
MOST_FILES = 2_000
"""Of one folder, with the folders in it."""
_DEEPEST = 4


class GivenFile(NamedTuple):
    """A file by the name that a person knows it by, with its first bytes; or why it cannot be read."""

    name: str
    data: bytes | FileError


def given_files(paths: Iterable[Path]) -> Iterator[GivenFile]:
    """What the paths lead to, in the order given; folders with all their files by name, links in them left alone."""
    for path in paths:
        if not is_folder(path):
            yield _read(path, path.name or str(path))
            continue
        files = sorted(_files_in(path, _DEEPEST))
        for file in files[:MOST_FILES]:
            yield _read(file, str(file.relative_to(path)))
        if len(files) > MOST_FILES:
            message = _("Only {n} files of this folder were read.").format(n=MOST_FILES)
            yield GivenFile(path.name, FileError(message, hint=_("Divide it into several.")))
        if not files:
            yield GivenFile(path.name, FileError(_("There is no file with results in this folder.")))


def _files_in(folder: Path, depth: int) -> Iterator[Path]:
    """At most one more than are read."""
    left = MOST_FILES + 1
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if left <= 0:
            return
        found: list[Path] = []
        if entry.is_dir(follow_symlinks=False):
            found = list(_files_in(Path(entry.path), depth - 1)) if depth > 1 else []
        elif entry.name.lower().endswith(ENDINGS) and not entry.name.startswith("."):
            found = [Path(entry.path)] if entry.is_file(follow_symlinks=False) else []
        yield from found[:left]
        left -= len(found)


def _read(path: Path, name: str) -> GivenFile:
    try:
        return GivenFile(name, read_file(path, LARGEST + 1))
    except FileNotFoundError:
        return GivenFile(name, FileError(_("There is no such file.")))
    except OSError:
        return GivenFile(name, FileError(_("This file cannot be read.")))
