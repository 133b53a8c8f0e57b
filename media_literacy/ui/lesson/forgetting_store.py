"""Keeps nothing: for the debrief of a guest who is gone, which is nothing of who is reading now."""

from collections.abc import Callable

from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import Place
from media_literacy.store.library.lesson_library import OpenedLesson


class ForgettingStore:
    """An `AttemptStore` that forgets at once."""

    def start_attempt(self, attempt_id: str, mode: Mode, opened: OpenedLesson, continues: str = "") -> None:
        """Begin an attempt of which nobody will know."""

    def record(self, attempt_id: str, events: tuple[Event, ...]) -> None:
        """Forget events."""

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Forget where the reader is."""

    def ask_whether_saved(self, on_answer: Callable[[bool], None]) -> None:
        """Nothing is left to be saved."""
        on_answer(True)
