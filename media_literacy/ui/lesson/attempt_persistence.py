"""The attempt under way, and what is kept of it: every event, and the place where the learner is."""

from collections.abc import Callable

from media_literacy.engine.attempt import Attempt, SystemClock
from media_literacy.engine.events import Event
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import Place
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.progress_store import new_attempt_id
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.store_client import AttemptStore


class AttemptPersistence:
    """Begins, resumes and leaves attempts at one lesson; what happens in them goes to the store."""

    def __init__(self, opened: OpenedLesson, store: AttemptStore | None, found: Resumed | None) -> None:
        """`found` is the latest attempt, to go on with; without a store nothing is recorded."""
        assert opened.lesson is not None
        self._opened, self._lesson, self._store, self._found = opened, opened.lesson, store, found
        self._attempt: Attempt | None = None
        self._attempt_id = ""

    @property
    def attempt(self) -> Attempt | None:
        """The attempt under way; None before a way was chosen."""
        return self._attempt

    def start(self, mode: Mode) -> None:
        """Begin an attempt."""
        self._attempt = Attempt(self._lesson, mode, SystemClock())
        self._attempt_id = self._new_attempt(mode)
        self.record(self._attempt.open())

    def resume(self) -> Place | None:
        """Go on with the latest attempt; where it was left, or None if there is nothing to go on with."""
        found = self._found
        if found is None or not found.events:
            return None
        self._attempt = Attempt.resume(self._lesson, found.events, SystemClock())
        self._attempt_id = found.attempt_id or self._new_attempt(self._attempt.mode)
        if not found.attempt_id:
            self.record(found.events)
        self.record(self._attempt.open())
        return found.place

    def resumed_now(self, found: Resumed | None, place: Place) -> Resumed | None:
        """What was read of this attempt, brought up to what happened in it meanwhile."""
        if found is None or self._attempt is None or found.attempt_id != self._attempt_id:
            return found
        return Resumed(self._attempt_id, self._attempt.events, place)

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
        self._attempt, self._attempt_id = None, ""

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
        """Keep where the learner is."""
        if self._attempt_id and self._store is not None:
            self._store.keep_place(self._attempt_id, place)

    def _new_attempt(self, mode: Mode) -> str:
        attempt_id = new_attempt_id()
        if self._store is not None:
            self._store.start_attempt(attempt_id, mode, self._opened)
        return attempt_id
