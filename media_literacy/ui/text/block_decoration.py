"""Draws what stands around a block's text: bars of quotations, list signs, table lines, pictures, rules."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.text.placed_block import CELL_PAD, ITEM_INDENT, QUOTE_INDENT, Placed
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role


class Surroundings:
    """What stands around the blocks of one column; (0, 0) is the column's top left corner."""

    def __init__(
        self,
        appearance: Appearance,
        width: float,
        *,
        colour: str,
        pictures: PictureSource | None,
        is_right_to_left: bool,
    ) -> None:
        self._scale, self._theme, self._width = appearance.scale, appearance.theme, width
        self._colour, self._pictures, self._is_rtl = colour, pictures, is_right_to_left

    def draw(self, painter: QPainter, placed: Placed, role: Role) -> None:
        """Paint what stands around a block whose text has this role."""
        block = placed.block
        painter.setPen(QPen(self._theme.colour("line"), 1))
        if block.kind is BlockKind.RULE:
            middle = placed.y + placed.height / 2
            painter.drawLine(QPointF(self._width * 0.35, middle), QPointF(self._width * 0.65, middle))
        if block.kind is BlockKind.PICTURE:
            self._draw_picture(painter, placed)
        if block.kind is BlockKind.CODE:
            box = QRectF(placed.text_x - 8, placed.y - 4, placed.width + 16, placed.height + 8)
            painter.fillRect(box, self._theme.colour("hover"))
        for depth in range(block.quote_depth):
            x = self._from_side(depth * self._scale.px(QUOTE_INDENT) + 2, 3)
            painter.fillRect(QRectF(x, placed.y, 3, placed.height), self._theme.colour("edge"))
        if block.cell is not None:
            box = QRectF(
                placed.text_x - CELL_PAD, placed.y - CELL_PAD / 2, placed.width + 2 * CELL_PAD, placed.cell_height
            )
            if block.cell.is_header:
                painter.fillRect(box, self._theme.colour("hover"))
            painter.drawLine(box.topLeft(), box.topRight())
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        if block.item is not None and block.item.is_first:
            self._draw_list_sign(painter, placed, role)

    def _draw_picture(self, painter: QPainter, placed: Placed) -> None:
        assert placed.block.picture is not None
        if placed.layout is None and self._pictures is not None:
            ratio = painter.device().devicePixelRatioF()
            image = self._pictures.image(placed.block.picture.source, round(placed.picture.width() * ratio))
            painter.drawImage(placed.picture, image)
        painter.drawRect(placed.picture)

    def _draw_list_sign(self, painter: QPainter, placed: Placed, role: Role) -> None:
        item = placed.block.item
        assert item is not None and placed.layout is not None
        painter.setPen(self._theme.colour(self._colour))
        painter.setFont(self._scale.font(role))
        sign = {None: item.marker, True: "☑", False: "☐"}[item.checked]
        wide = self._scale.px(ITEM_INDENT) - self._scale.px(7)
        x = placed.width + self._scale.px(7) if self._is_rtl else placed.text_x - self._scale.px(ITEM_INDENT)
        box = QRectF(x, placed.y, wide, placed.layout.line_height)
        side = Qt.AlignmentFlag.AlignLeft if self._is_rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(
            box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, sign
        )

    def _from_side(self, distance: float, width: float) -> float:
        return self._width - distance - width if self._is_rtl else distance
