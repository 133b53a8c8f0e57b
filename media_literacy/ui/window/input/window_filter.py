"""What looks at the events of a window before any widget gets them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WindowFilter(QObject):
    """Sees what comes for the window from its first showing on; `takes` says whether it goes no further."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only once it is shown there is a native window, which is handed every event first."""
        if watched is not self.window:
            return self.takes(event)
        if event.type() is QEvent.Type.Show:
            self.window.removeEventFilter(self)
            self.window.windowHandle().installEventFilter(self)
        return False

    def takes(self, event: QEvent) -> bool:
        """Whether an event is taken away."""
        raise NotImplementedError
