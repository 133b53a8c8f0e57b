"""Lines put together to paragraphs: by the gaps between them, by what is indented, and by what goes on elsewhere."""

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from media_literacy.authoring.importing.pdf.boxes import Box, around_all
from media_literacy.authoring.importing.pdf.reading_order import Column, Line
from media_literacy.authoring.importing.text.hyphenation import joined_lines

_WIDE_GAP = 1.22
"""How much further than usual the next line may be within a paragraph."""

_INDENT = 0.8
_SAME_SIZE = 0.6
_STOPS = '.!?…:"”’»“)。！？؟'
_BULLETS = "•‣◦▪●∙·\uf0b7–"
NUMBER = re.compile(r"(\d{1,3})([.)])(?:\s+(?=\S)|(?=[^\W\d_]))")
"""What an item of a numbered list begins with."""

_MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹*†‡ "
"""Of notes, behind the end of a sentence."""

_LETTER_WIDTH = 0.5


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, on which page and where on it."""

    lines: tuple[Line, ...]
    page: int
    column: Box

    @property
    def size(self) -> float:
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def is_bold(self) -> bool:
        return all(line.is_bold for line in self.lines)

    @property
    def box(self) -> Box:
        return around_all(line.box for line in self.lines)

    def text(self, known: Container[str]) -> str:
        return joined_lines([line.text for line in self.lines], known)


class Spacing:
    """How far lines of each size are apart within paragraphs of this document."""

    def __init__(self, columns: Sequence[Column]) -> None:
        steps: defaultdict[float, list[float]] = defaultdict(list)
        for column in columns:
            for before, line in pairwise(column.lines):
                step = line.box.bottom - before.box.bottom
                if abs(before.size - line.size) < _SAME_SIZE and 0.8 * line.size < step < 2.2 * line.size:
                    steps[line.size].append(step)
        self._usual = {size: median(found) for size, found in steps.items() if len(found) >= 5}

    def usual(self, size: float) -> float:
        return self._usual.get(size, 1.4 * size)


def paragraphs_of(column: Column, page: int, spacing: Spacing, is_rightward: bool) -> Iterator[Paragraph]:
    """The paragraphs of one column."""
    box = column.box
    numbered = numbered_in([line.text for line in column.lines])
    collected = [column.lines[0]]
    for at, (before, line) in enumerate(pairwise(column.lines), 1):
        if at in numbered or _begins(before, line, box, spacing, is_rightward):
            yield Paragraph(tuple(collected), page, box)
            collected = []
        collected.append(line)
    yield Paragraph(tuple(collected), page, box)


def numbered_in(texts: Sequence[str]) -> frozenset[int]:
    """The places of the texts that are items of numbered lists: those whose number follows on one before them.

    A number that nothing follows and that follows on nothing may be a day, or the end of a sentence.
    """
    numbers = [(at, int(found[1]), found[2]) for at, text in enumerate(texts) if (found := NUMBER.match(text))]
    pairs = [(one[0], other[0]) for one, other in pairwise(numbers) if other[1] == one[1] + 1 and other[2] == one[2]]
    return frozenset(at for pair in pairs for at in pair)


def _begins(before: Line, line: Line, column: Box, spacing: Spacing, is_rightward: bool) -> bool:
    """Whether a line begins a paragraph."""
    step = line.box.bottom - before.box.bottom
    if not is_alike(before, line) or step > _WIDE_GAP * spacing.usual(line.size) or line.text[0] in _BULLETS:
        return True
    indent, indent_before = (_indent(one, column, is_rightward) for one in (line, before))
    if indent > _INDENT * line.size and indent_before < indent - _INDENT / 2 * line.size:
        return True
    ending = before.text.rstrip(_MARKS)[-1:]
    return _had_room(before, line, column, is_rightward) and ending in _STOPS


def is_alike(before: Line, line: Line) -> bool:
    """Whether two lines look as if they were of one paragraph."""
    return abs(before.size - line.size) < _SAME_SIZE and before.is_bold == line.is_bold


def _indent(line: Line, column: Box, is_rightward: bool) -> float:
    return column.right - line.box.right if is_rightward else line.box.left - column.left


def _room(line: Line, column: Box, is_rightward: bool) -> float:
    return line.box.left - column.left if is_rightward else column.right - line.box.right


def _had_room(before: Line, line: Line, column: Box, is_rightward: bool) -> bool:
    """Whether the first word of a line would have stood in the one before it."""
    first = len(line.text.split(maxsplit=1)[0]) + 2
    return _room(before, column, is_rightward) > first * _LETTER_WIDTH * line.size


def is_right_below(above: Paragraph, below: Paragraph, spacing: Spacing, is_rightward: bool) -> bool:
    """Whether a paragraph of the next column is the end of this one, which stands above it and is wider."""
    last, first = above.lines[-1], below.lines[0]
    step = first.box.bottom - last.box.bottom
    if above.column == below.column or above.page != below.page or not is_alike(last, first):
        return False
    edges = last.box.right - first.box.right if is_rightward else first.box.left - last.box.left
    is_next = 0 < step <= _WIDE_GAP * spacing.usual(first.size) and abs(edges) < first.size
    return is_next and not _had_room(last, first, above.column, is_rightward)


def goes_on(before: Paragraph, after: Paragraph, is_rightward: bool, is_indented: bool) -> bool:
    """Whether a paragraph goes on in another column, on another page, or below a picture.

    `is_indented`: in this document the first lines of paragraphs are.
    """
    last, first = before.lines[-1], after.lines[0]
    if not is_alike(last, first) or first.text[0] in _BULLETS:
        return False
    ending = last.text.rstrip(_MARKS)[-1:]
    if last.text[-1] in "-\u2010" or first.text[0].islower():
        return True
    if _had_room(last, first, before.column, is_rightward) and ending in _STOPS:
        return False
    if before.page == after.page and before.column == after.column:
        return False  # what parts them in one column was seen
    starts_new = _indent(first, after.column, is_rightward) > _INDENT * first.size
    return not starts_new and (is_indented or ending not in _STOPS)
