"""The one way in which a lesson's source is changed: stretches of it are replaced, and all the rest stays as it was."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from media_literacy.lesson.fix import Splice
from media_literacy.lesson.source import Source
from media_literacy.strings.common_ends import common_ends


def apply_splices(text: str, splices: Iterable[Splice]) -> str:
    """The text with every splice made; all of them count in the text as it was.

    Two that insert at one place come out in the order given. ValueError for splices that overlap or leave the text.
    """
    pieces: list[str] = []
    at = 0
    for splice in in_order(splices):
        if not at <= splice.start <= splice.end <= len(text):
            raise ValueError("splices overlap, or stand outside the text")
        pieces += [text[at : splice.start], splice.text]
        at = splice.end
    return "".join([*pieces, text[at:]])


def in_order(splices: Iterable[Splice]) -> tuple[Splice, ...]:
    return tuple(sorted(splices, key=lambda splice: (splice.start, splice.end)))


def do_fit(splices: Iterable[Splice]) -> bool:
    """Whether no two of the splices are about the same stretch."""
    return all(splice.end <= other.start for splice, other in itertools.pairwise(in_order(splices)))


def shrunk(source: Source, splice: Splice) -> Splice:
    """The same splice without the text that it would put back."""
    old, new = source.text[splice.start : splice.end], splice.text
    first, last = common_ends(old, new)
    return Splice(splice.start + first, splice.end - last, new[first : len(new) - last])


def without_lines(source: Source, first: int, last: int) -> Splice:
    """Takes lines away whole, both included; at the end of the text the line end before them goes, too."""
    start, end = source.line_start(first), source.line_start(last + 1)
    if last == len(source.lines) and first > 1:
        start = source.line_end(first - 1)
    return Splice(start, end, "")


@dataclass(frozen=True, slots=True)
class NotPossible:
    """Why an edit cannot be made, in words for the author."""

    reason: str


EditResult = tuple[Splice, ...] | NotPossible

_Name = TypeVar("_Name", bound=str)


@dataclass(frozen=True, slots=True)
class NamedEdit(Generic[_Name]):
    """What an edit makes of a note, a card or a sentence: its name from now on, and what writes it."""

    name: _Name
    splices: tuple[Splice, ...]
