"""Nothing from another program is dropped on the window, on whatever page; what is dragged inside it goes on."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDropEvent

from media_literacy.ui.window.input.window_filter import WindowFilter

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class ForeignDrops(WindowFilter):
    """Takes them away before any page sees them."""

    def takes(self, event: QEvent) -> bool:
        """Whether it comes from elsewhere."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent) or event.source() is not None:
            return False
        event.ignore()
        return True
