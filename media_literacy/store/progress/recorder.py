"""The thread in which all of the store's work is done: a click never waits for the disk, and nothing overtakes.

What is to be written stays in memory until it is on the disk. What is asked sees all that was handed over before it.
"""

import queue
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from media_literacy.engine.events import Event
from media_literacy.errors import AppError, StoreError
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.disk_faults import closed_error, lost_error, no_copy_error, not_saved_error
from media_literacy.store.progress.inbox import Inbox, Work
from media_literacy.store.progress.progress_store import (
    LessonKey,
    Place,
    ProgressStore,
    StoredAttempt,
    UnknownAttemptError,
)
from media_literacy.store.progress.reopening_store import ReopeningStore
from media_literacy.store.progress.session_calls import Call, KeepPlace, RecordEvents, StartAttempt

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
_LOOK_SECONDS = 0.05  # how often who waits in another thread looks whether it is still wanted
_END_SECONDS = 0.3
"""How long the end waits for a copy that is being made; the next start makes it otherwise."""

_TRIES_OF_A_BUG = 3
"""A call that fails by a mistake of ours, and not by the disk, makes way for the next one after so many tries."""

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
    ) -> None:
        self._on_fault, self._on_recovered = on_fault, on_recovered
        self._on_stopped = on_stopped or on_fault
        self._on_bug = on_bug or _tell_as_python_does
        self._inbox = Inbox()
        # Used by the recorder's thread alone:
        self._disk = ReopeningStore(folder, self._tell)
        self._has_to_copy = True
        self._pause = 0.0
        self._bugs = 0
        self._last_bug = ""
        self._thread = threading.Thread(target=self._run, name="event-recorder", daemon=True)
        self._thread.start()

    # What is to be written

    def start_attempt(
        self,
        attempt_id: str,
        key: LessonKey,
        mode: Mode,
        quotes: Mapping[SentenceId, str],
        verdicts: Mapping[SentenceId, str] | None = None,
        file: Path | None = None,
    ) -> None:
        """Begin an attempt; see `ProgressStore.start_attempt`."""
        self._inbox.add(StartAttempt(attempt_id, key, mode, dict(quotes), dict(verdicts or {}), file))

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
        return self._disk.has_worked

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

    def latest_attempt(self, store: ProgressStore, key: LessonKey) -> StoredAttempt | None:
        """To be asked: the attempt at that lesson that was begun last. It stays known when the disk goes away."""
        found = store.latest_attempt(key)
        if found is not None:
            self._disk.note(store, found)
        return found

    def read(self, read: Callable[[ProgressStore], Found], job: Job = UNWATCHED) -> Found:
        """Ask, and wait for the answer; for threads that may be kept waiting."""
        answers: queue.SimpleQueue[tuple[Any, BaseException | None]] = queue.SimpleQueue()
        self.ask(read, lambda found: answers.put((found, None)), lambda problem: answers.put((None, problem)))
        while True:
            try:
                found, problem = answers.get(timeout=_LOOK_SECONDS)
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

    def erase_everything(self) -> None:
        """Delete all progress, and what was still to be written; waits, and raises StoreError if it cannot be."""
        self.read(self.erasing())

    def erasing(self) -> Callable[[ProgressStore], None]:
        """What to ask for, at once, to have all erased that was done up to now."""
        before = self._inbox.handed_over

        def erase(_store: ProgressStore) -> None:
            self._inbox.drop_calls(before)
            self._disk.erase_everything()

        return erase

    # The recorder's thread

    def _run(self) -> None:
        while self._turn():
            pass
        for question in self._inbox.end():
            self._call(question.on_failed, closed_error())
        self._keep_promises()
        self._disk.forget_memory()
        self._disk.close()

    def _turn(self) -> bool:
        """Do one thing; False at the end. Whatever happens here is told, and tried again."""
        try:
            work = self._inbox.next(is_open=self._disk.is_open, has_to_copy=self._has_to_copy)
            if work is Work.TRY:
                self._try()
            elif work is Work.ANSWER:
                self._answer()
            elif work is Work.KEEP_PROMISES:
                self._keep_promises()
            elif work is Work.COPY:
                self._keep_backup()
            return work is not Work.END
        except Exception as bug:
            self._tell_bug(bug)
            self._fail(not_saved_error())
            return True

    def _try(self) -> None:
        """Write the oldest call. At first the file is opened alone: it is copied before it changes."""
        try:
            was_open = self._disk.is_open
            self._disk.opened()
            call = self._inbox.first_call()
            if call is not None and (was_open or self._pause):
                self._write(call)
        except StoreError as problem:
            self._fail(problem)
        else:
            self._succeed()

    def _write(self, call: Call) -> None:
        try:
            self._disk.write(call)
        except UnknownAttemptError as problem:
            self._tell(problem)
        except StoreError:
            raise
        except Exception as bug:
            self._bugs += 1
            if self._bugs < _TRIES_OF_A_BUG:
                raise
            self._tell_bug(bug)
            self._tell(lost_error())
        self._bugs = 0
        self._inbox.drop_first()

    def _answer(self) -> None:
        question = self._inbox.take_question()
        is_failing = self._pause > 0
        try:
            if is_failing:
                first, calls = self._inbox.waiting_calls()
                found = question.read(self._disk.in_memory(calls, first))
            else:
                found = self._disk.use(question.read)
        except Exception as problem:
            if isinstance(problem, StoreError) and not isinstance(problem, UnknownAttemptError) and not is_failing:
                self._inbox.put_back(question)  # it is asked again, of what is in memory
                self._fail(problem)
            else:
                self._call(question.on_failed, problem)
        else:
            self._call(question.on_answer, found)
        if is_failing and self._disk.is_open:
            self._succeed()

    def _keep_backup(self) -> None:
        """Copy what the last session left. That it fails keeps nothing from being saved."""
        self._has_to_copy = False
        try:
            self._disk.opened().keep_backup()
        except StoreError as problem:
            self._tell(no_copy_error(problem.hint))
        except Exception as bug:
            self._tell_bug(bug)
            self._tell(no_copy_error())

    def _keep_promises(self) -> None:
        for on_answer, is_written in self._inbox.settled_promises():
            self._call(on_answer, is_written)

    def _fail(self, problem: StoreError) -> None:
        self._disk.close()
        is_first = not self._pause
        self._pause = min(max(_FIRST_PAUSE, self._pause * 2), _LONGEST_PAUSE)
        self._inbox.note_failure(self._pause)
        if is_first:
            self._call(self._on_stopped, problem)

    def _succeed(self) -> None:
        was_failing, self._pause, self._last_bug = self._pause > 0, 0.0, ""
        self._inbox.note_success()
        self._disk.forget_memory()
        if was_failing and self._on_recovered is not None:
            on_recovered = self._on_recovered
            self._call(lambda _nothing: on_recovered(), None)

    def _tell(self, problem: AppError) -> None:
        self._call(self._on_fault, problem)

    def _tell_bug(self, bug: Exception) -> None:
        if self._last_bug != repr(bug):
            self._last_bug = repr(bug)
            try:
                self._on_bug(bug)
            except Exception as other:
                _tell_as_python_does(other)

    def _call(self, callback: Callable[[Any], object], value: object) -> None:
        try:
            callback(value)
        except Exception as bug:  # whoever asked is gone, or has a mistake; that stops nothing here
            self._tell_bug(bug)


def _tell_as_python_does(bug: Exception) -> None:
    if sys.stderr is not None:
        threading.excepthook(threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, threading.current_thread())))
