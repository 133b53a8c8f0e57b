"""What somebody else than the reader changes in an attempt, as a teacher does in a class: shown, and heard."""

from collections.abc import Callable, Mapping

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.aids.reader_aids import ReaderAids
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.doubts.marking import Marking
from media_literacy.ui.reader.reader_display import ReaderDisplay
from media_literacy.ui.reader.sentence_views import SentenceViews


class OutsideChanges:
    """The page keeps its place, whatever changes."""

    def __init__(
        self,
        attempt: Attempt,
        views: SentenceViews,
        desk: Desk,
        aids: ReaderAids,
        marking: Marking,
        display: ReaderDisplay,
        record: Callable[[tuple[Event, ...]], None],
    ) -> None:
        self._attempt, self._views, self._desk, self._aids = attempt, views, desk, aids
        self._marking, self._display, self._record = marking, display, record

    def refresh(self) -> None:
        """Show the attempt as it is now."""
        self._desk.sheet.use_lesson(self._attempt.lesson)
        self._aids.use_lesson()
        if not self._attempt.takes_marks:
            self._marking.close_panel()
        self._display.show_all()

    def show_notes(self, events: tuple[Event, ...]) -> None:
        """Notes were opened: they show, and are heard."""
        self.refresh()
        self._record(events)

    def say_too_late(self, words: Mapping[SentenceId, str]) -> None:
        """Say beside these sentences that what was changed there came too late."""
        self._views.too_late = words
        self.refresh()

    def begin_second_look(self) -> None:
        """Show all marks, for one more look."""
        self._display.show_onward()
        self._marking.begin_second_look()

    def show_shares(self, shares: Mapping[SentenceId, float], words: Mapping[SentenceId, str]) -> None:
        """Show at the edge of the page which part of a class doubted each sentence, and say it to whoever listens."""
        self._desk.article.show_shares(shares)
        self._views.names.say_beside(words)
        self._display.show_states()
