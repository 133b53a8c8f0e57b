"""What opened beside a sentence when it was marked: the card of the mark, or the author's note."""

from collections.abc import Callable

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.doubts.marking import Marking
from media_literacy.ui.reader.reader_display import ReaderDisplay
from media_literacy.ui.reader.sentence_views import SentenceViews


class OpenedByMark:
    """Closed by Esc while the article is read, so that whoever marked by chance does not leave it with the same key."""

    def __init__(
        self,
        attempt: Attempt,
        record: Callable[[tuple[Event, ...]], None],
        views: SentenceViews,
        marking: Marking,
        display: ReaderDisplay,
        desk: Desk,
    ) -> None:
        self._attempt, self._record, self._views = attempt, record, views
        self._marking, self._display, self._desk = marking, display, desk

    def close(self) -> bool:
        """Close what is open at the chosen sentence; False if nothing is, or everything is revealed."""
        chosen = self._desk.article.chosen
        if chosen is None or self._attempt.state.is_revealed:
            return False
        if self._marking.show_card(None, self._views.notes):
            return True
        events = self._attempt.fold_note(chosen)
        if events:
            self._record(events)
            self._display.show_sentence(chosen)
        return bool(events)
