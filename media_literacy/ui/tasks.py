"""The only place that starts work off the GUI thread.

Work that only reads can be given up at any time: it loses its place at once and its answer is dropped, whether or not
its thread hears of it. Work that keeps what a person did is finished, also when the window closes.
"""

import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from queue import SimpleQueue
from traceback import clear_frames
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from media_literacy.errors import AppError
from media_literacy.jobs import CancelledError, Job, TimeLimitError
from media_literacy.ui.late_answers import is_alive

HAND_OVER = 0.001
"""Seconds after which a thread at work lets the window's thread go on; Python's own 5 ms add up to a late key."""

AT_ONCE = 3
"""Works that read at the same time. What keeps begins at once, and what was given up does not count."""

BUDGET_SECONDS = 60.0
"""For work that has no job of its own."""

GRACE_SECONDS = 1.0
"""How long a work may take to notice that its time is up, before nobody waits for it any more."""

STOP_SECONDS = 0.1
"""How long the end of the program waits for works that were cancelled."""

_POLL_MILLISECONDS = 50
_MOST_THREADS = 256


@dataclass(slots=True)
class _Asked:
    work: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_failed: Callable[[AppError], None]
    on_cancelled: Callable[[], None] | None
    keeps: bool
    job: Job = field(default_factory=lambda: Job(BUDGET_SECONDS))
    is_running: bool = False
    result: Any = None
    problem: BaseException | None = None

    def execute(self) -> None:
        """Do the work, in a thread of the pool."""
        try:
            self.result = self.work()
        except BaseException as problem:  # every fault is raised again in the GUI thread, where it is told
            clear_frames(problem.__traceback__)  # what the work made belongs to this thread, and ends here
            self.problem = problem


class _Finished(QObject):
    """Emits, from the threads, the numbers of what was executed.

    It lives as long as they do: a thread may still be inside `emit` when the GUI thread has its answer, and dies there
    if the emitting object is deleted meanwhile.
    """

    numbers = Signal(int)


class _Worker(QRunnable):
    """Executes what is next in line.

    One is enough for all threads. PySide never frees a runnable that its thread deletes before `start` returns; and a
    thread holds nothing any more when it has emitted, so no Qt object is destroyed away from the GUI thread.
    """

    def __init__(self, started: dict[int, _Asked], finished: _Finished) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.numbers = SimpleQueue[int]()
        self._started, self._finished = started, finished

    def run(self) -> None:
        number = self.numbers.get_nowait()
        self._started[number].execute()
        self._finished.numbers.emit(number)


