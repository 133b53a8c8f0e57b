"""Blocks one under the other: where each stands, and what is found at a place."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.text.block_decoration import Surroundings
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.text.placed_block import CELL_PAD, ITEM_INDENT, QUOTE_INDENT, Placed
from media_literacy.ui.text.table_columns import cell_width, column_widths, least_width
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role


class FlowStyle(Enum):
    """What the blocks are printed as."""

    ARTICLE = "article"
    TEXT = "text"
    NOTE = "note"


_ARTICLE_ROLES = {
    BlockKind.HEADLINE: Role.HEADLINE,
    BlockKind.DECK: Role.DECK,
    BlockKind.BYLINE: Role.BYLINE,
    BlockKind.HEADING: Role.HEADING,
    BlockKind.CAPTION: Role.CAPTION,
    BlockKind.CODE: Role.CODE,
    BlockKind.CELL: Role.NOTE,
}
_NOTE_ROLES = {BlockKind.CODE: Role.CODE, BlockKind.HEADING: Role.NOTE_TITLE, BlockKind.CAPTION: Role.SMALL}
_TEXT_ROLES = {**_ARTICLE_ROLES, BlockKind.BYLINE: Role.BODY}
_SPACE_BEFORE = {BlockKind.HEADLINE: 0.0, BlockKind.DECK: 6.0, BlockKind.BYLINE: 12.0, BlockKind.HEADING: 20.0}
_DISPLAYED = {BlockKind.HEADLINE, BlockKind.DECK, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.CELL}
"""What is short and is looked at as a whole: no word of it should stand alone on its last line."""
_MEASURED = 200
"""Characters of a cell; one that has more takes several lines in any case."""
_SET_APART = {BlockKind.CODE, BlockKind.PICTURE, BlockKind.CAPTION, BlockKind.CELL}


class Flow:
    """Blocks laid out in a column of one width; (0, 0) is the column's top left corner."""

    def __init__(
        self,
        blocks: Sequence[Block],
        appearance: Appearance,
        width: float,
        *,
        style: FlowStyle = FlowStyle.TEXT,
        colour: str = "ink",
        pictures: PictureSource | None = None,
        is_right_to_left: bool = False,
        reuse: "Flow | None" = None,
    ) -> None:
        """With `reuse`, blocks that were laid out there, in the same way, are not broken into lines again."""
        self._appearance, self._scale, self._width, self._style = appearance, appearance.scale, width, style
        self._colour, self._pictures, self._is_rtl = colour, pictures, is_right_to_left
        self._surroundings = Surroundings(
            appearance, width, colour=colour, pictures=pictures, is_right_to_left=is_right_to_left
        )
        self._texts: dict[tuple[Block, float, str], BlockLayout] = {}
        self._known = reuse._texts if reuse is not None and reuse._way == self._way else {}
        self._room_below: dict[int, float] = {}
        self.placed: list[Placed] = []
        self.height = 0.0
        self._lay_out(blocks)
        self._known = {}

    @property
    def _way(self) -> tuple[object, ...]:
        """All that lines depend on beside their block and its width."""
        return self._scale, self._appearance.theme, self._style, self._colour, self._is_rtl

    def make_room(self, room_below: Mapping[int, float]) -> None:
        """Leave room under some blocks, by index in px, instead of the room left before; no line is broken anew."""
        shift, before = 0.0, 0.0
        for placed in self.placed:
            before_here, before = before, before + self._room_below.get(placed.index, 0.0)
            if shift != before_here:
                placed.y += shift - before_here
                placed.picture.translate(0, shift - before_here)
            shift += room_below.get(placed.index, 0.0)
        self.height += shift - before
        self._room_below = dict(room_below)

    def between(self, top: float, bottom: float) -> Iterator[Placed]:
        """The blocks that touch the heights between `top` and `bottom`."""
        for placed in self.placed[self._index_at(top) :]:
            if placed.y > bottom:
                return
            yield placed

    def at(self, y: float) -> Placed | None:
        """The block at a height; the nearest one where there is none."""
        return self.placed[min(self._index_at(y), len(self.placed) - 1)] if self.placed else None

    def at_point(self, point: QPointF) -> Placed | None:
        """The block at a point: in a table, the cell."""
        found = self.at(point.y())
        if found is None or found.block.cell is None:
            return found
        cell = found.block.cell
        row = [
            placed
            for placed in self.placed
            if placed.block.cell and (placed.block.cell.table, placed.block.cell.row) == (cell.table, cell.row)
        ]
        for placed in row:
            if placed.text_x - CELL_PAD <= point.x() < placed.text_x + placed.width + CELL_PAD:
                return placed
        return found

    def draw_under(self, painter: QPainter, placed: Placed) -> None:
        """Paint what stands around a block's text: bars, list signs, table lines, pictures, rules."""
        self._surroundings.draw(painter, placed, self._role(placed.block))

    def draw(self, painter: QPainter, clip: QRectF) -> None:
        """Paint every block that touches `clip`, signs and text."""
        for placed in self.between(clip.top(), clip.bottom()):
            self.draw_under(painter, placed)
            if placed.layout is not None:
                placed.layout.draw(painter, QPointF(placed.text_x, placed.y))

    def link_at(self, point: QPointF) -> str | None:
        """The address of the link under a point."""
        placed = self.at_point(point)
        if placed is None or placed.layout is None:
            return None
        return placed.layout.link_at(point - QPointF(placed.text_x, placed.y))

    def links(self) -> list[tuple[Run, tuple[QRectF, ...]]]:
        """Every link with its rectangle in each line."""
        return [
            (run, tuple(line.translated(placed.text_x, placed.y) for line in lines))
            for placed in self.placed
            if placed.layout is not None
            for run, lines in placed.layout.links()
        ]

    def _index_at(self, y: float) -> int:
        return bisect_right(self.placed, y, key=lambda placed: placed.bottom)

    def _lay_out(self, blocks: Sequence[Block]) -> None:
        y, index = 0.0, 0
        previous: Block | None = None
        while index < len(blocks):
            block = blocks[index]
            if previous is not None:
                y += self._space_between(previous, block)
            if block.cell is not None:
                count = _table_length(blocks, index)
                y = self._place_table(blocks[index : index + count], index, y)
                index += count
            else:
                self.placed.append(self._place(index, block, y))
                y = self.placed[-1].bottom
                index += 1
            previous = blocks[index - 1]
        self.height = y

    def _space_between(self, previous: Block, block: Block) -> float:
        paragraph = 4.0 if self._style is FlowStyle.NOTE else 11.0
        if block.item is not None and previous.item is not None and block.item.is_first:
            return self._scale.px(paragraph / 2)
        if block.kind is BlockKind.CAPTION and previous.kind is BlockKind.PICTURE:
            return self._scale.px(6.0)
        if self._style is FlowStyle.ARTICLE and not _SET_APART.isdisjoint((block.kind, previous.kind)):
            return self._scale.px(16.0)
        if block.kind is BlockKind.PARAGRAPH and previous.kind in (BlockKind.BYLINE, BlockKind.DECK):
            return self._scale.px(14.0)
        return self._scale.px(max(_SPACE_BEFORE.get(block.kind, paragraph), paragraph if previous else 0.0))

    def _role(self, block: Block) -> Role:
        if self._style is FlowStyle.NOTE:
            return _NOTE_ROLES.get(block.kind, Role.NOTE)
        if self._style is FlowStyle.TEXT:
            return _TEXT_ROLES.get(block.kind, Role.BODY)
        return _ARTICLE_ROLES.get(block.kind, Role.BODY)

    def _place(self, index: int, block: Block, y: float) -> Placed:
        if block.kind is BlockKind.RULE:
            return Placed(index, block, None, 0.0, y, self._width, self._scale.px(18))
        if block.kind is BlockKind.PICTURE:
            return self._place_picture(index, block, y)
        indent = block.quote_depth * self._scale.px(QUOTE_INDENT)
        if block.item is not None:
            indent += block.item.depth * self._scale.px(ITEM_INDENT)
        width = max(self._width - indent, self._scale.px(60))
        layout = self._text(block, width)
        return Placed(index, block, layout, 0.0 if self._is_rtl else indent, y, width, layout.height)

    def _text(self, block: Block, width: float, alignment: str = "") -> BlockLayout:
        key = (block, width, alignment)
        self._texts[key] = known = self._known.get(key) or self._break_lines(block, width, alignment)
        return known

    def _break_lines(self, block: Block, width: float, alignment: str) -> BlockLayout:
        sides = {
            "left": Qt.AlignmentFlag.AlignLeft,
            "right": Qt.AlignmentFlag.AlignRight,
            "center": Qt.AlignmentFlag.AlignHCenter,
        }
        colour = "soft" if block.kind in (BlockKind.BYLINE, BlockKind.CAPTION) else self._colour
        runs = block.runs
        if block.kind is BlockKind.BYLINE:  # the slant said “byline” in the source; the page says it otherwise
            runs = tuple(Run(run.text, False, run.strong, run.code, run.link) for run in runs)
        return BlockLayout(
            runs,
            self._role(block),
            self._appearance,
            width,
            colour=colour,
            alignment=sides.get(alignment),
            is_right_to_left=self._is_rtl,
            binds_end=block.kind in _DISPLAYED,
        )

    def _place_table(self, cells: Sequence[Block], first: int, y: float) -> float:
        widths = self._column_widths(cells)
        columns = len(widths)
        rows: dict[int, list[tuple[int, Block]]] = {}
        for offset, block in enumerate(cells):
            assert block.cell is not None
            rows.setdefault(block.cell.row, []).append((first + offset, block))
        for row in rows.values():
            placed = []
            for index, block in row:
                assert block.cell is not None
                inner = max(widths[block.cell.column] - 2 * CELL_PAD, 20.0)
                layout = self._text(block, inner, block.cell.align)
                before = range(block.cell.column + 1, columns) if self._is_rtl else range(block.cell.column)
                x = sum(widths[column] for column in before) + CELL_PAD
                placed.append(Placed(index, block, layout, x, y + CELL_PAD / 2, inner, layout.height))
            height = max(item.height for item in placed) + CELL_PAD
            for item in placed:
                item.cell_height = height
            self.placed.extend(placed)
            y += height
        return y

    def _column_widths(self, cells: Sequence[Block]) -> list[float]:
        wanted = [2 * CELL_PAD + 20.0] * max(block.cell.columns for block in cells if block.cell)
        least = list(wanted)
        for block in cells:
            assert block.cell is not None
            column, text = block.cell.column, block.text[:_MEASURED]
            font = self._scale.font(self._role(block))
            wanted[column] = max(wanted[column], cell_width(text, font))
            least[column] = max(least[column], least_width(text, font))
        return column_widths(wanted, least, self._width)

    def _place_picture(self, index: int, block: Block, y: float) -> Placed:
        assert block.picture is not None
        size = self._pictures.size(block.picture.source) if self._pictures else None
        if size is not None and size.isValid() and size.width() > 0:
            width = min(float(size.width()), self._width)
            box = QRectF((self._width - width) / 2, y, width, size.height() * width / size.width())
            return Placed(index, block, None, box.x(), y, width, box.height(), picture=box)
        alt = (Run(block.picture.alt),)
        layout = BlockLayout(alt, Role.CAPTION, self._appearance, self._width - 24, colour="soft")
        box = QRectF(0, y, self._width, layout.height + 24)
        return Placed(index, block, layout, 12, y + 12, self._width - 24, layout.height, layout.height + 24, box)


def _table_length(blocks: Sequence[Block], start: int) -> int:
    first = blocks[start].cell
    assert first is not None
    count = 0
    while start + count < len(blocks):
        cell = blocks[start + count].cell
        if cell is None or cell.table != first.table:
            break
        count += 1
    return count
