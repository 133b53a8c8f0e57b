"""Which lines of the source a block of the article takes, by itself and with its list, quotation or table."""

from collections.abc import Sequence
from typing import NamedTuple

from media_literacy.lesson.raw_lesson import RawBlock, RawLesson
from media_literacy.lesson.source import Source
from media_literacy.lesson.text_blocks import ABOVE_THE_TEXT, BlockKind

_HEADINGS = (BlockKind.HEADLINE, BlockKind.DECK, BlockKind.HEADING)


class Lines(NamedTuple):
    """Lines of the source, both included, and the blocks that are read from them, by their indexes."""

    first: int
    last: int
    blocks: tuple[int, ...]

    def text(self, source: Source) -> str:
        """What is written in them, without the last line end."""
        return source.text[source.line_start(self.first) : source.line_end(self.last)]


def lines_of(raw: RawLesson, block: int) -> Lines:
    """The lines of the smallest thing that can be taken out: a paragraph, an item with what is below it, a row."""
    blocks = raw.article.blocks
    found = blocks[block]
    if found.cell is not None:
        cells = [at for at, other in enumerate(blocks) if other.cell is not None and _is_same_row(other, found)]
        return _lines(raw, cells)
    if found.item is not None:
        return _lines(raw, _item_blocks(blocks, block))
    return _lines(raw, [at for at, other in enumerate(blocks) if _is_on_same_lines(other, found)])


def whole_of(raw: RawLesson, block: int) -> Lines:
    """The lines of all that a block is part of: its list, its quotation, its table; else of itself."""
    return next(whole for whole in wholes(raw) if block in whole.blocks)


def wholes(raw: RawLesson) -> list[Lines]:
    """What stands one after the other in the article, the headline first."""
    groups: list[list[int]] = []
    for at, block in enumerate(raw.article.blocks):
        if groups and _goes_on(raw, groups[-1], block):
            groups[-1].append(at)
        else:
            groups.append([at])
    return [_lines(raw, group) for group in groups]


def row_of(raw: RawLesson, block: int) -> list[Lines]:
    """What a block can change places with: the items of its list, the rows of its table, else all of the article."""
    found = raw.article.blocks[block]
    whole = whole_of(raw, block)
    if found.cell is not None:
        rows = dict.fromkeys(lines_of(raw, at) for at in whole.blocks if not raw.article.blocks[at].cell.is_header)  # pyright: ignore[reportOptionalMemberAccess]
        return [*rows] if any(block in row.blocks for row in rows) else [whole]
    if found.item is not None:
        own = lines_of(raw, block)
        depth = raw.article.blocks[own.blocks[0]].item.depth  # pyright: ignore[reportOptionalMemberAccess]
        items = dict.fromkeys(lines_of(raw, at) for at in whole.blocks)
        return [
            item
            for item in items
            if raw.article.blocks[item.blocks[0]].item.depth == depth  # pyright: ignore[reportOptionalMemberAccess]
        ]
    return wholes(raw)


def text_start(raw: RawLesson, block: int) -> int:
    """Where what is written of a block begins, behind signs of quotations, markers and number signs."""
    return raw.source.line_start(raw.article.blocks[block].first_line) + len(line_begin(raw, block))


def line_begin(raw: RawLesson, block: int) -> str:
    """What stands before the text of a block in its first line."""
    found = raw.article.blocks[block]
    return raw.source.line(found.first_line)[: found.location.column - 1].rstrip("*_[`")


def is_in_head(raw: RawLesson, lines: Lines) -> bool:
    """Whether that is headline, second headline or byline."""
    return any(raw.article.blocks[at].kind in ABOVE_THE_TEXT for at in lines.blocks)


def _lines(raw: RawLesson, blocks: Sequence[int]) -> Lines:
    found = [raw.article.blocks[at] for at in blocks]
    last = max(_last_line(raw.source, block) for block in found)
    return Lines(min(block.first_line for block in found), last, tuple(blocks))


def _last_line(source: Source, block: RawBlock) -> int:
    is_underlined = block.kind in _HEADINGS and not source.line(block.first_line).lstrip(" \t>").startswith("#")
    return block.last_line + (1 if is_underlined and not _has_marker(source, block) else 0)


def _has_marker(source: Source, block: RawBlock) -> bool:
    """Whether a heading inside of a list item begins with number signs behind the marker."""
    before = source.line(block.first_line)[: block.inline.location(0).column - 1]
    return before.rstrip().endswith("#")


def _is_same_row(block: RawBlock, other: RawBlock) -> bool:
    return (block.cell.table, block.cell.row) == (other.cell.table, other.cell.row)  # pyright: ignore[reportOptionalMemberAccess]


def _is_on_same_lines(block: RawBlock, other: RawBlock) -> bool:
    return block.first_line <= other.last_line and other.first_line <= block.last_line


def _item_blocks(blocks: Sequence[RawBlock], block: int) -> list[int]:
    """The blocks of a block's list item, with the items that stand inside of it."""
    first = block
    depth = blocks[block].item.depth  # pyright: ignore[reportOptionalMemberAccess]
    while first > 0 and not _begins_item(blocks[first], depth) and blocks[first - 1].item is not None:
        first -= 1
    end = first + 1
    while end < len(blocks) and _is_inside(blocks[end], depth):
        end += 1
    return list(range(first, end))


def _begins_item(block: RawBlock, depth: int) -> bool:
    return block.item is not None and block.item.is_first and block.item.depth <= depth


def _is_inside(block: RawBlock, depth: int) -> bool:
    item = block.item
    return item is not None and (item.depth > depth or (item.depth == depth and not item.is_first))


def _goes_on(raw: RawLesson, group: Sequence[int], block: RawBlock) -> bool:
    """Whether a block belongs to the list, quotation or table that came before it, or stands in its lines."""
    above = raw.article.blocks[group[-1]]
    if _is_on_same_lines(above, block):
        return True
    if above.cell is not None or block.cell is not None:
        return above.cell is not None and block.cell is not None and above.cell.table == block.cell.table
    if above.item is not None or block.item is not None:
        return above.item is not None and block.item is not None and above.quote_depth == block.quote_depth
    between = range(above.last_line + 1, block.first_line)
    is_quoted = all(raw.source.line(line).lstrip().startswith(">") for line in between)
    return bool(above.quote_depth and block.quote_depth) and is_quoted
