"""Whether somebody is there: keys, the mouse and touches, in the window and in what opens over it."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from media_literacy.ui.window.input.window_filter import WindowFilter

IDLE_SECONDS = 300

_PRESSES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_TOUCHES = _PRESSES | {QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TabletPress, QEvent.Type.InputMethod}


class IdleWatch(WindowFilter):
    """`touched` at each sign of somebody; `idle` once there was none for `IDLE_SECONDS` after the last.

    While it `is_asking` whether somebody is there, a press says no more than that.
    """

    touched = Signal()
    idle = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.is_asking = False
        self._rest = QTimer(self, singleShot=True, interval=IDLE_SECONDS * 1000)
        self._rest.timeout.connect(self.idle)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window)

    def takes(self, event: QEvent) -> bool:
        """Whether an event answers the question."""
        if event.type() not in _TOUCHES:
            return False
        takes = self.is_asking and event.type() in _PRESSES
        self._rest.start()
        self.touched.emit()
        return takes

    def wait_again(self) -> None:
        """Be quiet for as long once more."""
        self._rest.start()

    def stop(self) -> None:
        """Nobody is there, and nothing happens until somebody comes."""
        self._rest.stop()

    def _on_focus_window(self, window: QWindow | None) -> None:
        """A dialog is a window of its own."""
        if window is not None:
            window.installEventFilter(self)
