"""The attempt under way, and what is kept of it: every event, and the place where the learner is."""

from collections.abc import Callable
from enum import Enum, auto

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.results.kept_result import KeptResult, result_now, with_own_texts
from media_literacy.engine.sheets.own_code import code_of_result
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import Place
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.store.progress.progress_store import new_attempt_id
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.store_client import AttemptStore


class Try(Enum):
    """Which try at a lesson is under way."""

    FIRST = auto()
    PRACTISED = auto()
    """Practice that was revealed before."""
    UNFINISHED = auto()
    """Practice that was not revealed when it was begun or gone on with."""


class AttemptPersistence:
    """Begins, resumes and leaves attempts at one lesson; what happens in them goes to the store."""

    def __init__(self, opened: OpenedLesson, store: AttemptStore | None, history: LessonHistory) -> None:
        """Without a store nothing is recorded."""
        assert opened.lesson is not None
        self._opened, self._lesson, self._store, self._history = opened, opened.lesson, store, history
        self._attempt: Attempt | None = None
        self._attempt_id = ""
        self._kept_result: KeptResult | None = None
        self._place = Place()
        self._try, self._practice = Try.FIRST, 0

    @property
    def attempt(self) -> Attempt | None:
        """The attempt under way; None before a way was chosen."""
        return self._attempt

    @property
    def is_kept(self) -> bool:
        """Whether what happens is recorded: not while its author tries a lesson."""
        return self._store is not None

    @property
    def is_practice(self) -> bool:
        """Whether the attempt under way comes after the first try."""
        return self._attempt is not None and self._try is not Try.FIRST

    @property
    def place_of_try(self) -> int:
        """Which of the tries that are led to is under way: 0 is the first, the practices that are known follow."""
        match self._try:
            case Try.FIRST:
                return 0
            case Try.PRACTISED:
                return self._practice + 1
            case Try.UNFINISHED:
                return len(self._history.practised_tries) + 1

    @property
    def result(self) -> KeptResult | None:
        """What came of the attempt under way: by the answers that were kept with it. None before its reveal."""
        if self._attempt is None or not self._attempt.state.is_revealed:
            return None
        if self._kept_result is None:
            return result_now(self._attempt.state, self._lesson)
        return with_own_texts(self._kept_result, self._attempt.state)

    def code(self) -> str:
        """The result as a code for a teacher; the same each time. Empty before its reveal."""
        result = self.result
        return "" if result is None else code_of_result(result, self._attempt_id)

    @property
    def history(self) -> LessonHistory:
        """What was done in the lesson, with the attempt under way as it is now."""
        if self._attempt is None:
            return self._history
        now = Resumed(self._attempt_id, self._attempt.events, self._place, result=self.result)
        match self._try:
            case Try.FIRST:
                is_done_now = now.result is not None and self._history.first_result is None
                return self._history._replace(first=now, read_lessons=self._history.read_lessons + is_done_now)
            case Try.PRACTISED:
                practised = self._history.practised_tries
                tries = (*practised[: self._practice], now, *practised[self._practice + 1 :])
                return self._history._replace(practised_tries=tries)
            case Try.UNFINISHED if now.result is not None:
                tries, practices = (*self._history.practised_tries, now), self._history.practices + 1
                return self._history._replace(practised_tries=tries, unfinished=None, practices=practices)
            case Try.UNFINISHED:
                return self._history._replace(unfinished=now)

    def start(self, mode: Mode) -> None:
        """Begin an attempt; it is practice once the first try came to its reveal."""
        self.forget()
        self._try = Try.UNFINISHED if self._history.first_result is not None else Try.FIRST
        self._attempt = Attempt(self._lesson, mode, SystemClock())
        self._attempt_id = self._new_attempt(mode)
        self.record(self._attempt.open())

    def resume_first(self) -> Place:
        """Go on with the first try; where it was left."""
        self.forget()
        return self._resume(Try.FIRST, self._history.first)

    def resume_practice(self, practice: int = -1) -> Place:
        """Go on with practice that was revealed, the latest if not told which; where it was left."""
        self.forget()
        tries = self._history.practised_tries
        self._practice = practice % len(tries)
        return self._resume(Try.PRACTISED, tries[self._practice])

    def resume_try(self, attempt_id: str) -> Place:
        """Go on with the try of that id: one of the practices that are led to, or else the first."""
        tries = self._history.practised_tries
        at = next((at for at, found in enumerate(tries) if found.attempt_id == attempt_id), None)
        return self.resume_first() if at is None else self.resume_practice(at)

    def resume_unfinished(self) -> Place:
        """Go on with the practice that was begun; where it was left."""
        self.forget()
        return self._resume(Try.UNFINISHED, self._history.unfinished)

    def _resume(self, which: Try, found: Resumed | None) -> Place:
        assert found is not None
        self._try, self._kept_result, self._place = which, found.result, found.place
        self._attempt = Attempt.resume(self._lesson, found.events, SystemClock())
        self._attempt_id = found.attempt_id or self._new_attempt(self._attempt.mode, found.continues)
        if not found.attempt_id:
            self.record(found.events)
        self.record(self._attempt.open())
        return found.place

    def history_now(self, found: LessonHistory) -> LessonHistory:
        """What was read of this lesson, with the attempt under way brought up to what happened in it meanwhile."""
        return found._replace(
            first=self._brought_up(found.first),
            practised_tries=tuple(filter(None, map(self._brought_up, found.practised_tries))),
            unfinished=self._brought_up(found.unfinished),
        )

    def _brought_up(self, found: Resumed | None) -> Resumed | None:
        if found is None or self._attempt is None or found.attempt_id != self._attempt_id:
            return found
        if found.result is not None and found.result.is_edited:
            return found  # its events were put into terms of another version of the lesson
        return found._replace(events=self._attempt.events, place=self._place)

    def leave(self) -> None:
        """Close the attempt."""
        if self._attempt is not None:
            self.record(self._attempt.leave())

    def go_on(self) -> None:
        """The attempt was closed, and the learner stays after all."""
        if self._attempt is not None:
            self.record(self._attempt.open())

    def forget(self) -> None:
        """No attempt is under way any more; what was kept stays."""
        self._history = self.history
        self._attempt, self._attempt_id, self._kept_result, self._place = None, "", None, Place()

    def record(self, events: tuple[Event, ...]) -> None:
        """Keep what happened."""
        if events and self._attempt_id and self._store is not None:
            self._store.record(self._attempt_id, events)

    def ask_whether_saved(self, on_answer: Callable[[bool], None]) -> None:
        """See `AttemptStore.ask_whether_saved`."""
        if self._store is None:
            on_answer(True)
        else:
            self._store.ask_whether_saved(on_answer)

    def keep_place(self, place: Place) -> None:
        """Keep where the learner is. A page that is still shown after the attempt was left keeps nothing: by then the
        store may be another learner's.
        """
        if self._attempt is None or not self._attempt.is_open:
            return
        self._place = place
        if self._attempt_id and self._store is not None:
            self._store.keep_place(self._attempt_id, place)

    def _new_attempt(self, mode: Mode, continues: str = "") -> str:
        attempt_id = new_attempt_id()
        if self._store is not None:
            self._store.start_attempt(attempt_id, mode, self._opened, continues)
        return attempt_id
