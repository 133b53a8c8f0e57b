"""Packs: folders of lessons with a `pack.toml` that says what they are and in which order they come."""

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
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
from media_literacy.files.name_spelling import listing_of, spelled_name
from media_literacy.files.reading import is_file, read_file
from media_literacy.files.toml_cost import costly_line
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.ids import fault_of_pack_id, is_id
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.pack_folder import PACK_FILE, find_pack_file
from media_literacy.lesson.reading.front.front_reader import NEWER_VERSION
from media_literacy.lesson.reading.source_bytes import NOT_UTF8
from media_literacy.lesson.reading.suggestions import did_you_mean, nearest
from media_literacy.packs.pack_lists import read_lists
from media_literacy.packs.pack_toml_places import PackPlaces, find_places
from media_literacy.packs.pack_values import MOST_UNKNOWN_KEYS, PACK_UNKNOWN_KEY, PACK_VALUE, PackValues
from media_literacy.packs.versions import VersionOrder, compare_versions
from media_literacy.strings.hidden_characters import visible_line
from media_literacy.strings.sizes import size_text

NAME_NOT_PORTABLE = DiagnosticCode("name-not-portable", Severity.ERROR)
PACK_UNREADABLE = DiagnosticCode("pack-unreadable", Severity.ERROR)
PACK_DETAIL_MISSING = DiagnosticCode("pack-detail-missing", Severity.WARNING)
PACK_WITHOUT_LESSONS = DiagnosticCode("pack-without-lessons", Severity.WARNING)

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
KEYS = ("schema", "id", "version", "title", "language", "license", "authors", "lessons", "occasions", "min-app")
_SCHEMA = 1
_READABLE_ID = re.compile(r"[a-z0-9-]+")  # what earlier versions installed is read on, and can be removed
_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


@dataclass(frozen=True, slots=True)
class Pack:
    """A folder of lessons; `lessons` are the paths of their files, in order: the course.

    `occasions` are those that are kept for a certain time of it. `min_app` is the first version of the program that has
    all that the lessons use; "" when nothing is said.
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
    occasions: Mapping[Occasion, tuple[Path, ...]] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    @property
    def all_lessons(self) -> tuple[Path, ...]:
        """The course, and then what is kept for its occasions."""
        return (*self.lessons, *(path for paths in self.occasions.values() for path in paths))

    def occasion_of(self, lesson: Path) -> Occasion | None:
        """What a lesson is kept for; None for one of the course."""
        return next((occasion for occasion, paths in self.occasions.items() if lesson in paths), None)


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
    return pack_in(data, folder, _FolderFiles(folder).has)


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
        collector.add(
            PACK_UNREADABLE, message, where, _('Write one “key = value” a line, with straight quotes (") around texts.')
        )
    return None


def _pack(
    folder: Path,
    table: dict[str, Any],
    places: PackPlaces,
    has_file: Callable[[str], bool],
    collector: DiagnosticCollector,
) -> Pack | None:
    values = PackValues(table, places, collector)
    _check_keys(values)
    schema = table.get("schema", _SCHEMA)
    min_app = _min_app(values)
    if (isinstance(schema, int) and schema > _SCHEMA) or compare_versions(min_app, __version__) is VersionOrder.NEWER:
        message = _("This pack was made for a newer version; some of it may be missing.")
        collector.add(NEWER_VERSION, message, FILE_START, _("Update the program to see all of it."))
    id = values.text("id")
    if fault := fault_of_pack_id(id) if id else _("The pack has no id."):
        code = NAME_NOT_PORTABLE if is_id(id) else PACK_VALUE
        collector.add(code, fault, places.key("id"), _('Write a short name, such as id = "bus-lanes".'))
    if not _READABLE_ID.fullmatch(id):
        return None
    found = read_lists(values, folder, has_file)
    return Pack(
        id=id,
        version=values.text("version"),
        title=values.text("title") or id,
        language=values.text("language") or "en",
        license=values.text("license"),
        authors=values.names("authors"),
        lessons=found[None],
        folder=folder,
        min_app=min_app,
        occasions={occasion: paths for occasion in Occasion if (paths := found.get(occasion))},
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


def _check_keys(values: PackValues) -> None:
    """Say which keys mean nothing, and which are missing that people and catalogues need."""
    unknown = [key for key in values.table if key not in KEYS][:MOST_UNKNOWN_KEYS]
    meant = {nearest(key, KEYS) for key in unknown}
    for key in unknown:
        message = _("“{key}” means nothing in pack.toml, so it is not used.").format(key=visible_line(key[:60]))
        hint = did_you_mean(key, KEYS) or _("Known are: {words}.").format(words=", ".join(KEYS))
        values.collector.add(PACK_UNKNOWN_KEY, message, values.places.key(key), hint)
    missing = [key for key in WANTED if not values.table.get(key) and key not in meant]
    if missing:
        words = _words_for_details()
        message = _("The pack does not say: {details}.").format(details=", ".join(words[key] for key in missing))
        examples = "; ".join(WANTED[key] for key in missing)
        hint = _("Fill in what is missing; in pack.toml, add for it: {examples}").format(examples=examples)
        values.collector.add(PACK_DETAIL_MISSING, message, FILE_START, hint)
    if values.table.get("lessons", []) == []:
        message = _("The pack lists no lesson, so nobody can open one.")
        hint = _('Write lessons = ["lessons/first.md", "lessons/second.md"], with straight quotes.')
        values.collector.add(PACK_WITHOUT_LESSONS, message, values.places.key("lessons"), hint)


def _min_app(values: PackValues) -> str:
    text = values.text("min-app")
    if not text or _VERSION.fullmatch(text):
        return text
    message = _('“min-app” has to be a version of the program, such as "1.2.0".')
    values.refuse("min-app", message, _("Write numbers with full stops between, or leave it out."))
    return ""


class _FolderFiles:
    """Which names are of files inside a folder, spelled as they are listed; each folder is looked into once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._resolved = cache(Path.resolve)
        self._listing = cache(listing_of)

    def has(self, name: str) -> bool:
        path = self._folder / name
        try:
            return (
                "\\" not in name
                and self._real_place(path).is_relative_to(self._resolved(self._folder))
                and is_file(path)
                and spelled_name(self._folder, name, self._listing) == name
            )
        except (OSError, ValueError, RuntimeError):
            return False

    def _real_place(self, path: Path) -> Path:
        return path.resolve() if path.is_symlink() else self._resolved(path.parent) / path.name
