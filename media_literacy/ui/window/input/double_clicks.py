"""The second press of a double click does not press what came under the pointer meanwhile.

A click may put something else in its place: a question goes and the page moves up, or another page shows. Who clicks
twice, as one does with files, meant what was there first.
"""

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.window.input.window_filter import WindowFilter

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class DoubleClicks(WindowFilter):
    """Watches the presses of the mouse. After a pause, or elsewhere, a press is a new one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._pressed: QWidget | None = None
        self._at, self._last = QPointF(), 0

    def takes(self, event: QEvent) -> bool:
        """Take away a press that belongs to a click at another widget."""
        if event.type() not in _PRESSES or not isinstance(event, QMouseEvent):
            return False
        below = self.window.childAt(event.position().toPoint())
        is_new = self._is_new(event)
        self._last = event.timestamp()
        if is_new:
            self._pressed, self._at = below, event.position()
        return below is not self._pressed

    def _is_new(self, event: QMouseEvent) -> bool:
        hints = QGuiApplication.styleHints()
        is_late = event.timestamp() - self._last >= hints.mouseDoubleClickInterval()
        way = event.position() - self._at
        return is_late or max(abs(way.x()), abs(way.y())) > hints.mouseDoubleClickDistance()
