"""A share as a bar, with the range in which it would lie in many such classes as a thin line below."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.ui.theme.appearance import Appearance

_HEIGHT, _BAR, _TICK = 14.0, 6.0, 2.5


class IntervalBar(QWidget):
    """A picture of what stands in words beside it; assistive technology is told the words alone."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._low, self._high = 0.0, 0.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Draw it in another look."""
        self._appearance = appearance
        self.setFixedHeight(round(appearance.scale.px(_HEIGHT)))
        self.update()

    def show_share(self, share: float, low: float, high: float) -> None:
        """Draw another share, and between which it would lie."""
        self._share, self._low, self._high = share, low, high
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole, the share of it, and the range."""
        painter = QPainter(self)
        theme, px = self._appearance.theme, self._appearance.scale.px
        # An outline shows the whole in every theme: in high contrast, lines are as light as what fills it.
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("field"))
        painter.drawRect(self._across(0.0, 1.0).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.fillRect(self._across(0.0, self._share), theme.colour("accent"))
        span = self._across(self._low, self._high).adjusted(0.5, 0, -0.5, 0)
        painter.setPen(QPen(theme.colour("soft"), 1))
        y = span.bottom() + px(_TICK) + 1
        painter.drawLine(QLineF(span.left(), y, span.right(), y))
        for x in (span.left(), span.right()):
            painter.drawLine(QLineF(x, y - px(_TICK), x, y + px(_TICK)))

    def _across(self, low: float, high: float) -> QRectF:
        """Where the bar stands between two shares."""
        begin = 1.0 - high if self.isRightToLeft() else low
        px = self._appearance.scale.px
        return QRectF(begin * self.width(), px(2), (high - low) * self.width(), px(_BAR))
