"""Packs: folders of lessons with a `pack.toml` that says what they are and in which order they come."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from media_literacy import __version__
from media_literacy.diagnostics import START, Location, Report
from media_literacy.i18n import gettext as _
from media_literacy.lesson.remarks import Remarks

PACK_FILE = "pack.toml"
PACK_BYTES = 64 * 1024
NO_LESSONS = frozenset(("readme.md",))
_SCHEMA = 1
_ID = re.compile(r"[a-z0-9-]+")
_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


@dataclass(frozen=True, slots=True)
class Pack:
    """A folder of lessons; `lessons` are the paths of their files, in order.

    `min_app` is the first version of the program that has all that the lessons use; "" when nothing is said.
    """

    id: str
    version: str
    title: str
    language: str
    license: str
    authors: tuple[str, ...]
    lessons: tuple[Path, ...]
    folder: Path
    min_app: str = ""


def find_pack_file(lesson: Path) -> Path | None:
    """The `pack.toml` beside a lesson, or in the folder above."""
    for folder in (lesson.parent, lesson.parent.parent):
        file = folder / PACK_FILE
        try:
            if file.is_file():
                return file
        except (OSError, ValueError):
            return None
    return None


def find_pack(lesson: Path) -> Pack | None:
    """The pack that a lesson belongs to; None when there is none that can be read."""
    file = find_pack_file(lesson)
    return read_pack(file.parent)[0] if file is not None else None


def written_lessons(folder: Path) -> list[Path]:
    """The lesson files right in a folder, by name; none when it is not there."""
    return sorted(
        one
        for one in folder.glob("*.md")
        if one.is_file() and not one.name.startswith(".") and one.name.lower() not in NO_LESSONS
    )


def read_pack(folder: Path) -> tuple[Pack | None, Report]:
    """The pack in a folder, and the remarks on its `pack.toml`; the lessons themselves are not read."""
    file = folder / PACK_FILE
    try:
        with file.open("rb") as opened:
            data = opened.read(PACK_BYTES + 1)
    except (OSError, ValueError):
        return None, _unreadable(file)
    return pack_in(data, folder, lambda name: _is_inside(folder, name))


def pack_in(data: bytes, folder: Path, has_file: Callable[[str], bool]) -> tuple[Pack | None, Report]:
    """The pack that the bytes of a `pack.toml` describe; `has_file` tells which files are in its folder."""
    remarks = Remarks()
    table = _read_table(data, remarks)
    pack = _pack(folder, table, has_file, remarks) if table is not None else None
    return pack, Report(str(folder / PACK_FILE), remarks.sorted())


def _unreadable(file: Path) -> Report:
    remarks = Remarks()
    message = _("There is no readable file pack.toml in this folder.")
    remarks.add("pack-unreadable", message, START, _("A pack is a folder with a file pack.toml and its lessons."))
    return Report(str(file), remarks.sorted())


def _read_table(data: bytes, remarks: Remarks) -> dict[str, Any] | None:
    if len(data) > PACK_BYTES:
        hint = _("Keep in it what describes the pack, and move texts into its lessons.")
        remarks.add("pack-unreadable", _("The file is larger than 64 kB, so it is not read."), START, hint)
        return None
    try:
        return tomllib.loads(data.decode("utf-8").removeprefix("\ufeff"))
    except UnicodeDecodeError:
        hint = _("Save it again, and choose the encoding UTF-8.")
        remarks.add("not-utf8", _("The file is not UTF-8 text, so it is not read."), START, hint)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as problem:
        found = _PLACE.search(str(problem))
        where = Location(int(found[1]), int(found[2])) if found else START
        message = _("The file cannot be read from here on.")
        remarks.add("pack-unreadable", message, where, _("Write one “key = value” a line, with quotes around texts."))
    return None


def _pack(folder: Path, table: dict[str, Any], has_file: Callable[[str], bool], remarks: Remarks) -> Pack | None:
    schema = table.get("schema", _SCHEMA)
    min_app = _min_app(table, remarks)
    if (isinstance(schema, int) and schema > _SCHEMA) or _numbers(min_app) > _numbers(__version__):
        message = _("This pack was made for a newer version; some of it may be missing.")
        remarks.add("newer-version", message, START, _("Update the program to see all of it."))
    id = _text(table, "id", remarks)
    if not _ID.fullmatch(id):
        message = _("The pack has no id that can be used.")
        remarks.add("pack-value", message, START, _("Write id = “…” with a-z, 0-9 and hyphens."))
        return None
    return Pack(
        id=id,
        version=_text(table, "version", remarks),
        title=_text(table, "title", remarks) or id,
        language=_text(table, "language", remarks) or "en",
        license=_text(table, "license", remarks),
        authors=tuple(_texts(table, "authors", remarks)),
        lessons=tuple(_lessons(folder, table, has_file, remarks)),
        folder=folder,
        min_app=min_app,
    )


def _text(table: dict[str, Any], key: str, remarks: Remarks) -> str:
    value = table.get(key, "")
    if isinstance(value, str):
        return value.strip()
    hint = _("Write it as {key} = “…”, with straight quotes.").format(key=key)
    remarks.add("pack-value", _("“{key}” is a text in quotes.").format(key=key), START, hint)
    return ""


def _texts(table: dict[str, Any], key: str, remarks: Remarks) -> list[str]:
    value = table.get(key, [])
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return [str(one).strip() for one in value]
    hint = _("Write it as {key} = [“…”, “…”], with straight quotes.").format(key=key)
    remarks.add("pack-value", _("“{key}” is a list of texts in quotes.").format(key=key), START, hint)
    return []


def _min_app(table: dict[str, Any], remarks: Remarks) -> str:
    text = _text(table, "min-app", remarks)
    if not text or _VERSION.fullmatch(text):
        return text
    message = _("“min-app” is a version of the program, such as “1.2.0”.")
    remarks.add("pack-value", message, START, _("Write numbers with full stops between, or leave it out."))
    return ""


def _numbers(version: str) -> tuple[int, ...]:
    """A version as something to compare; what follows its numbers does not count, nor do noughts at its end."""
    found = _VERSION.match(version)
    numbers = [int(one) for one in found[0].split(".")] if found else []
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def _lessons(folder: Path, table: dict[str, Any], has_file: Callable[[str], bool], remarks: Remarks) -> list[Path]:
    """The lessons that are there, in order; nothing outside the pack's folder."""
    found: list[Path] = []
    for name in _texts(table, "lessons", remarks):
        if has_file(name):
            found.append(folder / name)
        else:
            message = _("There is no lesson “{name}” in this pack’s folder.").format(name=name[:80])
            remarks.add("pack-lesson-missing", message, START, _("Check the name in the list of lessons."))
    return found


def _is_inside(folder: Path, name: str) -> bool:
    path = folder / name
    try:
        return "\\" not in name and path.resolve().is_relative_to(folder.resolve()) and path.is_file()
    except (OSError, ValueError, RuntimeError):
        return False
