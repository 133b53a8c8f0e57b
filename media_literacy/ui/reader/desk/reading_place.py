"""Where the reader is on the desk, and how far to scroll for a sentence to be read; nothing is moved here."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import NO_SENTENCE, SentenceId
from media_literacy.ui.reader.desk.desk_sheet import DeskSheet
from media_literacy.ui.reader.desk.margin_layout import Extent, scroll_into_view
from media_literacy.ui.reader.desk.visible_scrolling import VisibleScrolling

NEAR_EDGE = 10.0
"""How far a note that opens in the text is moved from the edges of the window, in px."""
SEEN_SHARE = 0.5
"""The share of its lines that have to be in view of a sentence that is seen."""


class ReadingPlace:
    """Looks at the sheet through the window on it, as it stands or will stand when it stops."""

    def __init__(self, sheet: DeskSheet, viewport: QWidget, scrolling: VisibleScrolling) -> None:
        self._sheet, self._viewport, self._scrolling = sheet, viewport, scrolling
        self._article = sheet.article

    @property
    def view(self) -> Extent:
        """What is in view of the sheet, in px of it."""
        top = self._scrolling.target
        return Extent(top, top + self._viewport.height())

    def place(self) -> tuple[SentenceId, float]:
        """The chosen sentence if it is in view, else the first that is, and how far above the window's top it begins.

        In px; less than 0 for a sentence below the top.
        """
        layout, (top, bottom) = self._article.layout_of_page, self._inside(self.view)
        chosen = self._article.chosen
        if chosen and layout.lines_in_view(chosen, top, bottom):
            return chosen, top - layout.top(chosen)
        for sentence in layout.between(top, bottom):
            if layout.bounds(sentence.id).bottom() >= top:
                return sentence.id, top - layout.top(sentence.id)
        return NO_SENTENCE, 0.0

    def value_at(self, sentence: SentenceId, offset: float) -> int:
        """Where the scroll bar stands when a sentence begins `offset` above the top of the view."""
        if not sentence:
            return 0
        return max(round(self._article.y() + self._article.layout_of_page.top(sentence) + offset), 0)

    def value_to_show(self, sentence: SentenceId, margin: float, *, needs_end_only: bool) -> int:
        """Where it stands once the desk was scrolled by the least until a sentence can be read, with its open note.

        `margin` is kept free above and below, in px; with `needs_end_only` its last line will do.
        """
        view = self.view
        tops, bottom = self._sheet.margin.placement.needed_view(sentence, needs_end_only=needs_end_only)
        return round(scroll_into_view(tops, bottom, view, min(margin, (view.bottom - view.top) / 6)))

    def opened_below(self) -> tuple[SentenceId, float] | None:
        """The chosen sentence, and how high its note and widgets are, if they stand below its paragraph."""
        chosen = self._article.chosen
        slot = None if chosen is None or self._sheet.has_margin else self._sheet.margin.placement.box(chosen)
        return (chosen, slot.bottom - slot.top) if chosen and slot else None

    def shows_some_of_opened(self) -> bool:
        """Whether something of the chosen sentence's end, or of its note in the text, is in view."""
        if self._article.chosen is None:
            return False
        (top, *_), bottom = self._sheet.margin.placement.needed_view(self._article.chosen, needs_end_only=False)
        return top < self.view.bottom and bottom > self.view.top

    def shows_all_of_chosen(self, height: float) -> bool:
        """Whether the chosen sentence is in view as a whole, in a window so many px high."""
        chosen, top = self._article.chosen, self._inside(self.view).top
        return chosen is not None and self._article.layout_of_page.lines_in_view(chosen, top, top + height) == 1.0

    def seen(self, value: int) -> Sequence[SentenceId]:
        """The sentences that can be read while the scroll bar stands there."""
        top, bottom = self._inside(Extent(value, value + self._viewport.height()))
        layout = self._article.layout_of_page
        between = (sentence.id for sentence in layout.between(top, bottom))
        return [sentence for sentence in between if layout.lines_in_view(sentence, top, bottom) >= SEEN_SHARE]

    def _inside(self, view: Extent) -> Extent:
        """What is in view of the page, in px of it."""
        return Extent(view.top - self._article.y(), view.bottom - self._article.y())
