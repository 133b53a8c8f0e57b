"""The thread in which all of the store's work is done: a click never waits for the disk, and nothing overtakes.

What is to be written stays in memory until it is on the disk. What is asked sees all that was handed over before it.
This is what other threads see of it; what it does is in `recorder_thread`.
"""

import queue
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from media_literacy.engine.attempts.answer_key import AnswerKey
from media_literacy.engine.attempts.events import Event
from media_literacy.errors import AppError
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.store.disk_faults import closed_error
from media_literacy.store.progress.inbox import Inbox
from media_literacy.store.progress.lesson_history import LessonHistory, lesson_history
from media_literacy.store.progress.progress_store import LessonKey, Place, ProgressStore, StoredAttempt
from media_literacy.store.progress.recorder_thread import Listeners, RecorderThread
from media_literacy.store.progress.resumed_attempt import with_complete_key
from media_literacy.store.progress.session_calls import CompleteKey, KeepPlace, RecordEvents, StartAttempt

_POLL_SECONDS = 0.05
"""How often somebody who waits for an answer in another thread checks whether it is still wanted."""

_END_SECONDS = 0.3
"""How long the end waits for a copy that is being made; the next start makes it otherwise."""

Found = TypeVar("Found")


class EventRecorder:
    """Takes events at once and puts them on the disk in order, and answers questions, in a thread of its own.

    While the disk is full or gone everything stays in memory, is read from there, and is tried again; `on_stopped`
    hears of it once, and `on_recovered` when all is well again. `on_fault` hears what has no such end, what a repair
    has to say or what was lost, and of everything where there is no `on_stopped`. All are called in the recorder's
    thread. `on_bug` gets whatever else is raised there, once in a row.
    """

    def __init__(
        self,
        folder: Path,
        on_fault: Callable[[AppError], None],
        on_recovered: Callable[[], None] | None = None,
        on_bug: Callable[[Exception], None] | None = None,
        *,
        on_stopped: Callable[[AppError], None] | None = None,
        store_type: type[ProgressStore] = ProgressStore,
    ) -> None:
        self._inbox = Inbox()
        listeners = Listeners(on_fault, on_stopped or on_fault, on_recovered, on_bug)
        self._thread = RecorderThread(folder, self._inbox, listeners, store_type)
        self._thread.start()

    # What is to be written

    def start_attempt(
        self,
        attempt_id: str,
        key: LessonKey,
        mode: Mode,
        answers: AnswerKey = (),
        file: Path | None = None,
        continues: str = "",
    ) -> None:
        """Begin an attempt; see `ProgressStore.start_attempt`."""
        self._inbox.add(StartAttempt(attempt_id, key, mode, answers, file, continues))

    def complete_key(self, attempt_id: str, answers: AnswerKey) -> None:
        """Fix the answers of an attempt that an earlier version kept; see `ProgressStore.complete_key`."""
        self._inbox.add(CompleteKey(attempt_id, answers))

    def record(self, attempt_id: str, events: Sequence[Event]) -> None:
        """Append events, together in one transaction."""
        if events:
            self._inbox.add(RecordEvents(attempt_id, tuple(events)))

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the learner is; a place that is still waiting gives way to a newer one."""
        self._inbox.add(KeepPlace(attempt_id, place))

    # What is asked

    @property
    def has_worked(self) -> bool:
        """Whether the disk could be used at all since the start."""
        return self._thread.disk.has_worked

    def ask(
        self,
        read: Callable[[ProgressStore], Found],
        on_answer: Callable[[Found], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        """Call `read` with the store, and `on_answer` with what it found, both in the recorder's thread.

        While the disk fails, the store is one in memory, with what can be read of the other and all that was handed
        over. `on_failed` gets the exception when `read` raises one.
        """
        if not self._inbox.ask(read, on_answer, on_failed):
            on_failed(closed_error())

    def history(self, key: LessonKey, lesson: Lesson, job: Job = UNWATCHED) -> LessonHistory:
        """What was done in a lesson, in terms of the lesson as it is now; for threads that may be kept waiting.

        An attempt that an earlier version kept is completed by the lesson, once and for good.
        """
        attempts, read_lessons = self.read(partial(self._attempts, key=key), job)
        complete = [with_complete_key(attempt, lesson) for attempt in attempts]
        for attempt in complete:
            if attempt not in attempts:
                self.complete_key(attempt.id, attempt.answers)
        return lesson_history(complete, lesson, read_lessons)

    def _attempts(self, store: ProgressStore, key: LessonKey) -> tuple[tuple[StoredAttempt, ...], int]:
        """All attempts at that lesson, which stay known when the disk goes away, and the count of Guided lessons."""
        found = store.attempts(key)
        for attempt in found:
            self._thread.disk.note(store, attempt)
        return found, store.read_lessons()

    def read(self, read: Callable[[ProgressStore], Found], job: Job = UNWATCHED) -> Found:
        """Ask, and wait for the answer; for threads that may be kept waiting."""
        answers: queue.SimpleQueue[tuple[Any, BaseException | None]] = queue.SimpleQueue()
        self.ask(read, lambda found: answers.put((found, None)), lambda problem: answers.put((None, problem)))
        while True:
            try:
                found, problem = answers.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                job.check()
                continue
            if problem is not None:
                raise problem
            return found

    def when_written(self, on_answer: Callable[[bool], None]) -> None:
        """Say once whether all that was handed over is on the disk, in the recorder's thread, trying again at once.

        False says that the new try failed too.
        """
        if not self._inbox.promise(on_answer):
            on_answer(self._inbox.is_empty)

    def wait(self, timeout: float = 5.0) -> bool:
        """As `when_written`, for threads that may be kept waiting; False also when `timeout` seconds are not enough."""
        if self._inbox.is_empty:
            return True
        answers: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self.when_written(answers.put)
        try:
            return answers.get(timeout=timeout)
        except queue.Empty:
            return False

    def close(self, timeout: float = 5.0) -> bool:
        """Write what is left and stop; False if something could not be written."""
        is_all_written = self.wait(timeout)
        self._inbox.close()
        self._thread.join(_END_SECONDS if is_all_written else timeout)
        return is_all_written

    def end_soon(self) -> None:
        """Stop once all that can be written is, without waiting for it."""
        self._inbox.close()

    def erasing(self) -> Callable[[ProgressStore], None]:
        """What to ask for, at once, to have all erased that was done up to now."""
        before = self._inbox.handed_over

        def erase(_store: ProgressStore) -> None:
            self._inbox.drop_calls(before)
            self._thread.disk.erase_everything()

        return erase

    def restoring(self, file: Path) -> Callable[[ProgressStore], None]:
        """What to ask for to have a copy in the place of what is kept."""

        def restore(_store: ProgressStore) -> None:
            self._thread.disk.restore(file)

        return restore

    def merging(self, file: Path) -> Callable[[ProgressStore], int]:
        """What to ask for to have what a copy has beside what is kept."""

        def merge(_store: ProgressStore) -> int:
            return self._thread.disk.merge(file)

        return merge