class Tasks(QObject):
    """Runs functions elsewhere and brings their answers back; an answer for a widget that is gone is dropped.

    `begun` and `ended` carry the job of a work that somebody may want to see. `keeping_failed` comes after somebody was
    told that something could not be kept.
    """

    begun = Signal(object)
    ended = Signal(object)
    keeping_failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(HAND_OVER)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_MOST_THREADS)
        self._finished = _Finished(self)  # after the pool: Qt deletes in this order, and the pool waits for its threads
        self._finished.numbers.connect(self._on_finished)
        self._started: dict[int, _Asked] = {}
        self._worker = _Worker(self._started, self._finished)
        self._numbers = count()
        self._waiting: dict[int, _Asked] = {}
        self._queue: deque[int] = deque()
        self._is_stopped = False
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MILLISECONDS)
        self._poll.timeout.connect(self._give_up_what_is_due)

    def __del__(self) -> None:
        """Garbage is not collected under a thread that works with it."""
        if shiboken6.isValid(self._pool):
            self._pool.waitForDone()

    def run(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[AppError], None],
        *,
        job: Job | None = None,
        keeps: bool = False,
        on_cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run `work` in another thread; `on_done` gets its result, `on_failed` an `AppError`. It touches no widget.

        Both are bound methods. Any other exception is a bug and rises in the GUI thread. Work that may take longer than
        half a second is given its `job`, here and as an argument of its own; once that is cancelled, no answer comes.
        Work that `keeps` what a person did is never given up, its answer always comes, and closing waits for it.
        `on_cancelled`, also a bound method, is called instead of the other two.
        """
        if self._is_stopped and not keeps:
            return
        number = next(self._numbers)
        asked = _Asked(work, on_done, on_failed, on_cancelled, keeps)
        if job is not None:
            asked.job = job
        self._waiting[number] = asked
        if asked.job.title:
            self.begun.emit(asked.job)
        if keeps:
            self._start(number)
        else:
            self._queue.append(number)
            self._start_next()
            if not self._poll.isActive():
                self._poll.start()

    @property
    def unfinished_saves(self) -> tuple[Job, ...]:
        """The jobs of what must be finished before the program ends."""
        return tuple(asked.job for asked in self._waiting.values() if asked.keeps)

    def stop(self, seconds: float = STOP_SECONDS) -> bool:
        """Cancel all that reads, for good; False if a thread is still at work after `seconds`."""
        self._is_stopped = True
        self._poll.stop()
        for asked in self._waiting.values():
            if not asked.keeps:
                asked.job.cancel()
        self._waiting.clear()
        self._queue.clear()
        return self._pool.waitForDone(round(seconds * 1000))

    def wait(self) -> None:
        """Wait for all that was asked; answers that come after this are dropped."""
        while self._queue:
            self._start(self._queue.popleft())
        self._waiting.clear()
        self._pool.waitForDone()

    def _start_next(self) -> None:
        free = AT_ONCE - sum(asked.is_running and not asked.keeps for asked in self._waiting.values())
        while self._queue and free > 0:
            self._start(self._queue.popleft())
            free -= 1

    def _start(self, number: int) -> None:
        asked = self._started[number] = self._waiting[number]
        asked.is_running = True
        self._worker.numbers.put(number)
        self._pool.start(self._worker)

    def _give_up_what_is_due(self) -> None:
        """Free the places of what was cancelled, or does not hear that its time is up."""
        for number, asked in list(self._waiting.items()):
            if asked.keeps:
                continue
            is_late = asked.job.overdue > GRACE_SECONDS
            if not is_late and not asked.job.is_cancelled:
                continue
            self._waiting.pop(number, None)
            if not asked.is_running:
                self._queue.remove(number)
            self._report_end(asked)
            if asked.job.is_cancelled:
                self._report_cancelled(asked)
            else:
                self._report_time_limit(asked)
        self._start_next()
        if not self._waiting:
            self._poll.stop()

    def _report_time_limit(self, asked: _Asked) -> None:
        try:
            asked.job.check()
        except TimeLimitError as problem:
            if is_alive(asked.on_failed):
                asked.on_failed(problem)

    def _report_cancelled(self, asked: _Asked) -> None:
        if asked.on_cancelled is not None and is_alive(asked.on_cancelled):
            asked.on_cancelled()

    def _report_end(self, asked: _Asked) -> None:
        if asked.job.title:
            self.ended.emit(asked.job)

    def _on_finished(self, number: int) -> None:
        executed = self._started.pop(number)
        asked = self._waiting.pop(number, None)
        self._start_next()
        if asked is not None:
            self._report_end(asked)
        problem, executed.problem = executed.problem, None  # its traceback refers to what it was raised in
        if problem is not None and not isinstance(problem, AppError | CancelledError):
            raise problem
        if asked is None:  # nobody waits any more
            return
        if isinstance(problem, CancelledError) or (asked.job.is_cancelled and not asked.keeps):
            self._report_cancelled(asked)
        elif problem is None:
            if is_alive(asked.on_done):
                asked.on_done(asked.result)
        else:
            if is_alive(asked.on_failed):
                asked.on_failed(problem)
            if asked.keeps:
                self.keeping_failed.emit()
