"""Tells what cannot be used of the data files that a teacher may edit."""

from PySide6.QtCore import QObject, QTimer

from media_literacy.errors import AppError
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.widgets.banner import Banner

CHECK_AFTER = 1000
"""Milliseconds after the first page. What is needed for it is told as well, since each fault is remembered."""


class DataCheck(QObject):
    """Looks once, and says what it found in the banner: one line for each file."""

    def __init__(self, tasks: Tasks, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._banner = tasks, banner

    def begin(self) -> None:
        """Look in a moment."""
        QTimer.singleShot(CHECK_AFTER, self, self._check)

    def _check(self) -> None:
        self._tasks.run(_found, self._on_found, self._on_failed)

    def _on_found(self, faults: tuple[AppError, ...]) -> None:
        for fault in faults:
            self._banner.report(fault, topic=fault.message, stays=True)

    def _on_failed(self, problem: AppError) -> None:
        self._banner.report(problem, topic="data", stays=True)


def _found() -> tuple[AppError, ...]:
    from media_literacy.lesson.vocabulary.data_files_check import check_data

    return check_data()
