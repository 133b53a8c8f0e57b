"""From Markdown tokens to blocks of text, each with its place in the file.

A block here is raw: its links are as written, since where they lead is known only once the whole file was read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.raw_lesson import (
    RawBlock,
    RawNote,
)
from media_literacy.lesson.raw_text import InlineText, Piece, TextLines
from media_literacy.lesson.reading.inlines import place_cell, place_heading, place_lines, read_inline
from media_literacy.lesson.text_blocks import BlockKind, Cell, ListItem

CONTAINERS = frozenset({"blockquote_open", "bullet_list_open", "ordered_list_open"})
"""What text can stand in, more than once inside each other."""

CONTAINERS_CLOSED = frozenset({"blockquote_close", "bullet_list_close", "ordered_list_close"})


_SAYS_NOTHING = frozenset({"paragraph_open", "paragraph_close"})


@dataclass(slots=True)
class _Item:
    """A list item that is open while its blocks are read."""

    marker: str
    checked: bool | None
    depth: int
    has_shown_marker: bool = False


@dataclass(slots=True)
class _Table:
    """A table that is open while its cells are read."""

    number: int
    columns: int
    row: int = -1
    column: int = 0
    cursor: int = 0
    is_header: bool = False
    align: str = ""


@dataclass(slots=True)
class _Walk:
    """Where the walk through the tokens stands."""

    lines: Sequence[str]
    base: int
    items: list[_Item] = field(default_factory=list)
    quote_depth: int = 0
    list_depth: int = 0
    columns: Sequence[int] = ()
    tables: int = 0
    table: _Table | None = None
    heading_level: int = 0
    heading_markup: str = ""
    around_note: int = 0

    @property
    def depth(self) -> int:
        return self.around_note + self.quote_depth + self.list_depth

    def inside_note(self) -> "_Walk":
        """A walk through a note: lists and quotations around it do not shape what it says, but shift its columns."""
        return _Walk(self.lines, self.base, columns=self.columns, tables=self.tables, around_note=self.depth)


def read_blocks(tokens: Sequence[Token], lines: Sequence[str], base: int) -> tuple[list[RawBlock], list[RawNote]]:
    """The blocks and the notes of a file, in source order; the tokens' first line is line `base` + 1 of the file."""
    outside = walk = _Walk(lines, base, columns=_table_widths(tokens))
    blocks: list[RawBlock] = []
    notes: list[RawNote] = []
    note: tuple[Token, int] | None = None
    for token in tokens:
        if token.type in _SAYS_NOTHING:
            continue
        if token.type == "footnote_reference_open":
            if note is None:
                note, walk = (token, len(blocks)), outside.inside_note()
        elif token.type == "footnote_reference_close":
            if note is not None and token.level == note[0].level:
                notes.append(_note(note[0], tuple(blocks[note[1] :]), walk))
                del blocks[note[1] :]
                note, outside.tables, walk = None, walk.tables, outside
        else:
            blocks.extend(_read_token(token, walk))
    return blocks, notes


def _table_widths(tokens: Sequence[Token]) -> list[int]:
    """How many columns each table has, which its first cell must know."""
    widths: list[int] = []
    for token in tokens:
        if token.type == "table_open":
            widths.append(0)
        elif token.type == "th_open":
            widths[-1] += 1
    return widths


def _note(opening: Token, blocks: tuple[RawBlock, ...], walk: _Walk) -> RawNote:
    first, end = opening.map or [0, 1]
    first_line = walk.base + first + 1
    label = str(opening.meta["label"])
    mark = f"[^{label}]:"
    column = max(0, walk.lines[first_line - 1].find(mark)) + 1
    label_range = SourceRange(Location(first_line, column), Location(first_line, column + len(mark)))
    last_line = max((block.last_line for block in blocks), default=first_line)
    return RawNote(label, label_range, first_line, min(last_line, walk.base + end), blocks)


def _read_token(token: Token, walk: _Walk) -> Iterator[RawBlock]:
    kind = token.type
    if kind == "inline":
        yield from _read_text(token, walk)
    elif kind in ("fence", "code_block"):
        yield _code(token, walk)
    elif kind == "hr":
        yield _plain_block(BlockKind.RULE, token, walk)
    elif kind == "heading_open":
        walk.heading_level = int(token.tag[1:])
        walk.heading_markup = token.markup
    elif kind == "heading_close":
        walk.heading_level = 0
    elif kind in CONTAINERS or kind in CONTAINERS_CLOSED:
        step = 1 if kind in CONTAINERS else -1
        if kind.startswith("blockquote"):
            walk.quote_depth += step
        else:
            walk.list_depth += step
    elif kind == "list_item_open":
        marker = f"{token.info}{token.markup}" if token.info else "•"
        walk.items.append(_Item(marker, token.meta.get("checked"), walk.list_depth))
    elif kind == "list_item_close":
        walk.items.pop()
    else:
        _read_table_token(token, walk)


