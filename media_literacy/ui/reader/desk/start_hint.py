"""What to do first, said and drawn where the notes will stand; it is gone once something stands there."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Mode
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.plain_text import PlainLabel

_ROWS = (14.0, 26.0, 38.0, 50.0)
_POINTED_AT = 1
IN_A_STRIP = 0.55
"""How large the drawing is in a strip, beside 1 in the margin."""


class StartHint(QFrame):
    """A line and a small drawing: above each other in the margin, beside each other in a strip under the page."""

    def __init__(self, mode: Mode, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        words = {
            Mode.GUIDED: _("Mark a sentence that you doubt, with a click or Space. Its note opens here."),
            Mode.INVESTIGATE: _("Mark every sentence that you doubt, with a click or Space, and say why."),
            Mode.ITEMS: _("Read the article as a whole first. Then you judge it sentence by sentence."),
        }
        self._drawing = _Drawing(mode, appearance, self)
        self._text = PlainLabel(words[mode], self, variant="soft", wraps=True)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setSpacing(10)
        self._row.addWidget(self._drawing)
        self._row.addWidget(self._text, 1)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._drawing.apply_appearance(appearance)

    def stand_in_margin(self, x: float, y: float, width: float) -> None:
        """Stand beside the top of the page."""
        self._drawing.set_size(1.0)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom)
        self._row.setContentsMargins(4, 0, 0, 0)
        self.setGeometry(round(x), round(y), round(width), self.heightForWidth(round(width)))

    def stand_under(self, x: int, bottom: int, width: int) -> int:
        """Stand in a strip that ends at `bottom`; how high it is."""
        self._drawing.set_size(IN_A_STRIP)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(14, 5, 14, 5)
        height = self.heightForWidth(width)
        self.setGeometry(x, bottom - height, width, height)
        return height


class _Drawing(QWidget):
    """A page with a sentence under the pointer, and what comes of it."""

    def __init__(self, mode: Mode, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._mode, self._appearance = mode, appearance
        self._size = 1.0

    def apply_appearance(self, appearance: Appearance) -> None:
        """Be drawn in another theme or size."""
        self._appearance = appearance
        self.set_size(self._size)
        self.update()

    def set_size(self, size: float) -> None:
        """Be so large, 1.0 for what the margin has room for."""
        self._size = size
        self.setFixedSize((QSizeF(132, 64) * self._scale()).toSize())

    def _scale(self) -> float:
        return self._appearance.scale.px(1.0) * self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, the pointer, the tie and the note."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawRect(QRectF(0.5, 0.5, 62, 63))
        for index, y in enumerate(_ROWS):
            if index == _POINTED_AT:
                painter.fillRect(QRectF(7, y - 5, 49, 10), theme.colour("chosen"))
            painter.setPen(QPen(theme.colour("ink" if index == _POINTED_AT else "soft"), 2))
            painter.drawLine(QPointF(9, y), QPointF(54 - index % 3 * 7, y))
        middle = _ROWS[_POINTED_AT]
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawLine(QPointF(63, middle), QPointF(84, middle))
        painter.setBrush(theme.colour("note"))
        painter.drawRoundedRect(QRectF(84, middle - 12, 46, 34), 3, 3)
        if self._mode is Mode.GUIDED:
            painter.setPen(QPen(theme.colour("soft"), 2))
            for row in range(3):
                painter.drawLine(QPointF(91, middle - 4 + row * 8), QPointF(123 - row * 6, middle - 4 + row * 8))
        else:
            font = painter.font()
            font.setPixelSize(22 if self._mode is Mode.INVESTIGATE else 17)
            font.setBold(True)
            painter.setFont(font)
            signs = {Mode.INVESTIGATE: "?", Mode.ITEMS: "1 2"}
            painter.drawText(QRectF(84, middle - 12, 46, 34), Qt.AlignmentFlag.AlignCenter, signs[self._mode])
        painter.translate(38, middle)
        painter.setPen(QPen(theme.colour("paper"), 1))
        painter.setBrush(theme.colour("ink"))
        painter.drawPath(_pointer())


def _pointer() -> QPainterPath:
    path = QPainterPath(QPointF(0, 0))
    for x, y in ((0, 17), (4, 13), (7, 19), (10, 18), (7, 12), (12, 12)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path
