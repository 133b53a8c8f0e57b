"""After the reveal: every contradiction drawn at once, as a picture of the whole, or again one at a time."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.bars.reader_bars import BottomBar
from media_literacy.ui.reader.desk.desk_sheet import DeskSheet

FEWEST = 2
"""So many contradictions make a picture of the whole."""


class ClashPicture(QObject):
    """Draws it where there is one to see, and keeps the button for it."""

    def __init__(self, attempt: Attempt, sheet: DeskSheet, bar: BottomBar) -> None:
        super().__init__(bar)
        self._attempt, self._sheet, self._bar = attempt, sheet, bar
        self._clashes: Mapping[SentenceId, Collection[SentenceId]] = {}
        bar.all_clashes_toggled.connect(self.toggle)

    def show_clashes(self, clashes: Mapping[SentenceId, Collection[SentenceId]]) -> None:
        """Offer the picture of these, each sentence with its partners."""
        self._clashes = clashes
        self._bar.offer_clashes(has_many=self._has_many, shows_all=self._sheet.shows_all_clashes)

    def toggle(self) -> None:
        """Draw all of them, or again one at a time."""
        self._sheet.show_all_clashes(self._has_many and not self._sheet.shows_all_clashes)
        self.show_clashes(self._clashes)

    @property
    def _has_many(self) -> bool:
        pairs = {frozenset((sentence, other)) for sentence, others in self._clashes.items() for other in others}
        return self._attempt.state.is_revealed and len(pairs) >= FEWEST
