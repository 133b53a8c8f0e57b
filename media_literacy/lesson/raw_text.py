"""The text of one block as it was written: its pieces in their styles, and exactly where each stands in the file.

A place is kept as line and column, and turned into an offset of the source when it is asked for: an edit above a block
moves every offset in it, and at most its lines.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.text_blocks import Run


class TextLines(NamedTuple):
    """The way from an offset in a block's text to a place in the file.

    For each line of the text: the offset where it begins, its leading white space, and where the rest of it begins
    in the line of the file. `step` is 0 for a table cell, which is cut at its escaped borders and stands in one line.
    """

    first_line: int
    starts: tuple[int, ...]
    leads: tuple[int, ...]
    columns: tuple[int, ...]
    step: int = 1

    def location(self, offset: int) -> Location:
        """Where the character at an offset stands."""
        index = bisect_right(self.starts, offset) - 1 if offset > 0 else 0
        inside = offset - self.starts[index] - self.leads[index]
        column = self.columns[index] + (inside if inside > 0 else 0)
        return Location(self.first_line + index * self.step, column + 1)

    def end(self, offset: int) -> Location:
        """Where the character before an offset ends."""
        if not self.step and offset in self.starts:
            return self.location(offset)  # behind an escaped border
        last = self.location(max(0, offset - 1))
        return Location(last.line, last.column + 1)

    def range(self, start: int, end: int) -> SourceRange:
        """Where the characters between two offsets stand."""
        first = self.location(start)
        return SourceRange(first, self.end(end) if end > start else first)


class Piece(NamedTuple):
    """Some of a block's text in one style; `link` is an index, -1 for none.

    `at` is its offset in the block's Markdown; an escape or an entity is `written` in more signs than its text has.
    """

    start: int
    text: str
    at: int
    emphasis: bool = False
    strong: bool = False
    code: bool = False
    link: int = -1
    written: int = 0


_start_of = attrgetter("start")


class RawLink(NamedTuple):
    """A link as written, around `text[start:end]` of its block."""

    target: str
    start: int
    end: int
    range: SourceRange


class RawMark(NamedTuple):
    """A footnote mark after `text[:offset]`; the label is None for a note written inside the text."""

    label: str | None
    offset: int
    range: SourceRange


class RawPicture(NamedTuple):
    """A picture as written, after `text[:offset]` of its block."""

    source: str
    alt: str
    title: str
    offset: int
    range: SourceRange


class InlineText(NamedTuple):
    """What stands inside one block, with links still as written."""

    text: str
    pieces: tuple[Piece, ...]
    lines: TextLines
    links: tuple[RawLink, ...] = ()
    marks: tuple[RawMark, ...] = ()
    pictures: tuple[RawPicture, ...] = ()
    html: tuple[tuple[str, SourceRange], ...] = ()

    def location(self, offset: int) -> Location:
        """Where the character `text[offset]` stands in the file."""
        if not self.pieces:
            return self.lines.location(0)
        if offset <= 0:
            return self.lines.location(self.pieces[0].at)
        piece = self.piece(offset)
        return self.lines.location(piece.at + min(offset - piece.start, len(piece.text)))

    def range(self, start: int, end: int) -> SourceRange:
        """Where `text[start:end]` stands in the file, an escape or an entity as a whole."""
        first = self.location(start)
        if end <= start or not self.pieces:
            return SourceRange(first, first)
        piece = self.piece(end - 1)
        inside = end - piece.start
        is_whole = piece.written and inside == len(piece.text)
        return SourceRange(first, self.lines.end(piece.at + (piece.written if is_whole else inside)))

    def piece(self, at: int) -> Piece:
        """The piece that the character `text[at]` belongs to."""
        return self.pieces[bisect_right(self.pieces, at, key=_start_of) - 1 if at > 0 else 0]

    def runs(self, start: int, end: int, links: Sequence[str | None]) -> tuple[Run, ...]:
        """The runs of `text[start:end]`; `links` says where each link leads, None to show it as plain text."""
        return tuple(_join(self._cut(start, end), links))

    def _cut(self, start: int, end: int) -> Iterator[tuple[str, Piece]]:
        for piece in self.pieces:
            text = piece.text[max(0, start - piece.start) : max(0, end - piece.start)]
            if text:
                yield text, piece


def _join(pieces: Iterator[tuple[str, Piece]], links: Sequence[str | None]) -> Iterator[Run]:
    texts: list[str] = []
    style: tuple[bool, bool, bool, str | None] = (False, False, False, None)
    last_link = -1
    for text, piece in pieces:
        target = links[piece.link] if 0 <= piece.link < len(links) else None
        other = (piece.emphasis, piece.strong, piece.code, target)
        if texts and (other != style or (target is not None and piece.link != last_link)):
            yield Run("".join(texts), *style)
            texts = []
        texts.append(text)
        style, last_link = other, piece.link
    if texts:
        yield Run("".join(texts), *style)
