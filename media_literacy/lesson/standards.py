"""From the kinds that a lesson practises to the frameworks that schools report to (data in `assets/standards/`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from media_literacy.lesson.data_files import read_data_file
from media_literacy.lesson.languages import text_in
from media_literacy.lesson.model import KindId
from media_literacy.resources import assets_folder


@dataclass(frozen=True, slots=True)
class Standard:
    """One entry of a framework: its id there, a summary in our words, and the kinds that serve it."""

    framework: str
    id: str
    text: str
    kinds: frozenset[KindId]


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework by its short name, with its standards in its own order."""

    id: str
    title: str
    standards: tuple[Standard, ...]


@cache
def load_frameworks() -> tuple[Framework, ...]:
    """All frameworks there are data for, ordered by their short names; FileError if a file is damaged."""
    return tuple(read_framework(path) for path in sorted((assets_folder() / "standards").glob("*.toml")))


def read_framework(path: Path) -> Framework:
    """The framework in one data file."""
    tables = read_data_file(path)
    id = text_in(tables, "framework", path.stem)
    entries = [entry for entry in tables.get("entry", []) if text_in(entry, "id")]
    return Framework(
        id,
        text_in(tables, "title", id),
        tuple(
            Standard(id, entry["id"], text_in(entry, "text"), frozenset(map(KindId, entry.get("kinds", []))))
            for entry in entries
        ),
    )


def alignment_of(kinds: Iterable[KindId]) -> tuple[tuple[str, str], ...]:
    """The (framework, id) pairs that a lesson with these kinds serves, in the order of the frameworks."""
    used = frozenset(kinds)
    return tuple(
        (standard.framework, standard.id)
        for framework in load_frameworks()
        for standard in framework.standards
        if standard.kinds & used
    )
