"""The line below the projector's page: how many are done, how much time is left, and what one more press would do."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

_BAR, _GAP, _AROUND = 9.0, 14.0, 5.0


class ProgressLine(QWidget):
    """Words at its beginning, a bar in the middle, the time at its end; a hint stands in place of words and bar."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = self._time = self._hint = ""
        self._done = self._whole = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """All that it says."""
        return " · ".join(filter(None, (self._hint or self._words, self._time)))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Be as large as another look makes it."""
        self._appearance = appearance
        self.updateGeometry()
        self.update()

    def show_progress(self, words: str, done: int, whole: int, time_left: str) -> None:
        """Say how far the class is; nothing hides the line."""
        self._words, self._done, self._whole, self._time = words, done, whole, time_left
        self._say()

    def show_hint(self, words: str) -> None:
        """Say what one more press would do, or nothing of the kind."""
        self._hint = words
        self._say()

    def sizeHint(self) -> QSize:
        """A line high."""
        scale = self._appearance.scale
        return QSize(200, round(scale.line_height(Role.HEADING) + scale.px(2 * _AROUND)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, bar and time."""
        painter = QPainter(self)
        theme, px = self._appearance.theme, self._appearance.scale.px
        painter.setFont(self._appearance.scale.font(Role.HEADING))
        inner = QRectF(self.rect())
        is_mirrored = self.isRightToLeft()
        beginning = (
            Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
            | (Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        )
        end = (
            Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
            | (Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight)
        )
        painter.setPen(theme.colour("accent" if self._hint else "ink"))
        painter.drawText(inner, beginning, self._hint or self._words)
        painter.setPen(theme.colour("ink"))
        painter.drawText(inner, end, self._time)
        if self._hint or not self._whole:
            return
        metrics = painter.fontMetrics()
        left = metrics.horizontalAdvance(self._words) + px(_GAP)
        right = metrics.horizontalAdvance(self._time) + (px(_GAP) if self._time else 0)
        bar = QRectF(left, inner.center().y() - px(_BAR) / 2, inner.width() - left - right - 1, px(_BAR))
        filled = QRectF(bar)
        filled.setWidth(bar.width() * min(self._done / self._whole, 1.0))
        if is_mirrored:
            bar.moveLeft(inner.width() - bar.right())
            filled.moveRight(bar.right())
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("field"))
        painter.drawRect(bar)
        painter.fillRect(filled, theme.colour("accent"))

    def _say(self) -> None:
        self.setAccessibleName(self.text)
        self.setVisible(bool(self.text))
        self.update()
