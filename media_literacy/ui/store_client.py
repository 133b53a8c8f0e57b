"""The store as the window sees it: everything is handed to the store's thread, and answers come later."""

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.course.history import History
from media_literacy.engine.measures.finished_try import FinishedTry
from media_literacy.errors import AppError
from media_literacy.files.reading import resolved
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import PendingDebrief, Place, Standing, StoredAttempt
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory, history_without_lesson
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.recorder import EventRecorder
from media_literacy.ui.late_answers import is_alive


class AttemptStore(Protocol):
    """What one lesson asks of whatever keeps its attempts."""

    def start_attempt(self, attempt_id: str, mode: Mode, opened: OpenedLesson, continues: str = "") -> None:
        """Begin an attempt; `continues` is the id of the one that goes on here, because its lesson was edited."""
        ...

    def record(self, attempt_id: str, events: tuple[Event, ...]) -> None:
        """Keep events."""
        ...

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the reader is."""
        ...

    def ask_whether_saved(self, on_answer: Callable[[bool], None]) -> None:
        """Whether all is kept, once it is, or cannot be."""
        ...


class _Asked(NamedTuple):
    """Who waits for an answer. The store's thread gets a number for it, so nothing of the window is destroyed there."""

    on_answer: Callable[[Any], None]
    on_failed: Callable[[AppError], None] | None = None
    otherwise: Any = None


_ANY_STORE = 0


class _Posted(NamedTuple):
    """A call on its way into the window's thread, of the store that was in use then, or of any."""

    number: int
    call: Callable[[], None]


