"""The TOML files under `assets/` that a teacher may edit. What cannot be used is told, and what came is used instead.

A copy of each file as it came lies in `media_literacy/originals/`, where nobody is meant to edit it.
"""

import re
import threading
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from media_literacy.errors import FileError
from media_literacy.files.reading import read_file
from media_literacy.files.toml_cost import costly_line
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.resources import assets_folder, originals_folder
from media_literacy.strings.sizes import size_text

Tables = Mapping[str, Any]

MOST_BYTES = 512 * 1024
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_NOTHING: Tables = MappingProxyType({})


class DataFile(NamedTuple):
    """What stands in a data file; what came, where nothing in it can be used. `original` is what came."""

    path: Path
    text: str
    tables: Tables
    original: Tables

    def report(self, what: str, heading: str = "", key: str = "", number: int = 1) -> None:
        """Note a fault: `what`, a whole sentence, of a key under a heading, the `number`th of that name."""
        _note(self.path, what, _line_of(self.text, heading, key, number))


def load_data(name: str) -> DataFile:
    """The data file of that name under `assets/`, such as `kinds.toml`."""
    return read_data(assets_folder() / name, originals_folder() / name)


def has_data(path: Path, original: Path | None = None) -> bool:
    """Whether there is such a file, or came one, whatever is in its place now."""
    return path.exists() or (original is not None and original.is_file())


def data_languages(folder: str) -> tuple[str, ...]:
    """The languages that have a file in a folder under `assets/`, or had one when it came."""
    roots = (assets_folder(), originals_folder())
    return tuple(sorted({path.stem for root in roots for path in (root / folder).glob("*.toml")}))


def read_data(path: Path, original: Path | None = None) -> DataFile:
    """A data file, with the copy of it as it came where there is one."""
    has_original = original is not None and original.is_file()
    text_that_came, came = _read_original(original) if has_original else ("", _NOTHING)
    try:
        text = _text_of(path)
        return DataFile(path, text, came if text == text_that_came else _parsed(text), came)
    except _UnusableError as problem:
        _note(path, problem.message, problem.line)
        return DataFile(path, "", came, came)


def texts_in(data: DataFile, key: str, heading: str = "") -> tuple[str, ...]:
    """A list of texts in a data file; as it came where it is none. The file may lack it."""
    tables, came = data.tables, data.original
    if heading:
        came = came.get(heading, {})
        tables = tables.get(heading, {})
        if not isinstance(tables, dict):
            data.report(_("It needs a heading [{heading}] with words below it.").format(heading=heading), key=heading)
            tables = came
    words = tables.get(key)
    if words is not None and not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
        data.report(_('“{key}” has to be a list of texts, such as ["one", "two"].').format(key=key), heading, key)
        words = None
    return tuple(came.get(key, []) if words is None else words)


def data_faults() -> tuple[FileError, ...]:
    """What could not be used in the files that were read so far: the first fault of each, with how many more it has."""
    with _lock:
        return tuple(_fault(path, faults) for path, faults in _faults.items())


_faults: dict[Path, list[tuple[int, str]]] = {}
_lock = threading.Lock()


class _UnusableError(Exception):
    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.message, self.line = message, line


def _text_of(path: Path) -> str:
    try:
        data = read_file(path, MOST_BYTES + 1)
    except FileNotFoundError as problem:
        raise _UnusableError(_("The file is missing.")) from problem
    except IsADirectoryError as problem:
        raise _UnusableError(_("There is a folder in its place.")) from problem
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise _UnusableError(_("The file cannot be read: {reason}.").format(reason=reason)) from problem
    if len(data) > MOST_BYTES:
        raise _UnusableError(_("The file is larger than {size}.").format(size=size_text(MOST_BYTES)))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise _UnusableError(_("This is not UTF-8 text. Save it again in that encoding."), line) from problem


def _parsed(text: str) -> Tables:
    message = _("From here on this cannot be understood. A quotation mark, a bracket or a comma may be missing.")
    if line := costly_line(text):
        raise _UnusableError(message, line)
    try:
        return tomllib.loads(text)
    except RecursionError as problem:
        raise _UnusableError(_("Brackets stand in each other too many times.")) from problem
    except ValueError as problem:  # a TOMLDecodeError, or a number of thousands of digits
        found = _LINE.search(str(problem))
        raise _UnusableError(message, int(found[1]) if found else text.count("\n") + 1) from problem


@cache
def _read_original(path: Path) -> tuple[str, Tables]:
    try:
        text = path.read_text(encoding="utf-8")
        return text, tomllib.loads(text)
    except (OSError, ValueError) as problem:
        hint = _("It belongs to the program. Installing the program again brings it back.")
        raise FileError(_("The file {file} cannot be used.").format(file=path), hint=hint) from problem


def _note(path: Path, what: str, line: int) -> None:
    with _lock:
        faults = _faults.setdefault(path, [])
        if (line, what) not in faults:
            faults.append((line, what))


def _fault(path: Path, faults: list[tuple[int, str]]) -> FileError:
    line, what = faults[0]
    where = _("{file}, line {line}:").format(file=path, line=line) if line else _("{file}:").format(file=path)
    hint = _("Until that is mended and the program started again, what came with the program is used there.")
    more = len(faults) - 1
    if more:
        message = ngettext("{n} more place in it is like that.", "{n} more places in it are like that.", more)
        hint = f"{message.format(n=more)} {hint}"
    return FileError(f"{where} {what}", hint=hint)


def _line_of(text: str, heading: str, key: str, number: int) -> int:
    """The line of a key under the `number`th heading of that name, of the heading where it has no such key, or 1."""
    lines = text.split("\n")
    is_key = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
    begins = re.compile(rf"\s*\[{{1,2}}\s*[\"']?{re.escape(heading)}[\"']?\s*\]{{1,2}}")
    start = 0
    if heading:
        found = [at for at, line in enumerate(lines, 1) if begins.match(line)]
        if len(found) < number:
            return 1
        start = found[number - 1]
    for at, line in enumerate(lines[start:], start + 1):
        if line.lstrip().startswith("["):
            break
        if key and is_key.match(line):
            return at
    return start or 1
