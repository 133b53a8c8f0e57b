"""Classes found in the network by themselves, while somebody looks at the page on which one joins."""

from PySide6.QtCore import QObject, Signal

from media_literacy.classroom.joining.discovery import ClassSearch, FoundClass
from media_literacy.errors import AppError
from media_literacy.ui.tasks import Tasks


class ClassSearchBridge(QObject):
    """`found` carries all of them, in the window's thread. Where nothing can be looked for, somebody types."""

    found = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._search: ClassSearch | None = None

    def start(self) -> None:
        """Look, until `stop`."""
        if self._search is None:
            self._search = ClassSearch(self._on_changed)
            self._tasks.run(self._search.start, self._on_done, self._on_failed)

    def stop(self) -> None:
        """Look no longer."""
        if self._search is not None:
            search, self._search = self._search, None
            self._tasks.run(search.stop, self._on_done, self._on_failed)

    def _on_changed(self, classes: tuple[FoundClass, ...]) -> None:
        """In a thread of the search."""
        if self._search is not None:
            self.found.emit(classes)

    def _on_done(self, _nothing: None) -> None:
        pass

    def _on_failed(self, _problem: AppError) -> None:
        pass
