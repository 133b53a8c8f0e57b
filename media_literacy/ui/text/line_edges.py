"""Where the characters of a line begin and end, also in a line with both directions of writing."""

from typing import Any, NamedTuple

from PySide6.QtGui import QTextLine

_LEAST = 0.01
"""Px: what is narrower has no width."""


class BlockLine(NamedTuple):
    """A line from one unit to another, and the unit `base` at which its piece of the text begins."""

    line: QTextLine
    base: int
    begin: int
    end: int


def x_of(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Where a unit has an edge, in px."""
    found: Any = line.cursorToX(unit, edge)  # a pair with the nearest valid unit, but a bare number in some versions
    return found[0] if isinstance(found, tuple) else found


def _edges(line: QTextLine, unit: int) -> tuple[float, float]:
    leading, trailing = x_of(line, unit), x_of(line, unit, QTextLine.Edge.Trailing)
    return min(leading, trailing), max(leading, trailing)


def edges_between(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """The edges of each unit. Where the direction turns, Qt has none for the first one: it is in the hole it leaves."""
    found: list[tuple[float, float]] = []
    holes: list[tuple[float, float]] | None = None
    for unit in range(low, high):
        left, right = _edges(line, unit)
        if right - left < _LEAST:
            holes = _holes(line) if holes is None else holes
            behind = _edges(line, unit + 1) if unit + 1 < line.textStart() + line.textLength() else (left, right)
            around = (left, *behind)
            left, right = next(
                (hole for hole in holes if any(abs(edge - x) < 1 for edge in hole for x in around)), (left, right)
            )
        found.append((left, right))
    return found


def _holes(line: QTextLine) -> list[tuple[float, float]]:
    """From where to where a line has writing that no unit has its edges at."""
    begin, natural = line.textStart(), line.naturalTextRect()
    at, holes = natural.left(), []
    for left, right in sorted(_edges(line, unit) for unit in range(begin, begin + line.textLength())):
        if right - left >= _LEAST:
            if left - at > 1:
                holes.append((at, left))
            at = max(at, right)
    return [*holes, (at, natural.right())] if natural.right() - at > 1 else holes
