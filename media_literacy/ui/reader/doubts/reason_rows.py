"""How a row of the list of reasons looks: a heading in small bold letters, a reason as its name with its question."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

REASON, QUESTION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What a row has beside its name; a heading has neither."""
Index = QModelIndex | QPersistentModelIndex

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_SIDE = 12


class ReasonRows(QStyledItemDelegate):
    """Measures and paints the rows of a list, of which one is `chosen`."""

    def __init__(self, reasons: QListWidget, appearance: Appearance) -> None:
        super().__init__(reasons)
        self._reasons, self.appearance = reasons, appearance
        self.chosen = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as both texts at the width of the list."""
        width = self._reasons.viewport().width()
        return QSize(width, self._texts(QRect(0, 0, width, 10_000), index)[-1][2].bottom() + self._pad(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground tells what is chosen, with a bar at the start; the frame, where the arrows are."""
        theme = self.appearance.theme
        box: QRect = option.rect
        is_reason = bool(index.data(REASON))
        is_chosen = is_reason and index.data(REASON) == self.chosen
        is_current = index.row() == self._reasons.currentRow() and self._reasons.hasFocus()
        painter.save()
        if is_chosen:
            painter.fillRect(box, theme.colour("chosen"))
            x = box.right() - 3 if self._reasons.isRightToLeft() else box.left()
            painter.fillRect(QRect(x, box.top(), 4, box.height()), theme.colour("accent"))
        elif is_reason and option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        for text, role, place in self._texts(box, index):
            painter.setFont(self.appearance.scale.font(role))
            painter.setPen(theme.colour("soft" if role is not Role.NOTE_TITLE else "ink"))
            painter.drawText(place, int(_WRAP), text)
        if is_current:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()

    def _texts(self, box: QRect, index: Index) -> list[tuple[str, Role, QRect]]:
        """What stands in a row, in which type, and where."""
        scale, side = self.appearance.scale, _SIDE
        texts = [(str(index.data()), Role.NOTE_TITLE if index.data(REASON) else Role.LABEL)]
        if index.data(QUESTION):
            texts.append((str(index.data(QUESTION)), Role.SMALL))
        y = box.top() + self._pad(index) + (0 if index.data(REASON) else round(scale.px(6)))
        placed = []
        for text, role in texts:
            room = QRect(box.left() + side, y, box.width() - 2 * side, 10_000)
            used = QFontMetrics(scale.font(role)).boundingRect(room, int(_WRAP), text)
            placed.append((text, role, QRect(room.left(), y, room.width(), used.height())))
            y += used.height()
        return placed

    def _pad(self, index: Index) -> int:
        return round(self.appearance.scale.px(5 if index.data(REASON) else 3))
