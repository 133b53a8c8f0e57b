"""A window that fills its screen, and does so again whenever something takes it down."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget


class FullScreen(QObject):
    """Also where there is no window manager, which else would give it the room and the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self._take_room()
        window.installEventFilter(self)
        window.screen().geometryChanged.connect(self._soon.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the window appears, or became smaller."""
        is_shown = event.type() is QEvent.Type.Show
        if is_shown or (event.type() is QEvent.Type.WindowStateChange and not self._fills):
            self._soon.start()
        return False

    @property
    def _fills(self) -> bool:
        """Whether it is there: one that was put into the bar of the windows still counts as full."""
        return self._window.isFullScreen() and not self._window.isMinimized()

    def _take_room(self) -> None:
        self._window.setGeometry(self._window.screen().geometry())
        self._window.setWindowState(Qt.WindowState.WindowFullScreen)

    def _fill(self) -> None:
        if self._window.isVisible():
            self._take_room()
            self._window.activateWindow()
