"""In which order the pieces of a page are read: by columns, and by rows where it is a table."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import median
from typing import NamedTuple

from media_literacy.authoring.importing.pdf.boxes import Box, around_all
from media_literacy.authoring.importing.pdf.page_segments import Segment
from media_literacy.authoring.importing.pdf.stretched_lines import joined_stretched

_GUTTER = 0.95
"""The least width of what parts two columns, in parts of the letters’ size."""

_LEAST_LINES = 3
_PROSE = 8.0
"""Lines of running text are at least this much wider than high; cells of a table seldom are."""

_ALIGNED = 0.6
_WIDE_GAP = 1.2
_WIDEST_MARKER = 3.0
_MOST_DEPTH = 30
_MOST_TABLE_COLUMNS = 12


class Line(NamedTuple):
    """A line of one column."""

    text: str
    box: Box
    size: float
    is_bold: bool
    order: int


@dataclass(frozen=True, slots=True)
class Column:
    """Lines below each other, which are read before those of the next column."""

    lines: tuple[Line, ...]

    @property
    def box(self) -> Box:
        return around_all(line.box for line in self.lines)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a cell may be empty."""

    rows: tuple[tuple[str, ...], ...]
    box: Box


class _Cut(NamedTuple):
    """Where two columns part, and from where to where down the page."""

    left: float
    right: float
    top: float
    bottom: float


def read_page(segments: Sequence[Segment], is_rightward: bool) -> list[Column | Table]:
    """The columns and tables of a page in the order in which they are read."""
    return [*_parts(joined_stretched([segment for segment in segments if segment.text]), is_rightward, 0)]


def is_in_file_order(parts: Sequence[Column | Table]) -> bool:
    """Whether the file holds the columns in the order in which they are read here."""
    first = [part.lines[0].order for part in parts if isinstance(part, Column)]
    return first == sorted(first)


def _parts(segments: Sequence[Segment], is_rightward: bool, depth: int) -> Iterator[Column | Table]:
    if not segments:
        return
    cut = _best_cut(segments) if depth < _MOST_DEPTH else None
    if cut is None:
        yield Column(tuple(_lines(segments, is_rightward)))
        return
    above = [segment for segment in segments if _middle(segment) < cut.top]
    below = [segment for segment in segments if _middle(segment) > cut.bottom]
    inside = [segment for segment in segments if cut.top <= _middle(segment) <= cut.bottom]
    if not _are_columns(inside, cut):
        rows = [*_rows(inside)]
        first, last = _first_wide(rows), len(rows) - _first_wide(rows[::-1])
        above += chain.from_iterable(rows[:first])
        below += chain.from_iterable(rows[last:])
        table = _table(rows[first:last], is_rightward)
    else:
        table = None
        inside, under = _without_rest(inside, cut)
        below += under
    yield from _parts(above, is_rightward, depth + 1)
    if table is not None:
        yield table
    else:
        sides = _sides(inside, cut)
        for side in reversed(sides) if is_rightward else sides:
            yield from _parts(side, is_rightward, depth + 1)
    yield from _parts(below, is_rightward, depth + 1)


def _sides(inside: Sequence[Segment], cut: _Cut) -> tuple[list[Segment], list[Segment]]:
    left = [segment for segment in inside if segment.box.right <= cut.right]
    return left, [segment for segment in inside if segment.box.right > cut.right]


def _line_count(segments: Sequence[Segment]) -> int:
    return len({round(segment.box.bottom) for segment in segments})


