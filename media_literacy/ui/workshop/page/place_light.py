"""A frame around a part of the form that lights up shortly, to show where something changed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance

MILLISECONDS = 1200
_CORNER = 6


class PlaceLight(QWidget):
    """Lies over a widget and takes no click; where motion is reduced, nothing lights up."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._end = QTimer(self, singleShot=True, interval=MILLISECONDS)
        self._end.timeout.connect(self.hide)
        self.hide()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme."""
        self._appearance = appearance

    def show_on(self, widget: QWidget) -> None:
        """Light up around a widget of the form."""
        around = widget.parentWidget()
        if self._appearance.is_motion_reduced or around is None:
            return
        self.setParent(around)
        self.setGeometry(widget.geometry().adjusted(-2, -2, 2, 2))
        self.show()
        self.raise_()
        self._end.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame, and a breath of colour in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._appearance.theme.colour("selected"))
        ground.setAlpha(70)
        painter.setBrush(ground)
        painter.setPen(QPen(self._appearance.theme.colour("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _CORNER, _CORNER)
