"""The end of the window: it asks about unsaved work, finishes what is being kept, and waits for nothing else."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.widgets.labels.plain_text import plain_box, run_box
from media_literacy.ui.window.task_bar import TaskBar

FINISHING_APPEARS_AFTER = 1000
"""Milliseconds after which it is said what is waited for."""

ASK_AFTER = 10.0
"""Seconds after which somebody may close without what is still being kept: the drive may never answer."""

_POLL_MILLISECONDS = 30


@dataclass(frozen=True, slots=True)
class _Open:
    """Nobody wants to close the window."""


@dataclass(frozen=True, slots=True)
class _Finishing:
    """Somebody does, and something is still being kept; at `ask_at` they are asked whether to wait longer."""

    job: Job
    ask_at: float
    is_store_done: bool


@dataclass(frozen=True, slots=True)
class _Finished:
    """The window may close; `is_clean` when all was kept."""

    is_clean: bool


class Closing(QObject):
    """`finished` says that the window may close now; `stayed`, that it stays open after all.

    While it `is_silent`, nobody is asked anything. Afterwards `is_clean` tells whether everything was kept.
    """

    finished = Signal()
    stayed = Signal()

    def __init__(
        self,
        store: StoreBridge,
        tasks: Tasks,
        bar: TaskBar,
        may_leave: Callable[[], bool],
        leave: Callable[[], None],
        window: QWidget,
    ) -> None:
        """`may_leave` asks about what is not saved; `leave` hands over what was done last, to be kept."""
        super().__init__(window)
        self._store, self._tasks, self._bar = store, tasks, bar
        self._may_leave, self._leave, self._window = may_leave, leave, window
        self._state: _Open | _Finishing | _Finished = _Open()
        self.is_silent = False
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MILLISECONDS)
        self._poll.timeout.connect(self._go_on)
        tasks.keeping_failed.connect(self._stay)
        bar.cancelled.connect(self._on_cancelled)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still being kept before the window can close."""
        return isinstance(self._state, _Finishing)

    @property
    def is_clean(self) -> bool:
        """Whether the window may close, and everything was kept."""
        return isinstance(self._state, _Finished) and self._state.is_clean

    def begin(self) -> bool:
        """Whether the window may close at once; else `finished` or `stayed` comes later."""
        if not isinstance(self._state, _Open):
            return isinstance(self._state, _Finished)
        if not self._may_leave():
            return False
        self._leave()
        is_store_done = self._store.wait(0.1)
        if is_store_done and not self._tasks.unfinished_saves:
            self._finish(is_clean=True)
            return True
        job = Job(title=_("Finishing before the window closes"))
        self._bar.show_job(job, FINISHING_APPEARS_AFTER)
        self._state = _Finishing(job, time.monotonic() + ASK_AFTER, is_store_done)
        if not is_store_done:
            job.step(_("Saving what you did last…"))
            self._store.ask_whether_saved(self._on_store_answered)
        self._poll.start()
        return False

    def _go_on(self) -> None:
        """See whether all is kept by now."""
        assert isinstance(self._state, _Finishing)
        if self._state.is_store_done and not self._tasks.unfinished_saves:
            self._poll.stop()
            self._finish(is_clean=True)
            self.finished.emit()
        elif time.monotonic() > self._state.ask_at:
            self._ask(_("Something is still being saved."), _("A drive or a network may be slow, or gone."))

    def _on_store_answered(self, is_kept: bool) -> None:
        if not isinstance(self._state, _Finishing):
            return
        self._state = replace(self._state, is_store_done=is_kept or not self._store.has_worked)
        if not self._state.is_store_done:
            self._ask(
                _("What you did last could not be saved."),
                _("While this window stays open, it is tried again. Is the disk full, or the folder gone?"),
            )

    def _ask(self, text: str, more: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        self._poll.stop()
        if self.is_silent:
            self._finish(is_clean=False)
            self.finished.emit()
            return
        box = plain_box(self._window, text, more)
        stay = box.addButton(_("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(_("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        run_box(box)
        box.deleteLater()
        if box.clickedButton() is stay:
            self._stay()
        else:
            self._finish(is_clean=False)
            self.finished.emit()

    def _on_cancelled(self, job: Job) -> None:
        if isinstance(self._state, _Finishing) and job is self._state.job:
            self._stay()

    def _stay(self) -> None:
        if isinstance(self._state, _Finishing):
            self._poll.stop()
            self._bar.remove_job(self._state.job)
            self._state = _Open()
            self.stayed.emit()

    def _finish(self, *, is_clean: bool) -> None:
        if isinstance(self._state, _Finishing):
            self._bar.remove_job(self._state.job)
        self._state = _Finished(is_clean)
