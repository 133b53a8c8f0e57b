"""What a learner writes in the margin: notes of their own, and what would make a sentence hold."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import Aid
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.fix_it.fix_it import FixIt
from media_literacy.ui.reader.own_notes.own_notes import OwnNotes
from media_literacy.ui.reader.reader_links import ReaderLinks
from media_literacy.ui.theme.appearance import Appearance


class OwnTexts:
    """Both, of which one at most is being written; `record` is handed the events."""

    def __init__(
        self,
        attempt: Attempt,
        desk: Desk,
        record: Callable[[tuple[Event, ...]], None],
        links: ReaderLinks,
        appearance: Appearance,
        page: QWidget,
        aids: frozenset[Aid],
    ) -> None:
        self.notes = OwnNotes(attempt, desk, record, appearance, page)
        self.fix_it = FixIt(attempt, desk, record, appearance, page, is_enabled=Aid.FIX_IT in aids)
        links.own_fix_wanted.connect(self.fix_it.begin)
        links.authors_fix_wanted.connect(self.fix_it.show_authors)

    def has_focus(self) -> bool:
        """Whether somebody is writing just now."""
        return self.notes.has_focus() or self.fix_it.has_focus()

    def close(self) -> bool:
        """End writing, first where the keyboard is; False if nothing was written."""
        if self.fix_it.has_focus():
            return self.fix_it.close()
        return self.notes.close() or self.fix_it.close()

    def write_pending(self) -> None:
        """Keep what was typed and not left yet."""
        self.notes.write_pending()
        self.fix_it.write_pending()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.notes.apply_appearance(appearance)
        self.fix_it.apply_appearance(appearance)
