"""The only place that starts work off the GUI thread."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from media_literacy.errors import AppError
from media_literacy.jobs import CancelledError, Job

HAND_OVER = 0.001
"""Seconds after which a thread at work lets the window's thread go on; Python's own 5 ms add up to a late key."""


class _Answer(QObject):
    """Lives in the GUI thread; what a worker emits arrives there."""

    done = Signal(object)
    failed = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        """Do the work in a thread of the pool."""
        try:
            result = self._work()
        except BaseException as problem:  # every fault is raised again in the GUI thread, where it is told
            self._answer.failed.emit(problem)
        else:
            self._answer.done.emit(result)


@dataclass(frozen=True, slots=True)
class _Asked:
    on_done: Callable[[Any], None]
    on_failed: Callable[[AppError], None]
    job: Job | None


class Tasks(QObject):
    """Runs functions elsewhere and brings their answers back; an answer for a widget that is gone is dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(HAND_OVER)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._waiting: dict[_Answer, _Asked] = {}

    def run(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[AppError], None],
        *,
        job: Job | None = None,
    ) -> None:
        """Run `work` in another thread; `on_done` gets its result, `on_failed` an `AppError`. It touches no widget.

        Both are bound methods. Any other exception is a bug and rises in the GUI thread. Work that may take longer than
        half a second is given its `job`, here and as an argument of its own; once that is cancelled, no answer comes.
        """
        answer = _Answer(self)
        answer.done.connect(self._on_done)
        answer.failed.connect(self._on_failed)
        self._waiting[answer] = _Asked(on_done, on_failed, job)
        self._pool.start(_Work(work, answer))

    def wait(self) -> None:
        """Wait for all that is under way; answers that come after this are dropped."""
        self._waiting.clear()
        self._pool.waitForDone()

    def _on_done(self, result: object) -> None:
        asked = self._take(self.sender())
        if asked is not None and _is_alive(asked.on_done):
            asked.on_done(result)

    def _on_failed(self, problem: BaseException) -> None:
        asked = self._take(self.sender())
        if isinstance(problem, CancelledError):
            return
        if not isinstance(problem, AppError):
            raise problem
        if asked is not None and _is_alive(asked.on_failed):
            asked.on_failed(problem)

    def _take(self, answer: QObject) -> _Asked | None:
        """Who waits for this answer; None where nobody does any more."""
        assert isinstance(answer, _Answer)
        asked = self._waiting.pop(answer, None)
        answer.deleteLater()
        return None if asked is None or (asked.job is not None and asked.job.is_cancelled) else asked


def _is_alive(method: Callable[[Any], None]) -> bool:
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
