"""From the kinds that a lesson practises to the frameworks that schools report to (data in `assets/standards/`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.data_files import DataFile, Tables, read_data
from media_literacy.lesson.vocabulary.languages import text_in
from media_literacy.resources import assets_folder, originals_folder


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
    """All frameworks there are data for, ordered by their short names. Who wants one no more takes its file away."""
    paths = sorted((assets_folder() / "standards").glob("*.toml"))
    return tuple(read_framework(path, originals_folder() / "standards" / path.name) for path in paths)


def read_framework(path: Path, original: Path | None = None) -> Framework:
    """The framework in one data file; what is faulty in it is as it came."""
    data = read_data(path, original)
    id = _checked_text(data, "framework") or path.stem
    entries = data.tables.get("entry")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        data.report(_("It needs entries under [[{heading}]].").format(heading="entry"), "entry")
        entries = data.original.get("entry", [])
    found = (_standard(data, id, number, entry) for number, entry in enumerate(entries, 1))
    return Framework(id, _checked_text(data, "title") or id, tuple(entry for entry in found if entry is not None))


def alignment_of(kinds: Iterable[KindId]) -> tuple[tuple[str, str], ...]:
    """The (framework, id) pairs that a lesson with these kinds serves, in the order of the frameworks."""
    used = frozenset(kinds)
    return tuple(
        (standard.framework, standard.id)
        for framework in load_frameworks()
        for standard in framework.standards
        if standard.kinds & used
    )


def _standard(data: DataFile, framework: str, number: int, entry: Tables) -> Standard | None:
    id = entry.get("id")
    if not isinstance(id, str) or not id:
        data.report(_("This entry has no id, so it is left out."), "entry", "id", number)
        return None
    came = next((entry for entry in data.original.get("entry", []) if entry["id"] == id), {})
    kinds = entry.get("kinds", [])
    if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
        data.report(
            _('“{key}” has to be a list of texts, such as ["one", "two"].').format(key="kinds"),
            "entry",
            "kinds",
            number,
        )
        kinds = came.get("kinds", [])
    text = entry.get("text", "")
    if not isinstance(text, str):
        data.report(_("“{key}” has to be a text in quotes.").format(key="text"), "entry", "text", number)
        text = text_in(came, "text")
    return Standard(framework, id, text, frozenset(map(KindId, kinds)))


def _checked_text(data: DataFile, key: str) -> str:
    value = data.tables.get(key)
    if value is None or isinstance(value, str):
        return value or text_in(data.original, key)
    data.report(_("“{key}” has to be a text in quotes.").format(key=key), key=key)
    return text_in(data.original, key)
