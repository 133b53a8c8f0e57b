"""Sends records while the window is open: a look now and then, and nothing where nobody wants any."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from media_literacy.errors import AppError
from media_literacy.jobs import Job
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.classroom.records.delivery import Run
    from media_literacy.classroom.records.record_sending import RecordSending

LOOK_EVERY = 60_000
"""In milliseconds: a class that is over has been sent a minute later."""


class BackgroundRecords(QObject):
    """What needs somebody, such as a wrong password, is said once; all else is tried again in silence."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._sending: RecordSending | None = None
        self._is_at_work = self._was_told = False
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def look(self) -> None:
        """Send what is due, if records are wanted and nothing is under way."""
        from media_literacy.store.classes.live_store import FOLDER_NAME
        from media_literacy.store.classes.record_settings import FILE_NAME

        context = self._context
        if self._is_at_work or not (context.data_folder / FOLDER_NAME / FILE_NAME).exists():
            return
        if self._sending is None:
            from media_literacy.classroom.records.record_sending import RecordSending

            self._sending = RecordSending(context.data_folder)
        sending, job = self._sending, Job()
        self._is_at_work = True

        def work() -> "Run | None":
            return sending.run_when_due(time.monotonic(), lambda: not job.is_cancelled)

        context.tasks.run(work, self._on_run, self._on_failed, job=job)

    def _on_run(self, run: "Run | None") -> None:
        from media_literacy.classroom.records.delivery import NEED_SOMEBODY
        from media_literacy.classroom.records.record_words import record_fault

        self._is_at_work = False
        if run is not None and run.fault is not None and run.fault.outcome in NEED_SOMEBODY and not self._was_told:
            self._was_told = True
            self._context.actions.report_fault(record_fault(run.fault))

    def _on_failed(self, _problem: AppError) -> None:
        """The disk fails, which those say who keep what matters more; the next look tries again."""
        self._is_at_work = False
