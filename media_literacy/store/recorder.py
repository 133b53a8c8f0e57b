"""One thread that writes, so that a click never waits for the disk and events never overtake each other."""

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from media_literacy.engine.events import Event
from media_literacy.errors import AppError, StoreError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress import LessonKey, Place, ProgressStore, UnknownAttemptError

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class _Start:
    attempt: str
    key: LessonKey
    mode: Mode
    quotes: Mapping[SentenceId, str]
    verdicts: Mapping[SentenceId, str]


@dataclass(frozen=True, slots=True)
class _Record:
    attempt: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class _Keep:
    attempt: str
    place: Place


_Call = _Start | _Record | _Keep


@dataclass(slots=True)
class _Session:
    """An attempt as this thread left it on the disk, to be written again where a repair went back to an older copy."""

    start: _Start
    count: int
    place: Place
    written: list[Event] = field(default_factory=list)


class EventRecorder:
    """Takes events at once and puts them on the disk in order, from a thread of its own.

    While the disk is full or gone everything stays in memory and is tried again; `on_fault` hears of it once, and
    `on_recovered` when all is well again. Both are called in the recorder's thread, and so is what a repair has to say.
    """

    def __init__(
        self,
        folder: Path,
        on_fault: Callable[[AppError], None],
        on_recovered: Callable[[], None] | None = None,
    ) -> None:
        self._folder = folder
        self._on_fault = on_fault
        self._on_recovered = on_recovered
        self._changed = threading.Condition()
        self._calls: deque[_Call] = deque()
        self._is_writing = True  # it opens the file first
        self._is_closing = False
        self._try_now = False
        self._failures = 0
        # Used by the recorder's thread alone:
        self._store: ProgressStore | None = None
        self._was_open = False
        self._sessions: dict[str, _Session] = {}
        self._thread = threading.Thread(target=self._run, name="event-recorder", daemon=True)
        self._thread.start()

    def start_attempt(
        self,
        attempt_id: str,
        key: LessonKey,
        mode: Mode,
        quotes: Mapping[SentenceId, str],
        verdicts: Mapping[SentenceId, str] | None = None,
    ) -> None:
        """Begin an attempt; see `ProgressStore.start_attempt`."""
        self._enqueue(_Start(attempt_id, key, mode, dict(quotes), dict(verdicts or {})))

    def record(self, attempt_id: str, events: Sequence[Event]) -> None:
        """Append events, together in one transaction."""
        if events:
            self._enqueue(_Record(attempt_id, tuple(events)))

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the learner is; a place that is still waiting gives way to a newer one."""
        with self._changed:
            last = self._calls[-1] if len(self._calls) > int(self._is_writing) else None
            if isinstance(last, _Keep) and last.attempt == attempt_id:
                self._calls.pop()
        self._enqueue(_Keep(attempt_id, place))

    def wait(self, timeout: float = 5.0) -> bool:
        """Wait until all that was handed over is on the disk, trying again at once if it had failed.

        False says that it is not: the new try failed too, or `timeout` seconds were not enough.
        """
        with self._changed:
            # A try that is under way began before this call and does not count.
            enough = self._failures + (2 if self._is_writing else 1)
            self._try_now = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._calls or self._failures >= enough or self._is_closing, timeout)
            return not self._calls

    def close(self, timeout: float = 5.0) -> bool:
        """Write what is left and stop; False if something could not be written."""
        is_all_written = self.wait(timeout)
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()
        self._thread.join(timeout)
        return is_all_written

    def erase_everything(self) -> None:
        """Delete all progress, and what was still to be written; waits, and raises StoreError if it cannot be."""
        with self._changed:
            while self._calls and not (self._is_writing and len(self._calls) == 1):
                self._calls.pop()
            self._changed.wait_for(lambda: not self._is_writing, timeout=10.0)
            self._calls.clear()
            self._sessions.clear()
            store = ProgressStore.open(self._folder)
            try:
                store.erase_everything()
            finally:
                store.close()

    def _enqueue(self, call: _Call) -> None:
        with self._changed:
            self._calls.append(call)
            self._changed.notify_all()

    def _run(self) -> None:
        pause = 0.0 if self._begin() else _FIRST_PAUSE
        while (call := self._next(pause)) is not None:
            problem = self._try(call)
            with self._changed:
                self._is_writing = False
                if problem is None or isinstance(problem, UnknownAttemptError):
                    self._calls.popleft()
                else:
                    self._failures += 1
                self._changed.notify_all()
            if isinstance(problem, UnknownAttemptError):
                self._on_fault(problem)
            elif problem is not None:
                if not pause:
                    self._on_fault(problem)
                pause = min(max(_FIRST_PAUSE, pause * 2), _LONGEST_PAUSE)
            elif pause:
                pause = 0.0
                if self._on_recovered:
                    self._on_recovered()
        self._let_go()

    def _begin(self) -> bool:
        """Open at once, so that a first click finds a file that is ready, and copy what the last session left."""
        problem = None
        try:
            self._opened().keep_backup()
        except StoreError as fault:
            problem = fault
            self._let_go()
        with self._changed:
            self._is_writing = False
            self._failures += int(problem is not None)
            self._changed.notify_all()
        if problem is not None:
            self._on_fault(problem)
        return problem is None

    def _next(self, pause: float) -> _Call | None:
        """The oldest call that is not on the disk, after a pause that `wait` cuts short; None at the end."""
        until = time.monotonic() + pause
        with self._changed:
            if pause:
                self._changed.wait_for(lambda: self._try_now or self._is_closing, until - time.monotonic())
            self._changed.wait_for(lambda: self._calls or self._is_closing)
            self._try_now = False
            if not self._calls or (pause and self._is_closing):
                return None
            self._is_writing = True
            return self._calls[0]

    def _try(self, call: _Call) -> StoreError | None:
        was_open = self._store is not None
        problem = self._try_once(call)
        if was_open and self._store is None:
            # The open file failed. Opening it anew finds out what is there now, and mends what is damaged.
            problem = self._try_once(call)
        return problem

    def _try_once(self, call: _Call) -> StoreError | None:
        try:
            self._write(self._opened(), call)
        except UnknownAttemptError as problem:
            return problem
        except StoreError as problem:
            self._let_go()
            return problem
        except Exception as bug:
            # Our bug must not stop what comes after it from being saved; it is told where all bugs are.
            threading.excepthook(threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, self._thread)))
        return None

    def _write(self, store: ProgressStore, call: _Call) -> None:
        if isinstance(call, _Start):
            store.start_attempt(call.attempt, call.key, call.mode, call.quotes, call.verdicts)
            self._sessions.setdefault(call.attempt, _Session(call, 0, Place()))
            return
        session = self._session(store, call.attempt)
        if isinstance(call, _Keep):
            store.keep_place(call.attempt, call.place)
            session.place = call.place
            return
        session.count = store.record(call.attempt, call.events, after=session.count)
        session.written.extend(call.events)

    def _session(self, store: ProgressStore, attempt_id: str) -> _Session:
        if attempt_id not in self._sessions:
            found = store.attempt(attempt_id)
            start = _Start(found.id, found.key, found.mode, found.quotes, found.verdicts)
            self._sessions[attempt_id] = _Session(
                start, store.count_events(attempt_id), found.place, list(found.events)
            )
        return self._sessions[attempt_id]

    def _opened(self) -> ProgressStore:
        if self._store is None:
            store = ProgressStore.open(self._folder, create=not self._was_open)
            try:
                self._write_again(store)
            except BaseException:
                store.close()
                raise
            self._store, self._was_open = store, True
            if store.remark:
                self._on_fault(StoreError(store.remark))
        return self._store

    def _write_again(self, store: ProgressStore) -> None:
        """Give back to a repaired file what this session had written to the damaged one."""
        for attempt_id, session in self._sessions.items():
            start = session.start
            store.start_attempt(attempt_id, start.key, start.mode, start.quotes, start.verdicts)
            missing = session.count - store.count_events(attempt_id)
            if missing > 0:
                store.record(attempt_id, session.written[-missing:])
                store.keep_place(attempt_id, session.place)

    def _let_go(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
