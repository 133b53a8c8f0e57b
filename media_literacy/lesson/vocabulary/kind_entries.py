"""What stands in the files of the catalogue of kinds, entry by entry; a faulty one is as it came."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.data_files import DataFile, Tables
from media_literacy.lesson.vocabulary.languages import text_in

RED_FLAG, GOOD_SIGN = "red-flag", "good-sign"
_TEXTS = ("question", "about", "move", "twin", "group")
_MAY_BE_MISSING = frozenset({"group"})
"""What files that a teacher changed earlier do not have: it is as it came, and nothing is said."""
_NOT_IN_NAMES = frozenset(".:*[]\n")


class Strength(StrEnum):
    """How much a red flag shows by itself.

    A decisive one can show a sentence to be wrong. A strong one needs a named clash to do so, and a weak one is a
    reason to look the claim up.
    """

    DECISIVE = "decisive"
    STRONG = "strong"
    WEAK = "weak"


class KindText(NamedTuple):
    """What is said of a kind in one language.

    `question` is what a careful reader asks, `about` what the kind is, `move` what settles it, and `twin` what looks
    like this red flag and is sound: a good sign has none. `group` is the heading over it where a reason is chosen.
    """

    name: str
    question: str
    about: str
    move: str
    twin: str = ""
    group: str = ""


class KindEntry(NamedTuple):
    """A kind with its English texts; a good sign has no strength."""

    id: KindId
    is_good_sign: bool
    strength: Strength | None
    text: KindText


def read_entries(data: DataFile) -> tuple[KindEntry, ...]:
    """The kinds in a file, in its order. None that came is lost: lessons and progress name it."""
    found: dict[str, KindEntry] = {}
    for heading in (RED_FLAG, GOOD_SIGN):
        came = {entry["id"]: entry for entry in data.original.get(heading, [])}
        tables = data.tables.get(heading)
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            if tables is not None or came:
                data.report(_("It needs entries under [[{heading}]].").format(heading=heading), heading)
            tables = list(came.values())
        for number, table in enumerate(tables, 1):
            entry = _entry(data, heading, number, table, came)
            if entry is not None and entry.id in found:
                data.report(_("The id “{id}” stands there twice.").format(id=entry.id), heading, "id", number)
            elif entry is not None:
                found[entry.id] = entry
        for id, table in came.items():
            if id not in found:
                data.report(_("The kind “{id}” is missing.").format(id=id))
                found[id] = _as_it_came(heading, table)
    return tuple(found.values())


def translated_texts(data: DataFile, english: Mapping[KindId, KindText]) -> dict[KindId, KindText]:
    """The texts of a file in another language; what it lacks is as it came, or English."""
    texts: dict[KindId, KindText] = {}
    for id, other in english.items():
        table, came = data.tables.get(id), data.original.get(id, {})
        if table is not None and not isinstance(table, dict):
            data.report(_("“{id}” is a heading, with texts below it.").format(id=id), key=id)
        if isinstance(table, dict) or came:
            usable = table if isinstance(table, dict) else {}
            texts[id] = _text(data, id, 1, usable, came, other)
    return texts


def _entry(data: DataFile, heading: str, number: int, table: Tables, came: Mapping[str, Tables]) -> KindEntry | None:
    id = table.get("id")
    if not isinstance(id, str) or not id.strip():
        data.report(_("This kind has no id, so it is left out."), heading, "id", number)
        return None
    original = came.get(id, {})
    text = _text(data, heading, number, table, original, KindText("", "", "", ""))
    if not text.name:
        data.report(_("The kind “{id}” has no name, so it is left out.").format(id=id), heading, "name", number)
        return None
    if heading == GOOD_SIGN:
        return KindEntry(KindId(id), True, None, text)
    strength = table.get("strength")
    if strength not in list(Strength):
        data.report(
            _("The kind “{id}” needs a strength: decisive, strong or weak.").format(id=id), heading, "strength", number
        )
        strength = original.get("strength", Strength.WEAK)
    return KindEntry(KindId(id), False, Strength(strength), text)


def _as_it_came(heading: str, table: Tables) -> KindEntry:
    strength = Strength(table["strength"]) if heading == RED_FLAG else None
    texts = {key: text_in(table, key) for key in ("name", *_TEXTS)}
    return KindEntry(KindId(table["id"]), heading == GOOD_SIGN, strength, KindText(**texts))


def _text(data: DataFile, heading: str, number: int, table: Tables, came: Tables, otherwise: KindText) -> KindText:
    name = table.get("name")
    if name is None and "name" in came:
        data.report(_("A name is missing here."), heading, number=number)
    elif name is not None and not _is_name(name):
        message = _("A name is a text without full stop, colon, asterisk and square bracket.")
        data.report(message, heading, "name", number)
    texts = {key: _checked_text(data, heading, number, table, came, key) for key in _TEXTS}
    usable = name if _is_name(name) else text_in(came, "name")
    return KindText(
        name=usable or otherwise.name, **{key: text or getattr(otherwise, key) for key, text in texts.items()}
    )


def _checked_text(data: DataFile, heading: str, number: int, table: Tables, came: Tables, key: str) -> str:
    value: Any = table.get(key)
    if isinstance(value, str):
        return value
    if value is not None or (key in came and "name" in table and key not in _MAY_BE_MISSING):
        data.report(_("“{key}” has to be a text in quotes.").format(key=key), heading, key, number)
    return text_in(came, key)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and not _NOT_IN_NAMES & set(value)
