"""The desk: the scrolled sheet with the page in the middle, the notes beside it and the brackets before it."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.desk.desk_scroller import DeskScroller
from media_literacy.ui.reader.desk.start_hint import StartHint
from media_literacy.ui.reader.notes.note_content import NoteContent


class Desk(DeskScroller):
    """What stands on the sheet beside the article: notes, brackets, widgets, and what to do first."""

    def take_focus(self) -> None:
        """Give the keyboard to the article, unless something else stands in its place."""
        if not self.isHidden():
            self.article.take_focus()

    def show_notes(
        self, notes: Mapping[SentenceId, NoteContent], *, slide_in: bool = False, after_painting: bool = False
    ) -> None:
        """Show these notes; with `slide_in` the new ones come in from the side.

        With `after_painting` what was pressed is painted before the margin is arranged.
        """
        self.sheet.margin.show_notes(notes)
        if notes:
            self._strips.end_start()
        if after_painting:
            self._arranging.start()
            self._revealing.start()
            return
        self._arrange_anew()
        if slide_in and not self._appearance.is_motion_reduced:
            self.sheet.margin.slide_in()

    def show_clashes(self, clashes: Mapping[SentenceId, Sequence[SentenceId]]) -> None:
        """Draw these contradictions: for each sentence, its partners."""
        self.sheet.show_clashes(clashes)
        self._place_strips()

    def show_widgets(self, group: str, widgets: Mapping[SentenceId, QWidget]) -> None:
        """Put widgets beside sentences, below their notes; those that the group had before are hidden.

        Each is as wide as the margin and as high as its `heightForWidth` or `sizeHint` says. Call it again when one
        wants another height. The caller owns the widgets.
        """
        self.sheet.margin.show_widgets(group, widgets)
        if widgets:
            self._strips.end_start()
        self._arrange_anew()

    def show_start(self, mode: Mode) -> None:
        """Say what to do first, until something stands in the margin."""
        self._strips.show_start(StartHint(mode, self._appearance, self.sheet))
        self._place_strips()

    def end_start(self) -> None:
        """What to do first need not be said any longer."""
        self._strips.end_start()
        self._place_strips()

    def show_card(self, card: QWidget | None, notes: Mapping[SentenceId, NoteContent]) -> None:
        """Put a widget beside the chosen sentence, and show these notes with it; None takes it away.

        What was pressed is painted first: in a long lesson with many doubts, arranging takes longer than a frame.
        """
        chosen = self.article.chosen
        self.sheet.margin.show_notes(notes)
        self.sheet.margin.show_widgets("card", {chosen: card} if card is not None and chosen else {})
        if card is not None:
            self._strips.end_start()
        self._arranging.start()
