"""The numbers that a word processor puts before paragraphs: counted as it counts them, and written into the text.

A list goes on after a paragraph, begins at seven, or counts in letters; a text may refer to “point b)”.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.numerals import letter_numeral, roman_numeral
from media_literacy.authoring.importing.word.run_writing import new_like
from media_literacy.authoring.importing.word.word_names import child, name_of, value

MARKER_STYLE = "LessonListMarker"
"""The style of a run that is the marker of its paragraph."""

_PLACE = re.compile(r"%([1-9])")
_NO_NUMBERS = ("bullet", "none")
_MOST_BASES = 20
_MOST_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: its kind of numbers, and the text around them, as “%1.%2”."""

    kind: str
    text: str
    start: int


@dataclass(slots=True)
class _Lists:
    """The lists of a document; several may share one count."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    shared: dict[str, str] = field(default_factory=dict)
    starts: dict[tuple[str, int], int] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def marker(self, list_id: str, depth: int) -> str:
        """The marker of the next paragraph of a list at a depth; "" for one without numbers."""
        shared = self.shared.get(list_id, "")
        levels = self.levels.get(shared, {})
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self.counts.setdefault(shared, {})
        if list_id not in self.begun:
            self.begun.add(list_id)
            for (other, at), start in self.starts.items():
                if other == list_id:
                    counts[at] = start - 1
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        if level.kind in _NO_NUMBERS:
            return ""
        return _PLACE.sub(lambda found: _numeral(levels, counts, int(found[1]) - 1), level.text).strip()


def number_paragraphs(root: Element, numbering: Element, styles: Element | None) -> None:
    """Put its number before each paragraph that has one."""
    lists = _read_lists(numbering)
    by_style = _numbered_styles(styles) if styles is not None else {}
    for paragraph in list(root.iter()):
        if name_of(paragraph) != "p":
            continue
        properties = child(paragraph, "pPr")
        if properties is None:
            continue
        own, style = child(properties, "numPr"), child(properties, "pStyle")
        list_id, depth = by_style.get(value(style), ("", 0)) if style is not None else ("", 0)
        if own is not None:
            list_id, depth = _list_of(own, list_id, depth)
        if list_id and (marker := lists.marker(list_id, depth)):
            properties.addnext(_marker_run(paragraph, marker))


def _marker_run(paragraph: Element, marker: str) -> Element:
    run, properties, style, text = (new_like(paragraph, name) for name in ("r", "rPr", "rStyle", "t"))
    style.set(f"{style.tag.rpartition('}')[0]}}}val", MARKER_STYLE)
    text.text = marker
    properties.append(style)
    run.extend((properties, text))
    return run


def _list_of(numbers: Element, list_id: str, depth: int) -> tuple[str, int]:
    named, level = child(numbers, "numId"), child(numbers, "ilvl")
    return (
        value(named) if named is not None else list_id,
        _whole(value(level), 0) if level is not None else depth,
    )


def _read_lists(numbering: Element) -> _Lists:
    lists = _Lists()
    for entry in numbering:
        if name_of(entry) == "abstractNum":
            lists.levels[value(entry, "abstractNumId")] = {
                depth: _level(level)
                for level in entry
                if name_of(level) == "lvl" and (depth := _whole(value(level, "ilvl"), 0)) < _MOST_LEVELS
            }
        elif name_of(entry) == "num":
            shared, list_id = child(entry, "abstractNumId"), value(entry, "numId")
            lists.shared[list_id] = value(shared) if shared is not None else ""
            for override in entry:
                start = child(override, "startOverride") if name_of(override) == "lvlOverride" else None
                if start is not None:
                    lists.starts[list_id, _whole(value(override, "ilvl"), 0)] = _whole(value(start), 1)
    return lists


def _level(level: Element) -> _Level:
    found = {name: child(level, name) for name in ("numFmt", "lvlText", "start")}
    texts = {name: value(part) if part is not None else "" for name, part in found.items()}
    return _Level(texts["numFmt"] or "decimal", texts["lvlText"][:40], _whole(texts["start"], 1))


def _numbered_styles(styles: Element) -> dict[str, tuple[str, int]]:
    """The list and depth of styles that number their paragraphs, or go back to one that does."""
    known = {value(style, "styleId"): style for style in styles if name_of(style) == "style"}
    found: dict[str, tuple[str, int]] = {}
    for name, style in known.items():
        for _base in range(_MOST_BASES):
            numbers, base = child(style, "pPr", "numPr"), child(style, "basedOn")
            if numbers is not None:
                found[name] = _list_of(numbers, "", 0)
                break
            following = known.get(value(base)) if base is not None else None
            if following is None:
                break
            style = following
    return found


def _numeral(levels: Mapping[int, _Level], counts: Mapping[int, int], depth: int) -> str:
    level = levels.get(depth)
    number = counts.get(depth, level.start if level is not None else 1)
    kind = level.kind if level is not None else "decimal"
    if kind.endswith(("Letter", "Roman")):
        numeral = (letter_numeral if kind.endswith("Letter") else roman_numeral)(number)
        return numeral.upper() if kind.startswith("upper") else numeral
    return f"{number:02}" if kind == "decimalZero" else str(number)


def _whole(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else default
