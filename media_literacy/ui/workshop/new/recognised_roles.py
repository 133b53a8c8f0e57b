"""How a recognised line looks in the list: its role in small letters at the side, its text in the type of that role."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from media_literacy.authoring.importing.recognising.recognised_blocks import RecognisedBlock, RecognisedRole
from media_literacy.i18n import pgettext
from media_literacy.strings.shortening import shortened
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

BLOCK = Qt.ItemDataRole.UserRole
"""The RecognisedBlock of a row."""
Index = QModelIndex | QPersistentModelIndex

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_SIDE, _GAP = 10, 12
_ROLE_WIDTH = 150.0
_MOST_OF_ROLE = 0.34
_SHOWN = 240
_TYPES = {
    RecognisedRole.HEADLINE: Role.ROW_TITLE,
    RecognisedRole.HEADING: Role.NOTE_TITLE,
    RecognisedRole.SPEAKER: Role.NOTE,
}


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


def shown_text(block: RecognisedBlock) -> str:
    """The text of a row; the beginning of a long one."""
    return block.text if len(block.text) <= _SHOWN else shortened(block.text, _SHOWN)


class RoleRows(QStyledItemDelegate):
    """Measures and paints the rows of the list."""

    def __init__(self, lines: QListWidget, appearance: Appearance) -> None:
        super().__init__(lines)
        self._lines, self.appearance = lines, appearance
        self._words = role_words()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text, or the name of the role, at the width of the list."""
        width = self._lines.viewport().width()
        placed = self._texts(QRect(0, 0, width, 10_000), index)
        return QSize(width, max(place.bottom() for _text, _role, _colour, place in placed) + self._pad())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A line below each row; a ground and a bar for those that are chosen, a frame where the arrows are."""
        theme = self.appearance.theme
        box: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("chosen"))
            x = box.right() - 3 if self._lines.isRightToLeft() else box.left()
            painter.fillRect(QRect(x, box.top(), 4, box.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        for text, role, colour, place in self._texts(box, index):
            font = self.appearance.scale.font(role)
            font.setStrikeOut(colour == "soft" and role is not Role.SMALL)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            painter.drawText(place, int(_WRAP), text)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.row() == self._lines.currentRow() and self._lines.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()

    def _texts(self, box: QRect, index: Index) -> list[tuple[str, Role, str, QRect]]:
        """What stands in a row, in which type and colour, and where."""
        block: RecognisedBlock = index.data(BLOCK)
        scale = self.appearance.scale
        column = round(min(scale.px(_ROLE_WIDTH), box.width() * _MOST_OF_ROLE))
        top = box.top() + self._pad()
        left = QRect(box.left() + _SIDE, top, column, 10_000)
        right = QRect(left.right() + _GAP, top, max(60, box.width() - column - 2 * _SIDE - _GAP), 10_000)
        if self._lines.isRightToLeft():
            right.moveLeft(box.left() + _SIDE)
            left.moveLeft(right.right() + _GAP)
        is_left_out = block.role is RecognisedRole.LEFT_OUT
        texts = (
            (
                f"{self._words[block.role]}\N{NO-BREAK SPACE}▾",
                Role.SMALL,
                "accent" if block.role is not block.recognised else "soft",
                left,
            ),
            (shown_text(block), _TYPES.get(block.role, Role.NOTE), "soft" if is_left_out else "ink", right),
        )
        placed: list[tuple[str, Role, str, QRect]] = []
        for text, role, colour, room in texts:
            used = QFontMetrics(scale.font(role)).boundingRect(room, int(_WRAP), text)
            placed.append((text, role, colour, QRect(room.left(), room.top(), room.width(), used.height())))
        return placed

    def _pad(self) -> int:
        return round(self.appearance.scale.px(6))
