"""A lesson that is being read from the disk, told over the page once it takes longer."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.document.lesson_reading import OpenedText

OPEN_SECONDS = 60
"""How long a lesson may take to be read from a slow drive."""


class OpeningBar(QWidget):
    """`opened` carries an OpenedText, and the id of what was kept where it was opened from that; `failed` says why not.

    Who goes elsewhere does not want it any more: `stop`.
    """

    opened = Signal(object, str)
    failed = Signal(str, str)
    cancelled = Signal()

    def __init__(self, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._appearance = tasks, appearance
        self._job: Job | None = None
        self._waiting: Waiting | None = None
        self._kept = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for what is opened next."""
        self._appearance = appearance

    def open(self, work: Callable[[], OpenedText], name: str, kept: str = "") -> None:
        """Read in another thread, instead of what was being read."""
        self.stop()
        self._kept, self._job = kept, Job(OPEN_SECONDS)
        self._waiting = Waiting(self._job, _("Opening “{name}”").format(name=name), self._appearance, self)
        self._waiting.cancelled.connect(self._on_cancelled)
        self._column.addWidget(self._waiting)
        self._tasks.run(work, self._on_opened, self._on_failed, job=self._job)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._job is not None and self._waiting is not None:
            self._job.cancel()
            self._waiting.end()
            self._job = self._waiting = None

    def _on_opened(self, opened: OpenedText) -> None:
        self.stop()
        self.opened.emit(opened, self._kept)

    def _on_failed(self, problem: AppError) -> None:
        self.stop()
        self.failed.emit(problem.message, problem.hint)

    def _on_cancelled(self) -> None:
        self.stop()
        self.cancelled.emit()
