"""Packs: folders of lessons with a `pack.toml` that says what they are and in which order they come."""

import os
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from media_literacy import __version__
from media_literacy.diagnostics import (
    FILE_START,
    START,
    Diagnostic,
    DiagnosticCode,
    Location,
    Report,
    Severity,
    SourceRange,
    diagnose,
)
from media_literacy.files.reading import is_file, read_file
from media_literacy.files.toml_cost import costly_line
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.ids import fault_of_pack_id, is_id
from media_literacy.lesson.limits import NAME_LENGTH
from media_literacy.lesson.pack_folder import PACK_FILE, find_pack_file
from media_literacy.lesson.reading.front_matter import NEWER_VERSION
from media_literacy.lesson.reading.source_bytes import NOT_UTF8
from media_literacy.lesson.reading.suggestions import did_you_mean, nearest
from media_literacy.packs.pack_toml_places import PackPlaces, find_places
from media_literacy.packs.versions import VersionOrder, compare_versions
from media_literacy.strings.hidden_characters import on_one_line, visible_line
from media_literacy.strings.sizes import size_text

NAME_NOT_PORTABLE = DiagnosticCode("name-not-portable", Severity.ERROR)
PACK_UNREADABLE = DiagnosticCode("pack-unreadable", Severity.ERROR)
PACK_VALUE = DiagnosticCode("pack-value", Severity.ERROR)
PACK_LESSON_MISSING = DiagnosticCode("pack-lesson-missing", Severity.ERROR)
PACK_UNKNOWN_KEY = DiagnosticCode("pack-unknown-key", Severity.WARNING)
PACK_DETAIL_MISSING = DiagnosticCode("pack-detail-missing", Severity.WARNING)
PACK_WITHOUT_LESSONS = DiagnosticCode("pack-without-lessons", Severity.WARNING)
LESSON_LISTED_TWICE = DiagnosticCode("lesson-listed-twice", Severity.WARNING)

PACK_BYTES = 64 * 1024
NO_LESSONS = frozenset(("readme.md",))
WANTED = {
    "schema": "schema = 1",
    "version": 'version = "1.0.0"',
    "title": 'title = "Bus lanes"',
    "language": 'language = "en"',
    "license": 'license = "CC-BY-4.0"',
    "authors": 'authors = ["A. Teacher"]',
}
KEYS = ("schema", "id", "version", "title", "language", "license", "authors", "lessons", "min-app")
_SCHEMA = 1
_MOST_UNKNOWN_KEYS = 20
_READABLE_ID = re.compile(r"[a-z0-9-]+")  # what earlier versions installed is read on, and can be removed
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


def find_pack(lesson: Path) -> Pack | None:
    """The pack that a lesson belongs to; None when there is none that can be read."""
    file = find_pack_file(lesson)
    return read_pack(file.parent)[0] if file is not None else None


def written_lessons(folder: Path) -> list[Path]:
    """The lesson files right in a folder, by name; none when it is not there."""
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if os.path.normcase(entry.name).endswith(".md"))
    except OSError:
        return []
    return [
        folder / name
        for name in names
        if not name.startswith(".") and name.lower() not in NO_LESSONS and is_file(folder / name)
    ]


def read_pack(folder: Path) -> tuple[Pack | None, Report]:
    """The pack in a folder, and the diagnostics on its `pack.toml`; the lessons themselves are not read."""
    file = folder / PACK_FILE
    try:
        data = read_file(file, PACK_BYTES + 1)
    except OSError:
        return None, Report(str(file), (no_pack_file(),))
    return pack_in(data, folder, lambda name: _is_inside(folder, name))


def pack_in(data: bytes, folder: Path, has_file: Callable[[str], bool]) -> tuple[Pack | None, Report]:
    """The pack that the bytes of a `pack.toml` describe; `has_file` tells which files are in its folder."""
    collector = DiagnosticCollector()
    table = _read_table(data, collector)
    places = find_places(data.decode("utf-8").removeprefix("\ufeff")) if table is not None else PackPlaces()
    pack = _pack(folder, table, places, has_file, collector) if table is not None else None
    return pack, Report(str(folder / PACK_FILE), collector.sorted())


