"""Reads the text of a lesson in segments that mean the same wherever they stand, and caches each.

Whoever types changes one segment. The others are blocks already, and only move down when a line is added above them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.bounded_cache import BoundedCache
from media_literacy.lesson.limits import NESTING
from media_literacy.lesson.raw_lesson import RawBlock, RawNote
from media_literacy.lesson.raw_text import InlineText
from media_literacy.lesson.reading.blocks import CONTAINERS, CONTAINERS_CLOSED, read_blocks
from media_literacy.lesson.reading.markdown import References, read_block_tokens, read_inline_tokens

_SHORTEST = 800
"""Shorter segments are read together: each costs a little by itself."""

_MOST_CHARACTERS = 1_200_000
_GOES_ON = frozenset(" \t-+*0123456789")
"""What may go on with a list, a note or a block of code across a blank line."""


@dataclass(frozen=True, slots=True)
class Body:
    """The text below the front matter: its blocks and notes, its link definitions with their line (from 0), and the
    lines (from 0) in which lists and quotations stand deeper than is read.
    """

    blocks: tuple[RawBlock, ...]
    notes: tuple[RawNote, ...]
    definitions: Mapping[str, int]
    too_deep: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Outline:
    """What a segment says to the others."""

    references: References
    too_deep: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """The blocks of a segment that begins in line `base` + 1 and has so many tables before it."""

    blocks: tuple[RawBlock, ...]
    notes: tuple[RawNote, ...]
    base: int
    tables_before: int
    tables: int


_Names = tuple[tuple[str, str, str], ...]
_outlines: BoundedCache[str, _Outline] = BoundedCache(_MOST_CHARACTERS)
_placed: BoundedCache[tuple[str, _Names], _Placed] = BoundedCache(_MOST_CHARACTERS)


def read_body(lines: Sequence[str], base: int) -> Body:
    """Read the lines of a file from line `base` + 1 on."""
    segments: list[tuple[str, int, _Outline]] = []
    fresh: dict[int, list[Token]] = {}
    references: References = {}
    definitions: dict[str, int] = {}
    for first, end in _segments(lines, base):
        text = "\n".join(lines[first:end]) + ("\n" if end < len(lines) else "")
        outline = _outlines.get(text)
        if outline is None:
            fresh[first], outline = _read_outline(text)
            _outlines.put(text, outline, len(text))
        segments.append((text, first, outline))
        for name, reference in outline.references.items():
            if name not in references:
                references[name] = reference
                definitions[name] = first - base + reference["map"][0]
    names = tuple(
        sorted((name, str(reference["href"]), str(reference["title"])) for name, reference in references.items())
    )
    blocks: list[RawBlock] = []
    notes: list[RawNote] = []
    too_deep: list[int] = []
    tables = 0
    for text, first, outline in segments:
        placed = _placed.get((text, names))
        if placed is None:
            tokens = fresh.get(first) or _read_outline(text)[0]
            placed = _moved(_read(tokens, references, lines, first), first, tables)
            _placed.put((text, names), placed, len(text))
        elif placed.base != first or (placed.tables and placed.tables_before != tables):
            placed = _moved(placed, first, tables)
            _placed.put((text, names), placed, len(text))
        blocks += placed.blocks
        notes += placed.notes
        tables += placed.tables
        too_deep += [first - base + line for line in outline.too_deep]
    return Body(tuple(blocks), tuple(notes), definitions, tuple(too_deep))


def _segments(lines: Sequence[str], base: int) -> Iterator[tuple[int, int]]:
    """The first line (from 0) of each segment and of the next.

    A segment ends at a blank line before one that can only begin something new. A fence may hide such lines, so what
    comes after one is read as a whole.
    """
    start, length, is_blank = base, 0, False
    for index in range(base, len(lines)):
        line = lines[index]
        if is_blank and length >= _SHORTEST and line and line[0] not in _GOES_ON:
            yield start, index
            start, length = index, 0
        if "```" in line or "~~~" in line:
            break
        is_blank = not line.strip(" \t")
        length += len(line)
    if start < len(lines):
        yield start, len(lines)


def _read_outline(text: str) -> tuple[list[Token], _Outline]:
    tokens, references = read_block_tokens(text)
    return tokens, _Outline(references, tuple(_too_deep(tokens)))


def _too_deep(tokens: Sequence[Token]) -> Iterator[int]:
    """Where lists and quotations stand deeper than is read; far deeper text is dropped by the Markdown reader."""
    depth = 0
    for token in tokens:
        if token.type in CONTAINERS:
            depth += 1
            if depth == NESTING + 1:
                yield token.map[0] if token.map else 0
        elif token.type in CONTAINERS_CLOSED:
            depth -= 1


def _read(tokens: Sequence[Token], references: References, lines: Sequence[str], base: int) -> _Placed:
    read_inline_tokens(tokens, references)
    blocks, notes = read_blocks(tokens, lines, base)
    tables = sum(token.type == "table_open" for token in tokens)
    return _Placed(tuple(blocks), tuple(notes), base, 0, tables)


def _moved(placed: _Placed, base: int, tables_before: int) -> _Placed:
    """The same segment at another place in the file."""
    down, tables = base - placed.base, tables_before - placed.tables_before
    if not down and not (tables and placed.tables):
        return placed if not tables else replace(placed, tables_before=tables_before)
    notes = tuple(
        replace(
            note,
            label_range=_lower_range(note.label_range, down),
            first_line=note.first_line + down,
            last_line=note.last_line + down,
            blocks=tuple(_moved_block(block, down, tables) for block in note.blocks),
        )
        for note in placed.notes
    )
    blocks = tuple(_moved_block(block, down, tables) for block in placed.blocks)
    return _Placed(blocks, notes, base, tables_before, placed.tables)


def _moved_block(block: RawBlock, down: int, tables: int) -> RawBlock:
    picture, cell = block.picture, block.cell
    return RawBlock(
        block.kind,
        _moved_text(block.inline, down),
        block.first_line + down,
        block.last_line + down,
        block.level,
        block.quote_depth,
        block.depth,
        block.item,
        cell._replace(table=cell.table + tables) if cell else None,
        picture._replace(range=_lower_range(picture.range, down)) if picture else None,
    )


def _moved_text(inline: InlineText, down: int) -> InlineText:
    return InlineText(
        inline.text,
        inline.pieces,
        inline.lines._replace(first_line=inline.lines.first_line + down),
        tuple(link._replace(range=_lower_range(link.range, down)) for link in inline.links),
        tuple(mark._replace(range=_lower_range(mark.range, down)) for mark in inline.marks),
        tuple(picture._replace(range=_lower_range(picture.range, down)) for picture in inline.pictures),
        tuple((text, _lower_range(where, down)) for text, where in inline.html),
    )


def _lower_range(where: SourceRange, down: int) -> SourceRange:
    return SourceRange(_lower(where.start, down), _lower(where.end, down))


def _lower(where: Location, down: int) -> Location:
    return Location(where.line + down, where.column)
