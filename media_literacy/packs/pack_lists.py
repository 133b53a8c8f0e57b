"""The lists of lessons in a `pack.toml`: the course, and what is kept for each of its occasions."""

from collections.abc import Callable, Iterator
from pathlib import Path

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.files.name_spelling import spelled_name, wrong_capitals
from media_literacy.i18n import gettext as _
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.packs.pack_values import MOST_UNKNOWN_KEYS, PACK_UNKNOWN_KEY, PackValues
from media_literacy.strings.hidden_characters import visible_line

PACK_LESSON_MISSING = DiagnosticCode("pack-lesson-missing", Severity.ERROR)
LESSON_LISTED_TWICE = DiagnosticCode("lesson-listed-twice", Severity.WARNING)


def read_lists(
    values: PackValues, folder: Path, has_file: Callable[[str], bool]
) -> dict[Occasion | None, tuple[Path, ...]]:
    """The lessons that are there, each once, by what they are kept for; the course is under None.

    Nothing outside the pack's folder.
    """
    taken: set[str] = set()
    found: dict[Occasion | None, tuple[Path, ...]] = {}
    for occasion, key, names in _lists(values):
        there: list[Path] = []
        for index, name in enumerate(names):
            where = values.places.item(key, index)
            if name in taken:
                message = _("The lesson “{name}” is listed twice.").format(name=visible_line(name[:80]))
                values.collector.add(LESSON_LISTED_TWICE, message, where, _("Take one of the two lines out."))
            elif has_file(name):
                taken.add(name)
                there.append(folder / name)
            else:
                message = _("There is no lesson “{name}” in this pack’s folder.")
                message = message.format(name=visible_line(name[:80]))
                values.collector.add(PACK_LESSON_MISSING, message, where, _hint_for(name, folder))
        found[occasion] = tuple(there)
    return found


def _lists(values: PackValues) -> Iterator[tuple[Occasion | None, str, list[str]]]:
    """What each list is for, where it stands, and what is written in it."""
    yield None, "lessons", values.texts("lessons")
    table = values.table.get("occasions", {})
    if not isinstance(table, dict):
        hint = _('Write [occasions] on a line of its own, and below it lines such as before = ["forms/a.md"].')
        values.refuse("occasions", _("“{key}” has to be a table of lists."), hint)
        return
    known = tuple(Occasion)
    for key in [key for key in table if key not in known][:MOST_UNKNOWN_KEYS]:
        message = _("“{key}” is no occasion of a course, so its lessons are not used.")
        hint = did_you_mean(key, known) or _("Known are: {words}.").format(words=", ".join(known))
        where = values.places.key(f"occasions.{key}")
        values.collector.add(PACK_UNKNOWN_KEY, message.format(key=visible_line(key[:60])), where, hint)
    for occasion in known:
        if occasion in table:
            key = f"occasions.{occasion}"
            yield occasion, key, values.texts_in(table, occasion, key)


def _hint_for(name: str, folder: Path) -> str:
    """What is probably wrong with the name of a lesson that is not there."""
    if "\\" in name:
        return _("Write it with forward slashes: {name}").format(name=visible_line(name.replace("\\", "/")[:80]))
    if ".." in name.split("/") or name.startswith("/"):
        return _("A pack holds only what lies in its own folder. Copy the lesson there.")
    spelled = spelled_name(folder, name)
    if spelled not in (None, name):
        return wrong_capitals(spelled)
    return _("Check the name in the list of lessons.")
