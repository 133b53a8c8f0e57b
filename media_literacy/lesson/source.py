"""A lesson's text as its author wrote it, with the way from an offset to a line and a column.

Lines end where Markdown says they end: at a line feed, a carriage return, or both together.
"""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from media_literacy.diagnostics import Location, SourceRange

_LINE_END = re.compile(r"\r\n?|\n")


class Span(NamedTuple):
    """Where something stands in a text: from `start` up to `end`, which no longer belongs to it, in code points."""

    start: int
    end: int


class Source(NamedTuple):
    """The text of one file: `lines` without their ends, and the offset at which each begins."""

    text: str
    lines: tuple[str, ...]
    starts: tuple[int, ...]

    def location(self, offset: int) -> Location:
        """Line and column of an offset; an offset past the end means the end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self.starts, offset)
        return Location(line, offset - self.starts[line - 1] + 1)

    def offset(self, location: Location) -> int:
        """The offset of a line and column, held inside the text."""
        there = self.inside(location)
        return self.starts[there.line - 1] + there.column - 1

    def range(self, start: int, end: int) -> SourceRange:
        """What stands between two offsets."""
        return SourceRange(self.location(start), self.location(end))

    def line_range(self, number: int) -> SourceRange:
        """What is written in a line, without the white space around it."""
        line = self.line(number)
        return self.rest_of_line(Location(number, len(line) - len(line.lstrip()) + 1))

    def rest_of_line(self, location: Location) -> SourceRange:
        """What is written from a point on to the end of its line."""
        start = self.inside(location)
        end = len(self.lines[start.line - 1].rstrip()) + 1
        return SourceRange(start, Location(start.line, end) if end > start.column else start)

    def inside(self, location: Location) -> Location:
        """The same point, or the nearest one that the text has."""
        line, column = location.line, location.column
        if 0 < line <= len(self.lines) and 0 < column <= len(self.lines[line - 1]) + 1:
            return location
        line = max(1, min(line, len(self.lines)))
        return Location(line, max(1, min(column, len(self.lines[line - 1]) + 1)))

    def line_start(self, number: int) -> int:
        """Where a line begins; the end of the text for a line behind the last one."""
        return self.starts[number - 1] if number <= len(self.lines) else len(self.text)

    def line_end(self, number: int) -> int:
        """Where a line ends, before its line end."""
        return self.starts[number - 1] + len(self.lines[number - 1])

    def span(self, where: SourceRange) -> Span:
        """The offsets of a range."""
        return Span(self.offset(where.start), self.offset(where.end))

    def line(self, number: int) -> str:
        """The line with that number, counted from 1; empty outside the text."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""


def make_source(text: str) -> Source:
    """Split a text into lines once, so that every later question is cheap."""
    if "\r" not in text:
        alone = text.split("\n")
        return Source(text, tuple(alone), (0, *accumulate(len(line) + 1 for line in alone[:-1])))
    lines: list[str] = []
    starts = [0]
    for end in _LINE_END.finditer(text):
        lines.append(text[starts[-1] : end.start()])
        starts.append(end.end())
    lines.append(text[starts[-1] :])
    return Source(text, tuple(lines), tuple(starts))


def usual_line_end(text: str) -> str:
    """The line end that most lines of a text have; a line feed when there is none."""
    both = text.count("\r\n")
    counts = {"\n": text.count("\n") - both, "\r\n": both, "\r": text.count("\r") - both}
    return max(counts, key=lambda end: counts[end])
