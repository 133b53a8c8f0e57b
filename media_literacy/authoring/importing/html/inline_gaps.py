"""Pieces of a line that a style sheet sets apart, and no space: “2019Updated” would be one word of them."""

import re
from collections.abc import Iterator

from media_literacy.authoring.importing.html.html_tree import Element, name_of

_PIECES = ("span", "time", "a")
_BY_THEMSELVES = ("time", "a")
_ENDS = re.compile(r"(?:\d|\w[^\W\d_])[)\]]?$")
_BEGINS = re.compile(r"\d|[^\W\d_]{2}")


def part_pieces(root: Element) -> None:
    """Put a space between such pieces, where one begins like a word behind the end of another.

    Runs of the same style are no such pieces: a word may be cut anywhere into them.
    """
    for left, right in [*_neighbours(root)]:
        if _are_apart(left, right) and _is_edge(_text(left), _text(right)):
            left.tail = " "


def _neighbours(root: Element) -> Iterator[tuple[Element, Element]]:
    for left in root.iter(*_PIECES):
        right = left.getnext()
        if right is not None and not left.tail and name_of(right) in _PIECES:
            yield left, right


def _are_apart(left: Element, right: Element) -> bool:
    if name_of(left) in _BY_THEMSELVES or name_of(right) in _BY_THEMSELVES:
        return True
    first, second = left.get("class"), right.get("class")
    return bool(first and second) and first != second


def _is_edge(before: str, after: str) -> bool:
    """Whether a new word begins: with a capital letter or a figure behind small letters or figures."""
    if not _ENDS.search(before) or not _BEGINS.match(after):
        return False
    last, first = before.rstrip(")]")[-1], after[0]
    return (first.isupper() and not last.isupper()) or (first.isdecimal() and not last.isdecimal())


def _text(element: Element) -> str:
    return "".join(element.itertext())
