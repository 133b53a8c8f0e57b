"""What the window works on, one line for each work that takes longer than half a second, below the page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.jobs import APPEARS_AFTER, Job
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.restyling import restyle_children

if TYPE_CHECKING:
    from media_literacy.ui.widgets.waiting import Waiting


class TaskBar(QWidget):
    """Shows jobs with a title, from `show_job` to `remove_job`. `cancelled` carries one that the person gave up.

    A line is made when its time has come: most work is over before, and the first page must not wait for it.
    """

    cancelled = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._due: dict[Job, QTimer] = {}
        self._shown: dict[Job, Waiting] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_job(self, job: Job, appears_after: int = APPEARS_AFTER) -> None:
        """Show it in a moment, unless it is shown already."""
        if job.title and job not in self._due and job not in self._shown:
            self._due[job] = timer = QTimer(self, singleShot=True, interval=appears_after)
            timer.timeout.connect(self._on_due)
            timer.start()

    def remove_job(self, job: Job) -> None:
        """It is over, or nobody waits for it any more."""
        timer = self._due.pop(job, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()
        waiting = self._shown.pop(job, None)
        if waiting is not None:
            self._column.removeWidget(waiting)
            waiting.end()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        restyle_children(self, appearance)

    def _on_due(self) -> None:
        job = next((job for job, timer in self._due.items() if timer is self.sender()), None)
        if job is None:
            return
        from media_literacy.ui.widgets.waiting import Waiting

        self._due.pop(job).deleteLater()
        waiting = Waiting(job, job.title, self._appearance, self, can_cancel=job.can_cancel, appears_after=0)
        waiting.cancelled.connect(self._on_cancelled)
        self._column.addWidget(waiting)
        self._shown[job] = waiting

    def _on_cancelled(self) -> None:
        job = next((job for job, waiting in self._shown.items() if waiting is self.sender()), None)
        if job is not None:
            self.remove_job(job)
            self.cancelled.emit(job)