def _are_aligned(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Whether the lines on one side begin or end below each other, which chance gaps between words do not make them.

    For tables either edge of the right side will do.
    """
    starts = Counter(round(segment.box.left) for segment in right)
    ends = Counter(round(segment.box.right) for segment in left)
    return _most(starts) >= _ALIGNED * _line_count(right) or _most(ends) >= _ALIGNED * _line_count(left)


def _most(edges: Counter[int]) -> int:
    """How many lie at the edge that most have, or right beside it."""
    return max((count + edges[edge + 1] for edge, count in edges.items()), default=0)


def _middle(segment: Segment) -> float:
    return (segment.box.top + segment.box.bottom) / 2


def _best_cut(segments: Sequence[Segment]) -> _Cut | None:
    """The cut that goes furthest down the page with lines on both sides of it."""
    usual = median(segment.size for segment in segments)
    width = _GUTTER * usual
    edges = {round(segment.box.left - 0.5) for segment in segments}
    edges |= {round(segment.box.right + width + 0.5) for segment in segments}
    best: tuple[float, int, _Cut] | None = None
    for right in sorted(edges):
        for cut in _cuts(segments, right - width, right):
            inside = [segment for segment in segments if cut.top <= _middle(segment) <= cut.bottom]
            left_side, right_side = _sides(inside, cut)
            fewest = min(_line_count(left_side), _line_count(right_side))
            if fewest < _LEAST_LINES or _are_markers(left_side) or not _are_aligned(left_side, right_side):
                continue
            rated = (round(cut.bottom - cut.top), fewest, cut)
            if best is None or rated[:2] > best[:2]:
                best = rated
    return best[2] if best else None


def _cuts(segments: Sequence[Segment], left: float, right: float) -> Iterator[_Cut]:
    """The stretches down the page in which nothing stands between two edges."""
    before: list[Segment] = []
    for segment in sorted(segments, key=_middle):
        if segment.box.left < right and segment.box.right > left:
            if len(before) > 2 * _LEAST_LINES - 1:
                yield _around(before, left, right)
            before = []
        else:
            before.append(segment)
    if len(before) > 2 * _LEAST_LINES - 1:
        yield _around(before, left, right)


def _around(segments: Sequence[Segment], left: float, right: float) -> _Cut:
    return _Cut(left, right, min(map(_middle, segments)), max(map(_middle, segments)))


def _are_markers(segments: Sequence[Segment]) -> bool:
    """Whether these are the signs or numbers of a list, which belong to what stands beside them."""
    return all(segment.box.right - segment.box.left < _WIDEST_MARKER * segment.size for segment in segments) and all(
        len(segment.text) <= 3 for segment in segments
    )


def _are_columns(inside: Sequence[Segment], cut: _Cut) -> bool:
    """Whether running text stands on both sides, and not the cells of a table."""
    sides = _sides(inside, cut)
    return all(_is_prose(side) for side in sides) or not _are_rows(*sides)


def _is_prose(side: Sequence[Segment]) -> bool:
    wide = [segment for segment in side if segment.box.right - segment.box.left >= _PROSE * segment.size]
    return 2 * len(wide) >= len(side)


def _are_rows(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Whether nearly everything on the shorter side has something on the same line of the other."""
    few, many = sorted((left, right), key=len)
    beside = sum(any(one.box.is_beside(other.box) for other in many) for one in few)
    return beside >= 0.8 * len(few)


def _without_rest(inside: Sequence[Segment], cut: _Cut) -> tuple[list[Segment], list[Segment]]:
    """What stands in two columns, and what stands further below, on one side alone: a box or a note at the foot."""
    rows = [*_rows(inside)]
    last = max((at for at, row in enumerate(rows) if all(_sides(row, cut))), default=len(rows) - 1)
    for at in range(last + 1, len(rows)):
        above, row = rows[at - 1], rows[at]
        if row[0].box.top - max(piece.box.bottom for piece in above) > _WIDE_GAP * row[0].size:
            return [*chain.from_iterable(rows[:at])], [*chain.from_iterable(rows[at:])]
    return list(inside), []


def _first_wide(rows: Sequence[Sequence[Segment]]) -> int:
    """The first row in which several pieces stand beside each other."""
    return next((at for at, row in enumerate(rows) if len(row) > 1), len(rows))


def _table(rows: Sequence[Sequence[Segment]], is_rightward: bool) -> Table | None:
    """The cells, in columns that no piece crosses; None where that makes no table."""
    segments = [*chain.from_iterable(rows)]
    columns: list[tuple[float, float]] = []
    for segment in sorted(segments, key=lambda segment: segment.box.left):
        left, right = segment.box.left, segment.box.right
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(right, columns[-1][1]))
        else:
            columns.append((left, right))
    if is_rightward:
        columns.reverse()
    if not 2 <= len(columns) <= _MOST_TABLE_COLUMNS:
        return None
    ordered = [sorted(row, key=lambda piece: piece.box.left, reverse=is_rightward) for row in rows]
    made = tuple(
        tuple(
            " ".join(piece.text for piece in row if left <= (piece.box.left + piece.box.right) / 2 <= right)
            for left, right in columns
        )
        for row in ordered
    )
    return Table(made, Column(tuple(_lines(segments, is_rightward))).box)


def _rows(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """The pieces that stand beside each other, from above."""
    row: list[Segment] = []
    for segment in sorted(segments, key=lambda segment: (_middle(segment), segment.box.left)):
        if row and not any(other.box.is_beside(segment.box) for other in row):
            yield row
            row = []
        row.append(segment)
    if row:
        yield row


def _lines(segments: Sequence[Segment], is_rightward: bool) -> Iterator[Line]:
    for row in _rows(segments):
        row.sort(key=lambda segment: segment.box.left, reverse=is_rightward)
        longest = max(row, key=lambda segment: len(segment.text))
        text = " ".join(segment.text for segment in row)
        is_bold = all(segment.is_bold for segment in row)
        box = around_all(segment.box for segment in row)
        yield Line(text, box, longest.size, is_bold, min(segment.order for segment in row))


def all_lines(parts: Sequence[Column | Table]) -> list[Line]:
    """The lines of all columns."""
    return [*chain.from_iterable(part.lines for part in parts if isinstance(part, Column))]
