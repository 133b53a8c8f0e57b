"""The text of one block: its pieces in their styles, and exactly where each of them stands in the file."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

from markdown_it.token import Token

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.model import Run

_CONTAINERS = re.compile(r"[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))")


class TextLines(NamedTuple):
    """The way from an offset in a block's text to a place in the file.

    For each line of the text: the offset where it begins, its leading white space, and where the rest of it begins
    in the line of the file.
    """

    first_line: int
    starts: tuple[int, ...]
    leads: tuple[int, ...]
    columns: tuple[int, ...]

    def location(self, offset: int) -> Location:
        """Where the character at an offset stands."""
        index = max(0, bisect_right(self.starts, offset) - 1)
        inside = max(0, offset - self.starts[index] - self.leads[index])
        return Location(self.first_line + index, self.columns[index] + inside + 1)

    def range(self, start: int, end: int) -> SourceRange:
        """Where the characters between two offsets stand; the end is right behind the last of them."""
        if end <= start:
            return SourceRange(self.location(start), self.location(start))
        last = self.location(end - 1)
        return SourceRange(self.location(start), Location(last.line, last.column + 1))


class Piece(NamedTuple):
    """A stretch of a block's text in one style; `link` is an index, -1 for none; `at` its offset in the source text."""

    start: int
    text: str
    at: int
    emphasis: bool = False
    strong: bool = False
    code: bool = False
    link: int = -1


_start_of = attrgetter("start")


@dataclass(frozen=True, slots=True)
class RawLink:
    """A link as written, around `text[start:end]` of its block."""

    target: str
    start: int
    end: int
    range: SourceRange

    @property
    def location(self) -> Location:
        """Where its opening bracket stands."""
        return self.range.start


@dataclass(frozen=True, slots=True)
class RawMark:
    """A footnote mark after `text[:offset]`; the label is None for a note written inside the text."""

    label: str | None
    offset: int
    range: SourceRange

    @property
    def location(self) -> Location:
        """Where it begins."""
        return self.range.start


@dataclass(frozen=True, slots=True)
class RawPicture:
    """A picture as written, after `text[:offset]` of its block."""

    source: str
    alt: str
    title: str
    offset: int
    range: SourceRange

    @property
    def location(self) -> Location:
        """Where its first sign stands."""
        return self.range.start


@dataclass(frozen=True, slots=True)
class InlineText:
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
        index = max(0, bisect_right(self.pieces, offset, key=_start_of) - 1) if offset else 0
        piece = self.pieces[index]
        return self.lines.location(piece.at + min(max(0, offset - piece.start), len(piece.text)))

    def range(self, start: int, end: int) -> SourceRange:
        """Where `text[start:end]` stands in the file."""
        if end <= start:
            return SourceRange(self.location(start), self.location(start))
        last = self.location(end - 1)
        return SourceRange(self.location(start), Location(last.line, last.column + 1))

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


def place_lines(
    content: str, first_line: int, last_line: int, lines: Sequence[str], *, containers: int = 0
) -> TextLines:
    """Find a block's text in the lines of the file: each of its lines is the end of one of them.

    The lines of the file count from 1, both included. A heading's closing signs may follow its text; as many lists
    and quotations as `containers` says may stand before it.
    """
    starts, leads, columns = [], [], []
    at = 0
    written = content.split("\n")
    # Lines that hold nothing but a task box and white space are missing from the text.
    while first_line + len(written) <= last_line and not _ends_with(lines[first_line - 1], written[0]):
        first_line += 1
    for index, line in enumerate(written):
        body = line.strip()
        source = lines[first_line - 1 + index] if first_line - 1 + index < len(lines) else ""
        end = len(source.rstrip())
        column = end - len(body)
        if source[column:end].replace("\0", "\ufffd") != body:
            column = max(0, source.find(body, _after_containers(source, containers)))
        starts.append(at)
        leads.append(len(line) - len(line.lstrip()) if body else 0)
        columns.append(column)
        at += len(line) + 1
    return TextLines(first_line, tuple(starts), tuple(leads), tuple(columns))


def _ends_with(line: str, text: str) -> bool:
    return line.replace("\0", "\ufffd").rstrip().endswith(text.strip())


def place_heading(content: str, line_number: int, line: str, containers: int) -> TextLines:
    """Find the text of a heading that begins with number signs."""
    start = line.find("#", _after_containers(line, containers))
    while 0 <= start < len(line) and line[start] == "#":
        start += 1
    found = line.replace("\0", "\ufffd").find(content, max(0, start))
    return TextLines(line_number, (0,), (0,), (max(0, found, start if not content else 0),))


