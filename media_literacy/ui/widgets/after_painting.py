"""Work that may wait until what is on the screen has been painted."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1
"""The priority of a posted event that is handled once everything that waits was laid out and painted."""


class AfterPainting(QObject):
    """Its `timeout` comes once after each start, when everything that waits was painted."""

    timeout = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_active = False

    def start(self) -> None:
        """Wait for the next painting."""
        if not self.is_active:
            self.is_active = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), AFTER_PAINTING)

    def stop(self) -> None:
        """Never mind."""
        self.is_active = False
        QCoreApplication.removePostedEvents(self, QEvent.Type.User.value)

    def event(self, event: QEvent) -> bool:
        """Everything was painted."""
        if event.type() is not QEvent.Type.User:
            return super().event(event)
        self.is_active = False
        self.timeout.emit()
        return True


class PaintedTimer(QObject):
    """A single-shot timer that runs from the next painting on.

    A plain one runs while a page is built, and is overdue at the end of that: its work would come before the painting.
    """

    timeout = Signal()

    def __init__(self, milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self.timeout)
        self._painted = AfterPainting(self)
        self._painted.timeout.connect(self._timer.start)

    def start(self) -> None:
        """Run, from the beginning if it runs already."""
        self._timer.stop()
        self._painted.start()

    def stop(self) -> None:
        """Never mind."""
        self._painted.stop()
        self._timer.stop()