def no_pack_file() -> Diagnostic:
    """Said of a folder that is no pack."""
    message = _("There is no readable file pack.toml in this folder.")
    hint = _("A pack is a folder with a file pack.toml and its lessons.")
    return diagnose(PACK_UNREADABLE, message, FILE_START, hint)


def _read_table(data: bytes, collector: DiagnosticCollector) -> dict[str, Any] | None:
    if len(data) > PACK_BYTES:
        hint = _("Keep in it what describes the pack, and move texts into its lessons.")
        message = _("The file is larger than {size}, so it is not read.").format(size=size_text(PACK_BYTES))
        collector.add(PACK_UNREADABLE, message, FILE_START, hint)
        return None
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
        if costly := costly_line(text):
            hint = _("Write long lists with one text a line.")
            message = _("The file has too many full stops in one line to be read in good time.")
            collector.add(PACK_UNREADABLE, message, SourceRange(Location(costly, 1), Location(costly, 1)), hint)
            return None
        return tomllib.loads(text)
    except UnicodeDecodeError:
        hint = _("Save it again, and choose the encoding UTF-8.")
        collector.add(NOT_UTF8, _("The file is not UTF-8 text, so it is not read."), FILE_START, hint)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as problem:
        found = _PLACE.search(str(problem))
        begins = Location(int(found[1]), int(found[2])) if found else START
        where = SourceRange(begins, begins)
        message = _("The file cannot be read from here on.")
        collector.add(PACK_UNREADABLE, message, where, _("Write one “key = value” a line, with quotes around texts."))
    return None


def _pack(
    folder: Path,
    table: dict[str, Any],
    places: PackPlaces,
    has_file: Callable[[str], bool],
    collector: DiagnosticCollector,
) -> Pack | None:
    reader = _Reader(table, places, collector)
    reader.check_keys()
    schema = table.get("schema", _SCHEMA)
    min_app = reader.min_app()
    if (isinstance(schema, int) and schema > _SCHEMA) or compare_versions(min_app, __version__) is VersionOrder.NEWER:
        message = _("This pack was made for a newer version; some of it may be missing.")
        collector.add(NEWER_VERSION, message, FILE_START, _("Update the program to see all of it."))
    id = reader.text("id")
    if fault := fault_of_pack_id(id) if id else _("The pack has no id."):
        code = NAME_NOT_PORTABLE if is_id(id) else PACK_VALUE
        collector.add(code, fault, places.key("id"), _("Write a short name, such as id = “bus-lanes”."))
    if not _READABLE_ID.fullmatch(id):
        return None
    return Pack(
        id=id,
        version=reader.text("version"),
        title=reader.text("title") or id,
        language=reader.text("language") or "en",
        license=reader.text("license"),
        authors=reader.names("authors"),
        lessons=tuple(reader.lessons(folder, has_file)),
        folder=folder,
        min_app=min_app,
    )


