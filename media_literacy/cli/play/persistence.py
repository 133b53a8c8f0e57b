"""Keeps what is played where the window keeps it, so that either can go on with what the other began."""

from collections.abc import Callable
from pathlib import Path

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.errors import AppError
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore, new_attempt_id
from media_literacy.store.progress.recorder import EventRecorder

Events = tuple[Event, ...]

_SECONDS = 2.0
"""How long a step waits for a slow disk; what is not saved by then is saved while the lesson goes on."""


class PlayPersistence:
    """The learner's progress with one lesson. When it cannot be kept, that is told once, and it is tried again at each
    step while the lesson goes on."""

    def __init__(self, lesson: Lesson, report: Callable[[AppError], None]) -> None:
        self._lesson = lesson
        self._report = report
        self._key = LessonKey("", lesson.front.id)
        self._file: Path | None = None
        self._recorder: EventRecorder | None = None
        self._faults: list[AppError] = []
        self._attempt = self._continues = ""
        self.kept_result: KeptResult | None = None
        """That of the attempt to go on with, if it was revealed before."""
        self.history = NO_HISTORY
        """What was done in the lesson before, once `unfinished` was asked."""

    def open(
        self,
        folder: Path,
        key: LessonKey,
        file: Path | None = None,
        store_type: type[ProgressStore] = ProgressStore,
    ) -> None:
        """Keep progress in this folder from now on; without it nothing is kept. `file` is the lesson's."""
        self._key, self._file = key, file
        self._recorder = EventRecorder(folder, self._faults.append, store_type=store_type)

    def close(self) -> None:
        """Save what is left, and let go of the folder."""
        if self._recorder is not None:
            self._recorder.close()
            self._report_faults()
            self._recorder = None

    def unfinished(self) -> Events:
        """What was done in the last attempt if it did not come to its end, in terms of the lesson as it is now."""
        if self._recorder is None:
            return ()
        try:
            self.history = self._recorder.history(self._key, self._lesson)
        except AppError as problem:
            self._faults.append(problem)
        self._report_faults()
        found = self.history.latest
        if found is None:
            return ()
        state = replay(found.events)
        if not (state.shown or state.marks or state.has_read_all) or (state.is_revealed and state.debrief_seen):
            return ()
        self._attempt, self._continues, self.kept_result = found.attempt_id, found.continues, found.result
        return found.events

    def go_on(self, mode: Mode, events: Events) -> None:
        """Keep the unfinished attempt up from here."""
        if not self._attempt:
            self.begin(mode, self._continues)
            self.keep(events)

    def begin(self, mode: Mode, continues: str = "") -> None:
        """Keep a new attempt from here; `continues` is the id of the one that goes on in it."""
        self.kept_result = None
        if self._recorder is None:
            return
        self._attempt = new_attempt_id()
        answers = answer_key(self._lesson)
        self._recorder.start_attempt(self._attempt, self._key, mode, answers, self._file, continues)

    def keep(self, events: Events) -> None:
        """Put events where they outlast the program."""
        if self._recorder is not None and events:
            self._recorder.record(self._attempt, events)
            self._recorder.wait(_SECONDS)
            self._report_faults()

    def _report_faults(self) -> None:
        while self._faults:
            self._report(self._faults.pop(0))
