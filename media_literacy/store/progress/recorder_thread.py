"""What the recorder's thread does: it opens, writes, answers and copies, and tries again while the disk fails."""

import math
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from media_literacy.errors import AppError, StoreError
from media_literacy.store.disk_faults import closed_error, lost_error, no_copy_error, not_saved_error
from media_literacy.store.progress.inbox import Inbox, Work
from media_literacy.store.progress.progress_store import ProgressStore, UnknownAttemptError
from media_literacy.store.progress.reopening_store import ReopeningStore
from media_literacy.store.progress.session_calls import Call

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0

_QUIET_START, _REST = 5.0, 0.05
"""Seconds after the start before rows that were left out are looked at, and between some of them and the next."""

_TRIES_OF_A_BUG = 3
"""A call that fails by a mistake of ours, and not by the disk, makes way for the next one after so many tries."""


class Listeners(NamedTuple):
    """Who hears of faults, as `EventRecorder` says; without `on_bug`, bugs are printed."""

    on_fault: Callable[[AppError], None]
    on_stopped: Callable[[AppError], None]
    on_recovered: Callable[[], None] | None
    on_bug: Callable[[Exception], None] | None


class RecorderThread(threading.Thread):
    """Empties the inbox. `disk` is for what runs in this thread, and for asking whether it was ever usable."""

    def __init__(
        self, folder: Path, inbox: Inbox, listeners: Listeners, store_type: type[ProgressStore] = ProgressStore
    ) -> None:
        super().__init__(name="event-recorder", daemon=True)
        self._inbox, self._listeners = inbox, listeners
        self.disk = ReopeningStore(folder, self._report, store_type)
        self._has_to_copy = True
        self._verify_at = time.monotonic() + _QUIET_START
        self._pause = 0.0
        self._bugs = 0
        self._last_bug = ""

    def run(self) -> None:
        """Do what the inbox says, until it says that this is the end."""
        while self._do_next():
            pass
        for question in self._inbox.end():
            self._call(question.on_failed, closed_error())
        self._keep_promises()
        self.disk.forget_memory()
        self.disk.close()

    def _do_next(self) -> bool:
        """Do one thing; False at the end. Whatever is raised here is reported, and tried again."""
        try:
            is_verified = self.disk.is_verified
            work = self._inbox.next(
                is_open=self.disk.is_open,
                has_to_copy=self._has_to_copy and is_verified,
                verify_at=math.inf if is_verified else self._verify_at,
            )
            if work is Work.TRY:
                self._try()
            elif work is Work.ANSWER:
                self._answer()
            elif work is Work.KEEP_PROMISES:
                self._keep_promises()
            elif work is Work.COPY:
                self._keep_backup()
            elif work is Work.VERIFY:
                self._verify_more()
            return work is not Work.END
        except Exception as bug:
            self._report_bug(bug)
            self._fail(not_saved_error())
            return True

    def _try(self) -> None:
        """Write the oldest call. At first the file is opened alone: it is copied before it changes."""
        try:
            was_open = self.disk.is_open
            self.disk.opened()
            call = self._inbox.first_call()
            if call is not None and (was_open or self._pause):
                self._write(call)
        except StoreError as problem:
            self._fail(problem)
        else:
            self._succeed()

    def _write(self, call: Call) -> None:
        try:
            self.disk.write(call)
        except UnknownAttemptError as problem:
            self._report(problem)
        except StoreError:
            raise
        except Exception as bug:
            self._bugs += 1
            if self._bugs < _TRIES_OF_A_BUG:
                raise
            self._report_bug(bug)
            self._report(lost_error())
        self._bugs = 0
        self._inbox.drop_first()

    def _answer(self) -> None:
        question = self._inbox.take_question()
        is_failing = self._pause > 0
        try:
            if is_failing:
                first, calls = self._inbox.waiting_calls()
                found = question.read(self.disk.in_memory(calls, first))
            else:
                found = self.disk.use(question.read)
        except Exception as problem:
            if isinstance(problem, StoreError) and not isinstance(problem, UnknownAttemptError) and not is_failing:
                self._inbox.put_back(question)  # it is asked again, of what is in memory
                self._fail(problem)
            else:
                self._call(question.on_failed, problem)
        else:
            self._call(question.on_answer, found)
        if is_failing and self.disk.is_open:
            self._succeed()

    def _keep_backup(self) -> None:
        """Copy what the last session left. That it fails keeps nothing from being saved."""
        self._has_to_copy = False
        try:
            self.disk.opened().keep_backup()
        except StoreError as problem:
            self._report(no_copy_error(problem.hint))
        except Exception as bug:
            self._report_bug(bug)
            self._report(no_copy_error())

    def _verify_more(self) -> None:
        """Some rows, and a rest: what somebody does meanwhile comes first."""
        try:
            self.disk.verify_more()
        except StoreError as problem:
            self._fail(problem)
        self._verify_at = time.monotonic() + _REST

    def _keep_promises(self) -> None:
        for on_answer, is_written in self._inbox.settled_promises():
            self._call(on_answer, is_written)

    def _fail(self, problem: StoreError) -> None:
        self.disk.close()
        is_first = not self._pause
        self._pause = min(max(_FIRST_PAUSE, self._pause * 2), _LONGEST_PAUSE)
        self._inbox.note_failure(self._pause)
        if is_first:
            self._call(self._listeners.on_stopped, problem)

    def _succeed(self) -> None:
        was_failing, self._pause, self._last_bug = self._pause > 0, 0.0, ""
        self._inbox.note_success()
        self.disk.forget_memory()
        on_recovered = self._listeners.on_recovered
        if was_failing and on_recovered is not None:
            self._call(lambda _nothing: on_recovered(), None)

    def _report(self, problem: AppError) -> None:
        self._call(self._listeners.on_fault, problem)

    def _report_bug(self, bug: Exception) -> None:
        if self._last_bug != repr(bug):
            self._last_bug = repr(bug)
            try:
                (self._listeners.on_bug or _print_bug)(bug)
            except Exception as other:
                _print_bug(other)

    def _call(self, callback: Callable[[Any], object], value: object) -> None:
        try:
            callback(value)
        except Exception as bug:  # whoever asked is gone, or has a mistake; that stops nothing here
            self._report_bug(bug)


def _print_bug(bug: Exception) -> None:
    if sys.stderr is not None:
        threading.excepthook(threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, threading.current_thread())))