class StoreBridge(QObject):
    """Hands everything to the store's thread and brings the answers back; nothing here waits for a disk.

    Answers go to bound methods, and are dropped where their owner is gone. When nothing can be kept, lessons go on all
    the same, and what was done is remembered until the program ends: `stopped` says so, and `recovered` that it is kept
    again. `fault` tells what else happened. All come in the window's thread.
    """

    fault = Signal(AppError)
    stopped = Signal(AppError)
    recovered = Signal()
    _posted = Signal(object)
    """Carries a call out of the store's thread. It waits there until the window's loop runs, so nothing is lost that is
    said before somebody can show it.
    """

    def __init__(
        self, folder: Path, parent: QObject | None = None, *, store_type: type[ProgressStore] = ProgressStore
    ) -> None:
        super().__init__(parent)
        self._posted.connect(self._on_posted)
        self._number = 1
        self._asked: dict[int, _Asked] = {}
        self._question_numbers = count()
        self._recorder = self._open(folder, store_type)

    def switch_to(self, folder: Path, store_type: type[ProgressStore] = ProgressStore) -> None:
        """Keep what another learner does from now on; who was asked before for anything else gets no answer any more.

        What was handed over before is still written, where that is possible.
        """
        previous = self._recorder
        self._number += 1
        self._asked.clear()
        self._recorder = self._open(folder, store_type)
        previous.end_soon()
        self.recovered.emit()  # what could not be saved is nothing of this learner's

    def _open(self, folder: Path, store_type: type[ProgressStore]) -> EventRecorder:
        post = partial(self._post, self._number)
        return EventRecorder(
            folder,
            partial(post, self.fault.emit),
            partial(post, self.recovered.emit),
            partial(self._post, _ANY_STORE, _raise),
            on_stopped=partial(post, self.stopped.emit),
            store_type=store_type,
        )

    def start_attempt(self, attempt_id: str, mode: Mode, opened: OpenedLesson, continues: str = "") -> None:
        """Begin an attempt at the lesson as it is now."""
        assert opened.lesson is not None
        self._recorder.start_attempt(attempt_id, opened.key, mode, answer_key(opened.lesson), opened.file, continues)

    def record(self, attempt_id: str, events: tuple[Event, ...]) -> None:
        """Keep events; returns at once."""
        self._recorder.record(attempt_id, events)

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the reader is; returns at once."""
        self._recorder.keep_place(attempt_id, place)

    @property
    def has_worked(self) -> bool:
        """Whether anything could be kept since the start; where not, that was said at once."""
        return self._recorder.has_worked

    # Answers that come later

    def ask_whether_saved(self, on_answer: Callable[[bool], None]) -> None:
        """Whether all that was handed over is on the disk, once it is there, or could not be put there."""
        question = self._noted(_Asked(on_answer))
        self._recorder.when_written(partial(self._post, self._number, self._answer, question))

    def ask_history(self, on_answer: Callable[[History[Standing]], None]) -> None:
        """How far the learner is with every lesson, and what came of every try."""
        self._ask(ProgressStore.history, _Asked(on_answer, otherwise=History({})))

    def ask_pending_debriefs(self, on_answer: Callable[[tuple[PendingDebrief, ...]], None]) -> None:
        """Lessons that were left before their debrief."""
        self._ask(lambda store: store.pending_debriefs(), _Asked(on_answer, otherwise=()))

    def ask_to_erase(self, on_answer: Callable[[None], None], on_failed: Callable[[AppError], None]) -> None:
        """Delete all progress."""
        self._ask(self._recorder.erasing(), _Asked(on_answer, on_failed))

    def ask_to_back_up(
        self, file: Path, on_answer: Callable[[Path], None], on_failed: Callable[[AppError], None]
    ) -> None:
        """Write all progress to a file; the answer is the file."""
        self._ask(partial(_with_file, ProgressStore.write_copy, file), _Asked(on_answer, on_failed))

    def ask_to_restore(
        self, file: Path, on_answer: Callable[[Path], None], on_failed: Callable[[AppError], None]
    ) -> None:
        """Have the progress that a file has; the answer is the file."""
        restore = self._recorder.restoring(file)
        self._ask(partial(_with_file, lambda store, _file: restore(store), file), _Asked(on_answer, on_failed))

    def ask_to_merge(self, file: Path, on_answer: Callable[[int], None], on_failed: Callable[[AppError], None]) -> None:
        """Add what a file has to the progress; the answer is how many attempts that concerns."""
        self._ask(self._recorder.merging(file), _Asked(on_answer, on_failed))

    def ask_to_export(
        self, file: Path, on_answer: Callable[[Path], None], on_failed: Callable[[AppError], None]
    ) -> None:
        """Write a table of all tries to a file; the answer is the file."""
        self._ask(partial(_with_file, _export, file), _Asked(on_answer, on_failed))

    # For threads that may be kept waiting: not the window's

    def history(self, opened: OpenedLesson, job: Job = UNWATCHED) -> LessonHistory:
        """What was done in a lesson, in terms of the lesson as it is now."""
        if opened.lesson is None:
            return self.history_in_file(Path(opened.report.file), job)
        return self._recorder.history(opened.key, opened.lesson, job)

    def history_in_file(self, path: Path, job: Job = UNWATCHED) -> LessonHistory:
        """What was done in a lesson whose file cannot be read any more."""
        read = partial(ProgressStore.attempts_in_file, file=resolved(path))
        return history_without_lesson(self._recorder.read(read, job))

    def attempts(self, job: Job = UNWATCHED) -> tuple[StoredAttempt, ...]:
        """All attempts at all lessons, in the order in which they were begun."""
        return self._recorder.read(ProgressStore.all_attempts, job)

    def finished_tries(self, job: Job = UNWATCHED) -> list[FinishedTry]:
        """What came of every try that was revealed, in the order in which they were begun."""
        return self._recorder.read(ProgressStore.finished_tries, job)

    def wait(self, seconds: float = 2.0) -> bool:
        """Wait until all is on the disk; False says that it is not."""
        return self._recorder.wait(seconds)

    def close(self) -> bool:
        """Write what is left; False if something could not be written."""
        return self._recorder.close()

    def _ask(self, read: Callable[[ProgressStore], Any], asked: _Asked) -> None:
        post, question = partial(self._post, self._number), self._noted(asked)
        self._recorder.ask(read, partial(post, self._answer, question), partial(post, self._fail, question))

    def _noted(self, asked: _Asked) -> int:
        question = next(self._question_numbers)
        self._asked[question] = asked
        return question

    def _post(self, number: int, call: Callable[..., None], *arguments: Any) -> None:
        """Call in the window's thread, a moment later."""
        self._posted.emit(_Posted(number, partial(call, *arguments)))

    def _on_posted(self, posted: _Posted) -> None:
        if posted.number in (self._number, _ANY_STORE):
            posted.call()

    def _answer(self, question: int, found: Any) -> None:
        _deliver(self._asked.pop(question).on_answer, found)

    def _fail(self, question: int, problem: BaseException) -> None:
        asked = self._asked.pop(question)
        if not isinstance(problem, AppError):
            raise problem
        if asked.on_failed is not None:
            _deliver(asked.on_failed, problem)
            return
        self.fault.emit(problem)
        _deliver(asked.on_answer, asked.otherwise)


def _deliver(method: Callable[[Any], None], value: Any) -> None:
    if is_alive(method):
        method(value)


def _raise(bug: Exception) -> None:
    raise bug


def _with_file(work: Callable[[ProgressStore, Path], None], file: Path, store: ProgressStore) -> Path:
    work(store, file)
    return file


def _export(store: ProgressStore, file: Path) -> None:
    from media_literacy.export.progress_table import write_progress_table

    write_progress_table(store.all_attempts(), file)
