"""The end of a class on the learner’s side: the attempt is kept with their own, and goes on as any other."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from media_literacy.classroom.protocol.messages import SeatEvent, Whole
from media_literacy.classroom.protocol.whole_lesson import read_whole
from media_literacy.classroom.seat.sent_events import as_guided, own_texts, to_events, to_seat_events
from media_literacy.classroom.session.taking_seats import attempt_id_of, hash_of
from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.class_attempt import ClassAttempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.progress.wanted_aids import wanted_aids
from media_literacy.errors import AppError
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.database.records import Place
from media_literacy.store.lesson_listing import earlier_lessons
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.store.progress.progress_store import new_attempt_id
from media_literacy.ui.classroom.participant_bridge import ParticipantBridge
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.store_client import AttemptStore
from media_literacy.ui.window.window_actions import WindowActions
from media_literacy.ui.window_context import WindowContext


class _Read(NamedTuple):
    """The whole lesson as it is kept, and what was done in it before."""

    opened: OpenedLesson
    history: LessonHistory


class ClassResult(QObject):
    """`ready` carries the pages of the lesson and the attempt’s id, once all is kept; `failed` why it cannot be."""

    ready = Signal(object, str)
    failed = Signal(AppError)

    def __init__(
        self, context: WindowContext, bridge: ParticipantBridge, pictures: Path | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._bridge, self._pictures = context, bridge, pictures
        self._host_events: tuple[SeatEvent, ...] = ()
        self._attempt_id = ""
        self._mode = Mode.INVESTIGATE
        self._has_late_marks = False
        self._actions: WindowActions | None = None

    def keep(
        self, whole: Whole, edition: Lesson, token: str, mode: Mode, actions: WindowActions, *, has_late_marks: bool
    ) -> None:
        """Keep the attempt as the host has it, with the texts that were never sent; the same one only once.

        With late marks, what was marked in all is kept as practice.
        """
        self._has_late_marks = has_late_marks
        self._attempt_id = attempt_id_of(hash_of(token))
        self._host_events, self._mode, self._actions = whole.events, mode, actions
        self._context.tasks.run(partial(self._read, whole, edition), self._on_read, self._on_failed)

    def _read(self, whole: Whole, edition: Lesson) -> _Read:
        """In a thread of its own."""
        lesson = read_whole(whole.lesson, edition, load_catalogue())
        entries = earlier_lessons(self._context.library, self._context.data_folder, UNWATCHED).entries
        named = lesson.front.id, lesson.front.title
        here = next((each for each in entries if (each.key.lesson, each.title) == named), None)
        key = here.key if here is not None else LessonKey("", lesson.front.id)
        opened = OpenedLesson(lesson, Report("class"), key, self._pictures, None if here is None else here.path)
        return self._read_history(opened)

    def _read_history(self, opened: OpenedLesson) -> _Read:
        """In a thread of its own."""
        return _Read(opened, self._context.store.history(opened))

    def _on_read(self, found: _Read) -> None:
        history = found.history
        tries = (history.first, *history.practised_tries, history.unfinished)
        if not any(tried is not None and tried.attempt_id == self._attempt_id for tried in tries):
            self._record(found.opened)
        self._context.tasks.run(partial(self._read_history, found.opened), self._on_kept, self._on_failed)

    def _record(self, opened: OpenedLesson) -> None:
        lesson, store = opened.lesson, self._context.store
        assert lesson is not None
        events = to_events(self._host_events, lesson)
        if self._mode is Mode.GUIDED:
            events = as_guided(events)
        texts = own_texts(self._bridge.kept_texts, lesson)
        attempt = ClassAttempt.resume(lesson, (*events[:1], *texts, *events[1:]), SystemClock())
        revealed = (*attempt.open(), *attempt.reveal_all())
        attempt.leave()
        store.start_attempt(self._attempt_id, attempt.mode, opened)
        store.record(self._attempt_id, attempt.events)
        if self._has_late_marks:
            self._record_practice(opened)
        self._bridge.send_events(to_seat_events(revealed, lesson))

    def _record_practice(self, opened: OpenedLesson) -> None:
        """What was marked too late to count, among all the rest: a try of its own, after the one that counts."""
        lesson, store = opened.lesson, self._context.store
        assert lesson is not None
        events = to_events(self._bridge.kept_events, lesson)
        attempt = ClassAttempt.resume(lesson, events, SystemClock())
        attempt.open()
        attempt.reveal_all()
        attempt.leave()
        practice = new_attempt_id()
        store.start_attempt(practice, attempt.mode, opened)
        store.record(practice, attempt.events)

    def _on_kept(self, found: _Read) -> None:
        context, opened = self._context, found.opened
        assert self._actions is not None
        pages = LessonPages(
            opened,
            _SharedStore(context.store, self._attempt_id, self._bridge, opened),
            self._actions,
            context.appearances.appearance,
            context.window,
            history=found.history,
            wanted_aids=wanted_aids(context.preferences.settings),
            ends_at_result=True,
        )
        self.ready.emit(pages, self._attempt_id)

    def _on_failed(self, problem: AppError) -> None:
        self.failed.emit(problem)


class _SharedStore:
    """Keeps what is done after the reveal here, as always, and tells the teacher’s computer of this attempt, too."""

    def __init__(self, store: AttemptStore, attempt_id: str, bridge: ParticipantBridge, opened: OpenedLesson) -> None:
        assert opened.lesson is not None
        self._store, self._attempt_id, self._bridge, self._lesson = store, attempt_id, bridge, opened.lesson

    def start_attempt(self, attempt_id: str, mode: Mode, opened: OpenedLesson, continues: str = "") -> None:
        """Practice, which is nobody else’s business."""
        self._store.start_attempt(attempt_id, mode, opened, continues)

    def record(self, attempt_id: str, events: tuple[Event, ...]) -> None:
        """Keep events, and tell of them."""
        self._store.record(attempt_id, events)
        if attempt_id == self._attempt_id and (sent := to_seat_events(events, self._lesson)):
            self._bridge.send_events(sent)

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the reader is."""
        self._store.keep_place(attempt_id, place)

    def ask_whether_saved(self, on_answer: Callable[[bool], None]) -> None:
        """Whether all is kept here."""
        self._store.ask_whether_saved(on_answer)
