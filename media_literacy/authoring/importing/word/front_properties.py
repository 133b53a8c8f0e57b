"""The front matter of a lesson as properties of a Word document: they stay when a word processor saves it anew.

A property has the key with “lesson-” before it. A list is written as JSON.
"""

import json
from collections.abc import Mapping

from media_literacy.lesson.model import READING_MODES, FrontMatter
from media_literacy.lesson.vocabulary.front_matter_keys import CHOICES, KEYS, LIST_CHOICES, LIST_KEYS, NO_AIDS, Unmarked

FrontValues = Mapping[str, str | tuple[str, ...]]
"""Values of the front matter by their keys, as an author writes them."""

PROPERTY_NAMES = {f"lesson-{key}": key for key in KEYS if key not in ("lesson", "alignment")}
_ALWAYS = ("language", "origin")
_FLAGS = {True: "yes", False: "no"}


def front_values(front: FrontMatter) -> FrontValues:
    """What an author would write for these values; what goes without saying is left out."""
    usual = _all_values(FrontMatter(id="", title=""))
    return {key: value for key, value in _all_values(front).items() if key in _ALWAYS or value != usual[key]}


def _all_values(front: FrontMatter) -> FrontValues:
    return {
        "id": front.id,
        "title": front.title,
        "language": front.language,
        "age": front.age,
        "minutes": str(front.minutes or ""),
        "class-minutes": str(front.class_minutes or ""),
        "origin": front.origin.value,
        "source": front.source,
        "license": front.license,
        "authors": front.authors,
        "version": front.version,
        "credits": front.credits,
        "announced": _FLAGS[front.announced],
        "real-people": _FLAGS[front.real_people],
        "mode": "either" if front.modes == READING_MODES else front.modes[0].value,
        "measured": _FLAGS[front.measured],
        "content-note": front.content_note,
        "unmarked": (Unmarked.FINE if front.unmarked_is_fine else Unmarked.UNSCORED).value,
        "keep-together": front.keep_together,
        "aids": tuple(aid.value for aid in front.aids) or (NO_AIDS,),
        "level-of": front.level_of,
        "iri": front.iri,
    }


def properties_of(values: FrontValues) -> dict[str, str]:
    """The properties that hold these values."""
    texts = {
        key: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for key, value in values.items()
    }
    return {name: texts[key] for name, key in PROPERTY_NAMES.items() if key in texts}


def values_of(properties: Mapping[str, str]) -> FrontValues:
    """The values that properties hold, which anybody may have changed: those that no lesson may have are left out."""
    found: dict[str, str | tuple[str, ...]] = {}
    for name, text in properties.items():
        key = PROPERTY_NAMES.get(name, "")
        value = _list(text, LIST_CHOICES.get(key, ())) if key in LIST_KEYS else _text(text, CHOICES.get(key, ()))
        if key and value:
            found[key] = value
    return found


def _text(text: str, choices: tuple[str, ...]) -> str:
    text = " ".join(text.split())
    return text if not choices or text in choices else ""


def _list(text: str, choices: tuple[str, ...]) -> tuple[str, ...]:
    try:
        values: object = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(values, list):
        return ()
    texts = tuple(_text(value, choices) for value in values if isinstance(value, str))
    return tuple(filter(None, texts))


def read_properties(part: bytes) -> dict[str, str]:
    """The names and texts of a part that was judged."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return {
        found.get("name", ""): "".join(found.itertext()).strip()
        for found in etree.fromstring(part, parser).iter("{*}property")
    }