def _read_table_token(token: Token, walk: _Walk) -> None:
    kind, table = token.type, walk.table
    if kind == "table_open":
        walk.table = _Table(walk.tables, walk.columns[walk.tables])
        walk.tables += 1
    elif kind == "table_close":
        walk.table = None
    elif table is None:
        return
    elif kind == "tr_open":
        table.row += 1
        table.column = table.cursor = 0
    elif kind in ("th_open", "td_open"):
        table.is_header = kind == "th_open"
        table.align = str(token.attrs.get("style", "")).removeprefix("text-align:")
    elif kind in ("th_close", "td_close"):
        table.column += 1


def _item(walk: _Walk) -> ListItem | None:
    """Where the next block stands in its list; only the first one shows the marker."""
    if not walk.items:
        return None
    item = walk.items[-1]
    is_first, item.has_shown_marker = not item.has_shown_marker, True
    return ListItem(item.depth, item.marker, is_first, item.checked if is_first else None)


def _read_text(token: Token, walk: _Walk) -> Iterator[RawBlock]:
    first, end = token.map or [0, 1]
    first_line, last_line = walk.base + first + 1, walk.base + end
    cell, level, kind = None, 0, BlockKind.PARAGRAPH
    if walk.table is not None:
        kind = BlockKind.CELL
        table = walk.table
        cell = Cell(table.number, max(0, table.row), table.column, table.columns, table.is_header, table.align)
        line = walk.lines[first_line - 1]
        places, table.cursor = place_cell(token.content, first_line, line, table.cursor, walk.depth)
    elif walk.heading_level:
        kind, level = BlockKind.HEADING, walk.heading_level
        if walk.heading_markup.startswith("#"):
            places = place_heading(token.content, first_line, walk.lines[first_line - 1], walk.depth)
        else:
            places = place_lines(token.content, first_line, last_line, walk.lines, containers=walk.depth)
    else:
        places = place_lines(token.content, first_line, last_line, walk.lines, containers=walk.depth)
    inline = read_inline(token.content, token.children or [], places)
    item = _item(walk)
    if kind is BlockKind.PARAGRAPH:
        kind = BlockKind.ITEM if item else BlockKind.QUOTATION if walk.quote_depth else kind
    common = (first_line, last_line, level, walk.quote_depth, walk.depth)
    before = [picture for picture in inline.pictures if not inline.text[: picture.offset].strip()]
    after = inline.pictures[len(before) :]
    for picture in before:
        yield RawBlock(BlockKind.PICTURE, _no_text(inline.lines), *common, item, picture=picture)
        item = _further(item)
    if inline.text.strip() or inline.marks or cell or not inline.pictures:
        yield RawBlock(kind, inline, *common, item, cell)
        item = _further(item)
    for picture in after:
        yield RawBlock(BlockKind.PICTURE, _no_text(inline.lines), *common, item, picture=picture)


def _further(item: ListItem | None) -> ListItem | None:
    return ListItem(item.depth, item.marker, is_first=False) if item else None


def _no_text(lines: TextLines) -> InlineText:
    return InlineText("", (), lines)


def _code(token: Token, walk: _Walk) -> RawBlock:
    """A block of code: its lines as they are, joined by hard line breaks."""
    first, end = token.map or [0, 1]
    start = min(walk.base + first + (2 if token.type == "fence" else 1), len(walk.lines))
    text = token.content.rstrip("\n")
    lines = place_lines(text, start, start, walk.lines, containers=walk.depth)
    pieces = (Piece(0, text, 0, code=True),) if text else ()
    inline = InlineText(text, pieces, lines)
    first_line, last_line = walk.base + first + 1, walk.base + end
    return RawBlock(BlockKind.CODE, inline, first_line, last_line, 0, walk.quote_depth, walk.depth, _item(walk))


def _plain_block(kind: BlockKind, token: Token, walk: _Walk) -> RawBlock:
    first, end = token.map or [0, 1]
    line = walk.base + first + 1
    source = walk.lines[line - 1]
    lines = TextLines(line, (0,), (0,), (len(source) - len(source.lstrip()),))
    return RawBlock(kind, _no_text(lines), line, walk.base + end, 0, walk.quote_depth, walk.depth, _item(walk))