def _words_for_details() -> dict[str, str]:
    """What the keys that every pack should have are called where no file is seen."""
    return {
        "schema": _("format"),
        "version": _("version"),
        "title": _("title"),
        "language": _("language"),
        "license": _("licence"),
        "authors": _("authors"),
    }


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one value after the other, each with a diagnostic when it has another form than its key asks for."""

    table: dict[str, Any]
    places: PackPlaces
    collector: DiagnosticCollector

    def check_keys(self) -> None:
        """Say which keys mean nothing, and which are missing that people and catalogues need."""
        unknown = [key for key in self.table if key not in KEYS][:_MOST_UNKNOWN_KEYS]
        meant = {nearest(key, KEYS) for key in unknown}
        for key in unknown:
            message = _("“{key}” means nothing in pack.toml, so it is not used.").format(key=visible_line(key[:60]))
            hint = did_you_mean(key, KEYS) or _("Known are: {words}.").format(words=", ".join(KEYS))
            self.collector.add(PACK_UNKNOWN_KEY, message, self.places.key(key), hint)
        missing = [key for key in WANTED if not self.table.get(key) and key not in meant]
        if missing:
            words = _words_for_details()
            message = _("The pack does not say: {details}.").format(details=", ".join(words[key] for key in missing))
            examples = "; ".join(WANTED[key] for key in missing)
            hint = _("Fill in what is missing; in pack.toml, add for it: {examples}").format(examples=examples)
            self.collector.add(PACK_DETAIL_MISSING, message, FILE_START, hint)
        if self.table.get("lessons", []) == []:
            message = _("The pack lists no lesson, so nobody can open one.")
            hint = _("Write lessons = [“lessons/first.md”, “lessons/second.md”], with straight quotes.")
            self.collector.add(PACK_WITHOUT_LESSONS, message, self.places.key("lessons"), hint)

    def text(self, key: str) -> str:
        value = self.table.get(key, "")
        if isinstance(value, str):
            return self._fitting(key, on_one_line(value))
        hint = _("Write it as {key} = “…”, with straight quotes.").format(key=key)
        self._refuse(key, _("“{key}” is a text in quotes."), hint)
        return ""

    def names(self, key: str) -> tuple[str, ...]:
        """Texts on one line each, no longer than what stands in lists."""
        fitting = (self._fitting(key, on_one_line(text)) for text in self.texts(key))
        return tuple(text for text in fitting if text)

    def _fitting(self, key: str, text: str) -> str:
        if len(text) <= NAME_LENGTH:
            return text
        message = _("“{key}” is longer than {count} characters, so it is not used.")
        self._refuse(key, message, _("Write it in fewer words."))
        return ""

    def texts(self, key: str) -> list[str]:
        value = self.table.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return [str(item).strip() for item in value]
        hint = _("Write it as {key} = [“…”, “…”], with straight quotes.").format(key=key)
        self._refuse(key, _("“{key}” is a list of texts in quotes."), hint)
        return []

    def _refuse(self, key: str, message: str, hint: str) -> None:
        text = message.format(key=key, count=NAME_LENGTH)
        self.collector.add(PACK_VALUE, text, self.places.key(key), hint)

    def min_app(self) -> str:
        text = self.text("min-app")
        if not text or _VERSION.fullmatch(text):
            return text
        message = _("“min-app” is a version of the program, such as “1.2.0”.")
        self._refuse("min-app", message, _("Write numbers with full stops between, or leave it out."))
        return ""

    def lessons(self, folder: Path, has_file: Callable[[str], bool]) -> list[Path]:
        """The lessons that are there, each once, in order; nothing outside the pack's folder."""
        found: dict[str, Path] = {}
        for index, name in enumerate(self.texts("lessons")):
            where = self.places.item("lessons", index)
            if name in found:
                message = _("The lesson “{name}” is listed twice.").format(name=visible_line(name[:80]))
                self.collector.add(LESSON_LISTED_TWICE, message, where, _("Take one of the two lines out."))
            elif has_file(name):
                found[name] = folder / name
            else:
                message = _("There is no lesson “{name}” in this pack’s folder.").format(name=visible_line(name[:80]))
                self.collector.add(PACK_LESSON_MISSING, message, where, _hint_for(name))
        return list(found.values())


def _hint_for(name: str) -> str:
    """What is probably wrong with the name of a lesson that is not there."""
    if "\\" in name:
        return _("Write it with forward slashes: {name}").format(name=visible_line(name.replace("\\", "/")[:80]))
    if ".." in name.split("/") or name.startswith("/"):
        return _("A pack holds only what lies in its own folder. Copy the lesson there.")
    return _("Check the name in the list of lessons.")


def _is_inside(folder: Path, name: str) -> bool:
    path = folder / name
    try:
        return "\\" not in name and path.resolve().is_relative_to(folder.resolve()) and is_file(path)
    except (OSError, ValueError, RuntimeError):
        return False
