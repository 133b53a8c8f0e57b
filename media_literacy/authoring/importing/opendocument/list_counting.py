"""The numbers of list items in an OpenDocument text, counted as a word processor counts them.

A list may go on behind a paragraph, begin at seven, or count in letters; a text may refer to “point b)”.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.numerals import letter_numeral, roman_numeral
from media_literacy.authoring.importing.opendocument.attributes import STYLE, TEXT, XML, whole

_MOST_SIGNS = 20
_LARGEST = 99_999
_NUMERALS = {"a": letter_numeral, "i": roman_numeral}


class _Level(NamedTuple):
    """How a level of a list is numbered: its kind of numerals, what stands around them, and where it begins."""

    kind: str
    before: str
    behind: str
    start: int
    shown: int
    """How many levels its numbers name, as “1.2” names two."""


@dataclass(slots=True)
class ListCounting:
    """Counts through one document; `levels` are those that are numbered, by the name of the list's style and depth."""

    levels: Mapping[tuple[str, int], _Level]
    _open: list[str] = field(default_factory=list)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _lists: dict[str, dict[int, int]] = field(default_factory=dict)

    def begin(self, element: Element) -> bool:
        """A list begins, inside of those that are open; whether it is numbered."""
        name = element.get(f"{TEXT}style-name") or (self._open[-1] if self._open else "")
        if not self._open:
            followed = self._lists.get(element.get(f"{TEXT}continue-list") or "")
            if followed is not None:
                self._counts[name] = followed
            elif element.get(f"{TEXT}continue-numbering") != "true":
                self._counts[name] = {}
        self._open.append(name)
        if list_id := element.get(f"{XML}id"):
            self._lists[list_id] = self._counts.setdefault(name, {})
        return (name, len(self._open)) in self.levels

    def end(self) -> None:
        """The innermost list ends."""
        self._open.pop()

    def marker(self, item: Element) -> str:
        """What stands before the next item of the innermost list; "" where that has no numbers."""
        depth = len(self._open)
        level = self.levels.get((self._open[-1], depth)) if self._open else None
        if level is None:
            return ""
        counts = self._counts.setdefault(self._open[-1], {})
        counts[depth] = whole(item.get(f"{TEXT}start-value"), _LARGEST, counts.get(depth, level.start - 1) + 1)
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        numbers = [self._numeral(at, counts) for at in range(max(1, depth - level.shown + 1), depth + 1)]
        marker = f"{level.before}{'.'.join(numbers)}{level.behind}".strip()
        return f"{marker}." if marker.isdecimal() else marker  # a list of a lesson has a sign behind each number

    def _numeral(self, depth: int, counts: Mapping[int, int]) -> str:
        level = self.levels.get((self._open[-1], depth))
        number = counts.get(depth, 1)
        kind = level.kind if level is not None else "1"
        numeral = _NUMERALS.get(kind.lower(), str)(number)
        return numeral.upper() if kind.isupper() else numeral


def numbered_levels(root: Element) -> dict[tuple[str, int], _Level]:
    """The numbered levels of all list styles in a part of a document."""
    return {
        (style.get(f"{STYLE}name") or "", whole(level.get(f"{TEXT}level"), 10)): _Level(
            level.get(f"{STYLE}num-format") or "1",
            (level.get(f"{STYLE}num-prefix") or "")[:_MOST_SIGNS],
            (level.get(f"{STYLE}num-suffix") or "")[:_MOST_SIGNS],
            whole(level.get(f"{TEXT}start-value"), _LARGEST),
            whole(level.get(f"{TEXT}display-levels"), 10),
        )
        for style in root.iter("list-style")
        for level in style
        if level.tag == "list-level-style-number" and level.get(f"{STYLE}num-format") != ""
    }
