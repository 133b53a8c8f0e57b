"""What the window works on, one line for each work that takes longer than half a second, below the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.jobs import Job
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.restyling import restyle_children
from media_literacy.ui.widgets.waiting import APPEARS_AFTER, Waiting


class TaskBar(QWidget):
    """Shows jobs with a title, from `show_job` to `remove_job`. `cancelled` carries one that the person gave up."""

    cancelled = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: dict[Job, Waiting] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_job(self, job: Job, appears_after: int = APPEARS_AFTER) -> None:
        """Show it in a moment, unless it is shown already."""
        if job.title and job not in self._shown:
            waiting = Waiting(
                job, job.title, self._appearance, self, can_cancel=job.can_cancel, appears_after=appears_after
            )
            waiting.cancelled.connect(self._on_cancelled)
            self._column.addWidget(waiting)
            self._shown[job] = waiting

    def remove_job(self, job: Job) -> None:
        """It is over, or nobody waits for it any more."""
        waiting = self._shown.pop(job, None)
        if waiting is not None:
            self._column.removeWidget(waiting)
            waiting.end()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        restyle_children(self, appearance)

    def _on_cancelled(self) -> None:
        job = next((job for job, waiting in self._shown.items() if waiting is self.sender()), None)
        if job is not None:
            self.remove_job(job)
            self.cancelled.emit(job)
