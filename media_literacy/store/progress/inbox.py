"""What the store's thread has to do, in order: calls that are to be written, and questions that see all before them."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from enum import Enum, auto
from typing import Any, NamedTuple

from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.session_calls import Call, KeepPlace


class Question(NamedTuple):
    """`read` is asked once the first `after` calls are written, or as soon as the disk fails."""

    read: Callable[[ProgressStore], Any]
    on_answer: Callable[[Any], None]
    on_failed: Callable[[BaseException], None]
    after: int


class _Promise(NamedTuple):
    """Somebody wants to know when `after` calls are written, or that they were not after so many failures."""

    on_answer: Callable[[bool], None]
    after: int
    failures: int


class Work(Enum):
    """What the thread does next."""

    TRY = auto()
    """Open the file, or write the oldest call."""
    ANSWER = auto()
    KEEP_PROMISES = auto()
    COPY = auto()
    """Make a backup of what was left, before it changes."""
    VERIFY = auto()
    """Look at some rows that were left out at the opening."""
    END = auto()


class Inbox:
    """Filled by any thread, emptied by the store's. Calls are numbered from 0 as they come."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._calls: deque[Call] = deque()
        self._questions: deque[Question] = deque()
        self._promises: list[_Promise] = []
        self._written = self._failures = 0
        self._is_trying = self._try_now = True  # the file is opened first
        self._is_closing = self._is_over = self._is_failing = False
        self._retry_at = 0.0

    # For any thread

    def add(self, call: Call) -> None:
        """A call to be written; a place that still waits gives way to a newer one."""
        with self._changed:
            last = self._calls[-1] if len(self._calls) > int(self._is_trying) else None
            if isinstance(call, KeepPlace) and isinstance(last, KeepPlace) and last.attempt == call.attempt:
                self._calls.pop()
            self._calls.append(call)
            self._changed.notify_all()

    def ask(
        self,
        read: Callable[[ProgressStore], Any],
        on_answer: Callable[[Any], None],
        on_failed: Callable[[BaseException], None],
    ) -> bool:
        """A question to be answered after all calls so far; False when nobody is there to answer any more."""
        with self._changed:
            if not self._is_over:
                self._questions.append(Question(read, on_answer, on_failed, self.handed_over))
                self._try_now = True
                self._changed.notify_all()
            return not self._is_over

    def promise(self, on_answer: Callable[[bool], None]) -> bool:
        """Say when all calls so far are written, trying again at once; False when nobody is there any more."""
        with self._changed:
            if not self._is_over:
                # A try that is under way began before this call and does not count.
                failures = self._failures + (2 if self._is_trying else 1)
                self._promises.append(_Promise(on_answer, self.handed_over, failures))
                self._try_now = True
                self._changed.notify_all()
            return not self._is_over

    @property
    def handed_over(self) -> int:
        """How many calls came so far."""
        with self._changed:
            return self._written + len(self._calls)

    @property
    def is_empty(self) -> bool:
        """Whether every call is written."""
        with self._changed:
            return not self._calls

    def close(self) -> None:
        """End once all is done, or fails."""
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()

    # For the store's thread

    def next(self, *, is_open: bool, has_to_copy: bool, verify_at: float = math.inf) -> Work:
        """What to do, once there is something. `verify_at` is when rows are to be looked at, on the monotonic clock."""
        with self._changed:
            self._is_trying = False
            while True:
                is_due = self._try_now or time.monotonic() >= self._retry_at
                has_to_try = is_due and (bool(self._calls) or not is_open)
                is_asked = bool(self._questions) and (self._is_failing or self._questions[0].after <= self._written)
                if any(map(self._is_settled, self._promises)):
                    return Work.KEEP_PROMISES
                if is_asked and not (self._is_failing and has_to_try):
                    return Work.ANSWER
                if self._is_closing and not is_asked and (self._is_failing or not self._calls):
                    return Work.END
                if has_to_copy and is_open and not self._is_failing:
                    return Work.COPY
                if has_to_try:
                    self._try_now, self._is_trying = False, True
                    return Work.TRY
                if is_open and not self._is_failing and time.monotonic() >= verify_at:
                    return Work.VERIFY
                until = self._retry_at if self._is_failing else verify_at
                self._changed.wait(None if until == math.inf else max(until - time.monotonic(), 0.0))

    def first_call(self) -> Call | None:
        """The oldest call that is not written."""
        with self._changed:
            return self._calls[0] if self._calls else None

    def waiting_calls(self) -> tuple[int, tuple[Call, ...]]:
        """The calls that are not written, and the number of the first of them."""
        with self._changed:
            return self._written, tuple(self._calls)

    def drop_first(self) -> None:
        """The oldest call is written."""
        with self._changed:
            self._calls.popleft()
            self._written += 1

    def drop_calls(self, before: int) -> None:
        """Those with a lower number are not wanted any more."""
        with self._changed:
            while self._calls and self._written < before:
                self._calls.popleft()
                self._written += 1

    def take_question(self) -> Question:
        """The question whose turn it is."""
        with self._changed:
            return self._questions.popleft()

    def put_back(self, question: Question) -> None:
        """It is to be asked again, before all others."""
        with self._changed:
            self._questions.appendleft(question)

    def note_failure(self, pause: float) -> None:
        """A try failed; the next one is made after a pause, or when somebody asks."""
        with self._changed:
            self._failures += 1
            self._is_failing = True
            self._retry_at = time.monotonic() + pause

    def note_success(self) -> None:
        """The disk does what it should."""
        with self._changed:
            self._is_failing, self._retry_at = False, 0.0

    def settled_promises(self) -> list[tuple[Callable[[bool], None], bool]]:
        """Who is to be told now, and what."""
        with self._changed:
            settled = [promise for promise in self._promises if self._is_settled(promise)]
            self._promises = [promise for promise in self._promises if not self._is_settled(promise)]
            return [(promise.on_answer, promise.after <= self._written) for promise in settled]

    def end(self) -> list[Question]:
        """Take nothing any more; the questions that nobody answered."""
        with self._changed:
            self._is_over = True
            unanswered = list(self._questions)
            self._questions.clear()
            return unanswered

    def _is_settled(self, promise: _Promise) -> bool:
        return promise.after <= self._written or promise.failures <= self._failures or self._is_over
