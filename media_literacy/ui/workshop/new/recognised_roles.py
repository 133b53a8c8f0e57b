"""How a recognised line looks in the list: its role in small letters at the side, its text as on the page."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from media_literacy.authoring.importing.recognising.recognised_blocks import RecognisedBlock, RecognisedRole
from media_literacy.i18n import pgettext
from media_literacy.lesson.text_blocks import Run
from media_literacy.strings.shortening import shortened
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

BLOCK = Qt.ItemDataRole.UserRole
"""The RecognisedBlock of a row."""
Index = QModelIndex | QPersistentModelIndex

_SIDE, _GAP = 10, 16
_ROLE_WIDTH = 132.0
_NARROWEST = 460.0
"""Below this width a role stands above its text, in px at 100 %."""
_SPOKEN = 240
_INDENT = 22.0
_TYPES = {
    RecognisedRole.HEADLINE: Role.HEADLINE,
    RecognisedRole.DECK: Role.DECK,
    RecognisedRole.BYLINE: Role.BYLINE,
    RecognisedRole.HEADING: Role.HEADING,
    RecognisedRole.TIME_STAMP: Role.BYLINE,
    RecognisedRole.CAPTION: Role.CAPTION,
    RecognisedRole.TABLE: Role.NOTE,
    RecognisedRole.LEFT_OUT: Role.NOTE,
}
_INDENTED = (RecognisedRole.ITEM, RecognisedRole.QUOTATION)


def role_words() -> dict[RecognisedRole, str]:
    """What a line may be called, in the order of a menu."""
    return {
        RecognisedRole.HEADLINE: pgettext("a line is", "Headline"),
        RecognisedRole.DECK: pgettext("a line is", "Second headline"),
        RecognisedRole.BYLINE: pgettext("a line is", "Byline"),
        RecognisedRole.PARAGRAPH: pgettext("a line is", "Paragraph"),
        RecognisedRole.HEADING: pgettext("a line is", "Heading"),
        RecognisedRole.QUOTATION: pgettext("a line is", "Quotation"),
        RecognisedRole.ITEM: pgettext("a line is", "List item"),
        RecognisedRole.SPEAKER: pgettext("a line is", "What a speaker says"),
        RecognisedRole.VERSE: pgettext("a line is", "Verse, lines kept"),
        RecognisedRole.TIME_STAMP: pgettext("a line is", "Time stamp"),
        RecognisedRole.CAPTION: pgettext("a line is", "Caption"),
        RecognisedRole.TABLE: pgettext("a line is", "Table"),
        RecognisedRole.LEFT_OUT: pgettext("a line is", "Left out"),
    }


def role_name(block: RecognisedBlock) -> str:
    """What a line is called now; of what came in left out, what it would be."""
    if block.role is block.recognised is RecognisedRole.LEFT_OUT:
        return pgettext("a line is", "Caption, left out")
    return role_words()[block.role]


def spoken_text(block: RecognisedBlock) -> str:
    """The text of a row as it is heard; the beginning of a long one."""
    return block.text if len(block.text) <= _SPOKEN else shortened(block.text, _SPOKEN)


class _Row(NamedTuple):
    """A row laid out for a width: where its parts begin, from its top left corner."""

    block: RecognisedBlock
    width: int
    role: BlockLayout
    role_at: QPointF
    text: BlockLayout
    text_at: QPointF
    height: int


class RoleRows(QStyledItemDelegate):
    """Measures and paints the rows of the list."""

    def __init__(self, lines: QListWidget, appearance: Appearance) -> None:
        super().__init__(lines)
        self._lines, self._appearance = lines, appearance
        self._rows: dict[int, _Row] = {}

    @property
    def appearance(self) -> Appearance:
        """How it looks now."""
        return self._appearance

    def use_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._rows.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text, or the name of the role, at the width of the list."""
        row = self._row(index)
        return QSize(row.width, row.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A ground and a bar for rows that are chosen, a frame where the arrows are."""
        theme = self._appearance.theme
        box: QRect = option.rect
        state = option.state
        row = self._row(index)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("chosen"))
            x = box.right() - 3 if self._lines.isRightToLeft() else box.left()
            painter.fillRect(QRect(x, box.top(), 4, box.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        corner = QPointF(box.topLeft())
        row.role.draw(painter, corner + row.role_at)
        row.text.draw(painter, corner + row.text_at)
        self._draw_role_signs(painter, corner + row.text_at, row)
        if index.row() == self._lines.currentRow() and self._lines.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()

    def _draw_role_signs(self, painter: QPainter, at: QPointF, row: _Row) -> None:
        """A bullet, the line beside a quotation, and a line through what is left out."""
        theme, indent = self._appearance.theme, self._appearance.scale.px(_INDENT)
        is_from_right = self._lines.isRightToLeft()
        beside = at.x() + self._text_width(row.width) - indent * 0.4 if is_from_right else at.x() - indent * 0.6
        if row.block.role is RecognisedRole.ITEM:
            radius = self._appearance.scale.px(2.5)
            painter.setBrush(theme.colour("ink"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(beside, at.y() + row.text.line_height / 2), radius, radius)
        elif row.block.role is RecognisedRole.QUOTATION:
            painter.setPen(QPen(theme.colour("edge"), 2))
            painter.drawLine(QPointF(beside, at.y()), QPointF(beside, at.y() + row.text.height))
        elif row.block.role is RecognisedRole.LEFT_OUT:
            painter.setPen(QPen(theme.colour("soft"), 1))
            for line in row.text.rectangles(0, len(row.text.text)):
                middle = at.y() + line.center().y()
                painter.drawLine(QPointF(at.x() + line.left(), middle), QPointF(at.x() + line.right(), middle))

    def _row(self, index: Index) -> _Row:
        block: RecognisedBlock = index.data(BLOCK)
        width = self._lines.viewport().width()
        row = self._rows.get(index.row())
        if row is None or row.width != width or row.block is not block:
            row = self._rows[index.row()] = self._laid_out(block, width)
        return row

    def _laid_out(self, block: RecognisedBlock, width: int) -> _Row:
        px = self._appearance.scale.px
        pad = px(5)
        is_changed = block.role is not block.recognised
        name = f"{role_name(block)}\N{NO-BREAK SPACE}▾"
        role_width = width - 2 * _SIDE if self._is_stacked(width) else px(_ROLE_WIDTH)
        role = self._layout((Run(name, strong=is_changed),), Role.SMALL, role_width, "accent" if is_changed else "soft")
        indent = px(_INDENT) if block.role in _INDENTED else 0
        text_width = self._text_width(width) - indent
        colour = "soft" if block.role is RecognisedRole.LEFT_OUT else "ink"
        # What is left out keeps its type, so that the rows below it stay where they are.
        type_of = block.recognised if block.role is RecognisedRole.LEFT_OUT else block.role
        text = self._layout(_runs(block), _TYPES.get(type_of, Role.BODY), text_width, colour)
        is_from_right = self._lines.isRightToLeft()
        if self._is_stacked(width):
            top, role_top = pad + role.height, pad
            text_x = _SIDE + (0 if is_from_right else indent)
            role_x = float(_SIDE)
        else:
            ascents = text.first_baseline - role.first_baseline
            top, role_top = pad + max(0.0, -ascents), pad + max(0.0, ascents)
            text_x = _SIDE if is_from_right else _SIDE + role_width + _GAP + indent
            role_x = width - _SIDE - role_width if is_from_right else float(_SIDE)
        bottom = max(top + text.height, role_top + role.height)
        places = QPointF(role_x, role_top), QPointF(text_x, top)
        return _Row(block, width, role, places[0], text, places[1], round(bottom + pad))

    def _layout(self, runs: Sequence[Run], role: Role, width: float, colour: str) -> BlockLayout:
        return BlockLayout(
            runs, role, self._appearance, width, colour=colour, is_right_to_left=self._lines.isRightToLeft()
        )

    def _is_stacked(self, width: int) -> bool:
        return width < self._appearance.scale.px(_NARROWEST)

    def _text_width(self, width: int) -> float:
        beside = 0 if self._is_stacked(width) else self._appearance.scale.px(_ROLE_WIDTH) + _GAP
        return max(60.0, width - 2 * _SIDE - beside)


def _runs(block: RecognisedBlock) -> tuple[Run, ...]:
    """The text with its emphasis; a table in lines."""
    first, *others = block.passages
    return (Run(block.text),) if others else first.block.runs
