"""The attempt under way, and what is kept of it: every event, and the place where the learner is."""

from media_literacy.engine.attempt import Attempt, SystemClock
from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.library import OpenedLesson
from media_literacy.store.progress import new_attempt_id
from media_literacy.store.records import Place
from media_literacy.store.resumed import resumed
from media_literacy.ui.keeping import AttemptKeeping


class LessonKeeping:
    """Begins, resumes and leaves attempts at one lesson; what happens in them goes to the store."""

    def __init__(self, opened: OpenedLesson, store: AttemptKeeping) -> None:
        assert opened.lesson is not None
        self._key, self._lesson, self._store = opened.key, opened.lesson, store
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
        stored = self._store.latest_attempt(self._key)
        found = resumed(stored, self._lesson) if stored else None
        if stored is None or found is None or not found.events:
            return None
        self._attempt = Attempt.resume(self._lesson, found.events, SystemClock())
        self._attempt_id = found.attempt_id or self._new_attempt(self._attempt.mode)
        if not found.attempt_id:
            self.record(found.events)
        self.record(self._attempt.open())
        return found.place

    def leave(self) -> bool:
        """Close the attempt; False if it could not be written to the disk."""
        if self._attempt is None:
            return True
        self.record(self._attempt.leave())
        return self._store.wait()

    def go_on(self) -> None:
        """The attempt was closed, and the learner stays after all."""
        if self._attempt is not None:
            self.record(self._attempt.open())

    def forget(self) -> None:
        """No attempt is under way any more; what was kept stays."""
        self._attempt, self._attempt_id = None, ""

    def record(self, events: tuple[Event, ...]) -> None:
        """Keep what happened; a reveal is waited for until it is on the disk."""
        if events and self._attempt_id:
            self._store.record(self._attempt_id, events)
            if any(event.kind is EventKind.REVEALED for event in events):
                self._store.wait()

    def keep_place(self, place: Place) -> None:
        """Keep where the learner is."""
        if self._attempt_id:
            self._store.keep_place(self._attempt_id, place)

    def _new_attempt(self, mode: Mode) -> str:
        attempt_id = new_attempt_id()
        self._store.start_attempt(attempt_id, self._key, mode, self._lesson)
        return attempt_id
