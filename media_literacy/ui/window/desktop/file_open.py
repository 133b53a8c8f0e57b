"""Files that macOS hands to a running program: a double click comes as an event, and the first before any window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpenQueue(QObject):
    """`asked` carries each path; what comes before `begin` waits for it."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Path] | None = []

    def take(self, event: QEvent) -> bool:
        """Whether an event is such a file, and is dealt with."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        path = Path(event.file())
        if self._waiting is None:
            self.asked.emit(path)
        else:
            self._waiting.append(path)
        return True

    def begin(self) -> None:
        """The window is there: only the last of what came meanwhile can be shown in it."""
        waiting, self._waiting = self._waiting or [], None
        for path in waiting[-1:]:
            self.asked.emit(path)


class Application(QApplication):
    """Qt's application; only what is for itself passes through here, no event of a widget."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self.files = FileOpenQueue()

    def event(self, event: QEvent) -> bool:
        """Take files."""
        return self.files.take(event) or super().event(event)
