"""Reads the text of one block from its inline tokens, and finds it in the lines of the file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it.token import Token

from media_literacy.diagnostics import SourceRange
from media_literacy.lesson.raw_text import InlineText, Piece, RawLink, RawMark, RawPicture, TextLines

_CONTAINERS = re.compile(r"[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))")


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
    # Behind an escaped border, the text of the cell is one character shorter than what is written.
    starts = (0, *(at + 1 for at, sign in enumerate(content) if sign == "|"))
    columns = tuple(column + start + number for number, start in enumerate(starts))
    places = TextLines(line_number, starts, (0,) * len(starts), columns, step=0)
    return places, border + 1 if border >= 0 else len(line)


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

    def add(self, text: str, at: int, *, code: bool = False, written: int = 0) -> None:
        if text:
            piece = Piece(self.length, text, at, self.emphasis > 0, self.strong > 0, code, self.link, written)
            self.pieces.append(piece)
            self.length += len(text)


def read_inline(content: str, tokens: Sequence[Token], lines: TextLines) -> InlineText:
    """Make one text of the inline tokens of a block."""
    reading = _Reading(lines)
    for index, token in enumerate(tokens):
        at = _start(token)
        kind = token.type
        if kind == "text":
            reading.add(token.content, at)
        elif kind == "text_special":
            reading.add(token.content, at, written=len(token.markup))
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