def place_cell(content: str, line_number: int, line: str, cursor: int, containers: int) -> tuple[TextLines, int]:
    """Find a cell's text in its row, from `cursor` on, and say where the next cell begins."""
    if cursor == 0:
        cursor = _after_containers(line, containers)
        skipped = cursor + len(line[cursor:]) - len(line[cursor:].lstrip())
        cursor = skipped + 1 if line[skipped : skipped + 1] == "|" else cursor
    written = content.replace("|", "\\|")
    column = max(cursor, line.replace("\0", "\ufffd").find(written, cursor))
    border = line.find("|", column + len(written))
    # Every escaped border inside the cell is one character shorter in its text.
    starts, leads, columns = [0], [0], [column]
    return TextLines(line_number, tuple(starts), tuple(leads), tuple(columns)), border + 1 if border >= 0 else len(line)


def _after_containers(line: str, containers: int) -> int:
    """The offset after the signs of quotations and lists at the start of a line, at most so many."""
    at = 0
    for _one in range(containers):
        found = _CONTAINERS.match(line, at)
        if not found:
            break
        at = found.end()
    return at


@dataclass(slots=True)
class _Reading:
    """What is gathered while the tokens of one block are read."""

    lines: TextLines
    pieces: list[Piece] = field(default_factory=list)
    links: list[RawLink] = field(default_factory=list)
    marks: list[RawMark] = field(default_factory=list)
    pictures: list[RawPicture] = field(default_factory=list)
    html: list[tuple[str, SourceRange]] = field(default_factory=list)
    length: int = 0
    emphasis: int = 0
    strong: int = 0
    link: int = -1

    def add(self, text: str, at: int, *, code: bool = False) -> None:
        if text:
            style = (self.emphasis > 0, self.strong > 0, code, self.link)
            self.pieces.append(Piece(self.length, text, at, *style))
            self.length += len(text)


def read_inline(content: str, tokens: Sequence[Token], lines: TextLines) -> InlineText:
    """Make one text of the inline tokens of a block."""
    reading = _Reading(lines)
    for index, token in enumerate(tokens):
        at = _start(token)
        kind = token.type
        if kind in ("text", "text_special"):
            reading.add(token.content, at)
        elif kind == "softbreak":
            reading.add(" ", at)
        elif kind == "hardbreak":
            reading.add("\n", at)
        elif kind == "em_open":
            reading.emphasis += 1
        elif kind == "em_close":
            reading.emphasis -= 1
        elif kind == "strong_open":
            reading.strong += 1
        elif kind == "strong_close":
            reading.strong -= 1
        else:
            end = _start(tokens[index + 1]) if index + 1 < len(tokens) else len(content)
            _read_other(reading, token, at, end, content)
    text = "".join(piece.text for piece in reading.pieces)
    return InlineText(
        text,
        tuple(reading.pieces),
        lines,
        tuple(reading.links),
        tuple(reading.marks),
        tuple(reading.pictures),
        tuple(reading.html),
    )


def _start(token: Token) -> int:
    """Where a token begins in the text of its block. That of a link is told behind its bracket."""
    at = token.map[0] if token.map else 0
    return at - 1 if token.type == "link_open" and token.markup != "autolink" else at


def _read_other(reading: _Reading, token: Token, at: int, next_at: int, content: str) -> None:
    """The rarer tokens: code, links, marks, pictures, raw HTML. Each goes on until the next one begins."""
    end = at + len(content[at:next_at].rstrip())
    where = reading.lines.range(at, end)
    if token.type == "code_inline":
        skipped = len(token.markup) + (content[at + len(token.markup) :][:1] == " " and token.content[:1] != " ")
        reading.add(token.content, at + skipped, code=True)
    elif token.type == "link_open":
        reading.link = len(reading.links)
        target = _attribute(token, "href")
        reading.links.append(RawLink(target, reading.length, reading.length, where))
    elif token.type == "link_close" and reading.links:
        opened = reading.links[reading.link]
        whole = SourceRange(opened.range.start, where.end)
        reading.links[reading.link] = RawLink(opened.target, opened.start, reading.length, whole)
        reading.link = -1
    elif token.type == "footnote_ref":
        reading.marks.append(RawMark(token.meta.get("label"), reading.length, where))
    elif token.type == "image":
        picture = RawPicture(
            _attribute(token, "src"), _plain(token.children or []), _attribute(token, "title"), reading.length, where
        )
        reading.pictures.append(picture)
    elif token.type == "html_inline":
        reading.html.append((token.content, where))
        reading.add(token.content.replace("\n", " "), at)


def _attribute(token: Token, name: str) -> str:
    value: Any = token.attrs.get(name, "")
    return str(value)


def _plain(tokens: Sequence[Token]) -> str:
    """The text of a picture's description."""
    return "".join(
        " " if token.type in ("softbreak", "hardbreak") else _plain(token.children or []) or token.content
        for token in tokens
    )
