"""Where everything in the margin stands: worked out from the sentences, what is in view, and the open note."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_layout import PADDING, ArticleLayout
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.desk.desk_geometry import DeskGeometry
from media_literacy.ui.reader.desk.margin_layout import (
    Extent,
    Wish,
    make_way,
    place_in_view,
    place_notes,
)
from media_literacy.ui.reader.desk.margin_widgets import MarginWidgets
from media_literacy.ui.reader.desk.open_notes import OpenNotes
from media_literacy.ui.reader.notes.note_header import header_middle, row_height
from media_literacy.ui.reader.notes.note_layout import compact_height
from media_literacy.ui.theme.appearance import Appearance

GAP = 6.0
EDGE = 10.0
"""How far the open note keeps from the edges of the window."""
LEAST_OPEN = 120.0
"""An open note that has to be shorter than its text is not made lower than this, at 100 % text."""


class _UsualLayout(NamedTuple):
    """What `place_notes` made of all slots, and what it was made from."""

    layout: ArticleLayout
    moves: int
    order: Sequence[SentenceId]
    beside: Mapping[SentenceId, float]
    row: float
    top: int
    wishes: Sequence[Wish]
    places: Sequence[float]

    def is_of(self, *made_from: object) -> bool:
        """Whether it was made from the same."""
        layout, *others = made_from
        return layout is self.layout and others == [self.moves, self.order, self.beside, self.row, self.top]


class MarginPlacement:
    """Each sentence with a note or a widget has a slot: first its note, and the widgets below it.

    A slot needs a line for the note, and the chosen one all of it. Where there is no margin, the slots stand under the
    paragraphs, the open one first, and the page makes room for them.
    """

    def __init__(self, article: ArticleView, notes: OpenNotes, widgets: MarginWidgets, appearance: Appearance) -> None:
        self._article, self._notes, self._widgets, self._appearance = article, notes, widgets, appearance
        self.order: list[SentenceId] = []
        self.indexes: dict[SentenceId, int] = {}
        self._present: set[SentenceId] = set()
        self._as_read: list[SentenceId] = []
        self.places: list[float] = []
        """Where the slot of each sentence in `order` begins, in px of the sheet."""
        self.x = self.width = 0.0
        self.has_margin = True
        self.view = Extent(0.0, 0.0)
        """What is in view of the sheet."""
        self.unfolded: set[SentenceId] = set()
        """The notes that are open where there is no margin: the chosen one, and those that are still in view."""
        self._wishes: list[Wish] = []
        self._usual: _UsualLayout | None = None

    def box(self, sentence: SentenceId) -> Extent | None:
        """From where to where the slot of a sentence was placed; None if it has none."""
        index = self.indexes.get(sentence)
        if index is None:
            return None
        return self.extent(index)

    def extent(self, index: int) -> Extent:
        """From where to where the slot with this index in `order` was placed."""
        return Extent(self.places[index], self.places[index] + self._wishes[index].height)

    def needed_view(self, sentence: SentenceId, *, needs_end_only: bool) -> tuple[list[float], float]:
        """From where to where a sentence is to be seen, with its open slot if that stands in the text.

        With `needs_end_only` its last line will do, and if not even that fits into the window, the slot alone.
        """
        layout, y = self._article.layout_of_page, self._article.y()
        bounds = layout.bounds(sentence).translated(0, y)
        slot = self.box(sentence)
        if slot is None or self.has_margin or sentence != self._article.chosen:
            return [bounds.top()], bounds.bottom()
        end = [y + self._last_line(sentence).top(), slot.top]
        return end if needs_end_only else [bounds.top()], slot.bottom

    def ties_between(self, top: float, bottom: float) -> list[tuple[SentenceId, float, float]]:
        """The sentences whose notes begin between two heights, with the height of each and of its note's heading."""
        if not self.has_margin:
            return []
        half = header_middle(self._appearance)
        first = bisect_left(self.places, max(top - half, self._article.y() - 0.5))  # those above found no room
        last = bisect_right(self.places, bottom - half)
        return [
            (self.order[index], self._wishes[index].anchor + half, self.places[index] + half)
            for index in range(first, last)
        ]

    def arrange(self, appearance: Appearance, geometry: DeskGeometry, view: Extent) -> float:
        """Place everything for what is in view of the sheet; where the last thing ends."""
        self._appearance, self.view = appearance, view
        self.has_margin = geometry.has_margin
        self.x = geometry.notes_x if geometry.has_margin else geometry.page_x + PADDING
        self.width = geometry.notes_width if geometry.has_margin else geometry.page_width - 2 * PADDING
        self._notes.use(appearance, self.width)
        seen = self._seen()
        self._put_in_order()
        return self._arrange_beside() if geometry.has_margin else self._arrange_below(seen)

    def _put_in_order(self) -> None:
        """All sentences with a slot as they are read, but the open one first below its paragraph."""
        present = {*self._notes.sentences, *self._widgets.sentences()}
        if present != self._present:
            self._present, self._as_read = present, sorted(present, key=self._number)
        order = self._as_read
        chosen, layout = self._article.chosen, self._article.layout_of_page
        if chosen is not None and chosen in present and not self.has_margin:
            row = layout.last_in_row(chosen)
            first = next(index for index, sentence in enumerate(order) if layout.last_in_row(sentence) == row)
            order = [*order[:first], chosen, *(sentence for sentence in order[first:] if sentence != chosen)]
        if order is not self.order:
            self.order = order
            self.indexes = {sentence: index for index, sentence in enumerate(order)}

    def _arrange_beside(self) -> float:
        article, row = self._article, row_height(self._appearance)
        article.make_room({})
        usual = self._usual_layout(row)
        self._wishes, self.places = list(usual.wishes), list(usual.places)
        chosen = article.chosen
        if chosen is not None and chosen in self.indexes:
            level = self.indexes[chosen]
            height = self.slot_height(chosen, self._open_height(chosen))
            self._wishes[level] = Wish(self._wishes[level].anchor, height)
            view = Extent(self.view.top + EDGE, self.view.bottom - EDGE)
            place = max(place_in_view(self._lines(chosen), height, row, view), article.y())
            make_way(self.places, self._wishes, GAP, level=level, place=place)
        if not self.order:
            return 0.0
        last = self.order[-1]  # nothing stands below it, so it is shown in full
        height = self.slot_height(last, self._notes.layout(last).height if last in self._notes else 0.0)
        return self.places[-1] + max(height, self._wishes[-1].height)

    def _usual_layout(self, row: float) -> "_UsualLayout":
        """Where everything stands while no note is open; the same until something comes, goes or changes its height."""
        layout, top = self._article.layout_of_page, self._article.y()
        beside = {sentence: self.slot_height(sentence, row) for sentence in self._widgets.sentences()}
        known = self._usual
        if known is not None and known.is_of(layout, layout.moves, self.order, beside, row, top):
            return known
        above = top - header_middle(self._appearance)
        wishes = [
            Wish(layout.middle(sentence) + above, beside.get(sentence, row) if beside else row)
            for sentence in self.order
        ]
        places = place_notes(wishes, GAP, top=top)
        self._usual = _UsualLayout(layout, layout.moves, self.order, beside, row, top, wishes, places)
        return self._usual

    def _arrange_below(self, seen: set[SentenceId]) -> float:
        """Open the slots under their paragraphs; the page makes room."""
        layout, article = self._article.layout_of_page, self._article
        self.unfolded = {*seen, article.chosen} if article.chosen else seen
        compact = compact_height(self._appearance)
        # Whole pixels, or the text would be seen to move by one when the room above it changes.
        usual = ceil(compact)
        others = {
            sentence: ceil(self.slot_height(sentence, self._open_height(sentence)))
            if sentence in self.unfolded
            else ceil(self.slot_height(sentence, compact))
            for sentence in (self.unfolded | self._widgets.sentences()) & self.indexes.keys()
        }
        heights = [others.get(sentence, usual) for sentence in self.order]
        room: dict[int, float] = {}
        used: list[float] = []
        blocks = [layout.last_in_row(sentence) for sentence in self.order]
        for block, height in zip(blocks, heights, strict=True):
            used.append(room.get(block, GAP))
            room[block] = used[-1] + height + GAP
        article.make_room({block: height - GAP / 2 for block, height in room.items()})
        bottoms = {block: article.y() + layout.bottom_of_block(block) for block in room}
        self.places = [bottoms[block] + begun for block, begun in zip(blocks, used, strict=True)]
        self._wishes = list(map(Wish, self.places, heights))
        return 0.0

    def _seen(self) -> set[SentenceId]:
        """Notes that are unfolded and in view, as everything was placed last: what is read is not folded away."""
        found = {sentence: self.box(sentence) for sentence in self.unfolded if sentence in self._notes}
        view = self.view
        return {
            sentence
            for sentence, box in found.items()
            if box is not None and box.top < view.bottom and box.bottom > view.top
        }

    def _open_height(self, sentence: SentenceId) -> float:
        """The height of a note that is shown in full: no higher than the window, and then it scrolls."""
        if sentence not in self._notes:
            return 0.0
        if self._notes[sentence].is_folded:
            return compact_height(self._appearance)
        view = self.view.bottom - self.view.top
        most = view - 2 * EDGE - self._widgets.height(sentence, self.width)
        least, full = self._appearance.scale.px(LEAST_OPEN), self._notes.layout(sentence).height
        if not self.has_margin:  # the last line of its sentence is to be seen with it
            line = self._last_line(sentence).height() + GAP
            least, most = min(least, most), most - line
            if full <= most + line:  # it does not scroll for the sake of a line
                most = full
        return min(full, max(most, least))

    def slot_height(self, sentence: SentenceId, note: float) -> float:
        widgets = self._widgets.height(sentence, self.width)
        return note + widgets + (GAP if widgets and sentence in self._notes else 0.0) if widgets else note

    def _lines(self, sentence: SentenceId) -> Extent:
        """Where a note begins that is level with a sentence's first line, and with its last."""
        first = self._article.layout_of_page.middle(sentence)
        boxes = self._article.layout_of_page.rectangles(sentence)
        above = self._article.y() - header_middle(self._appearance)
        return Extent(first + above, (boxes[-1].center().y() if boxes else first) + above)

    def _last_line(self, sentence: SentenceId) -> QRectF:
        lines = self._article.layout_of_page.rectangles(sentence)
        return lines[-1] if lines else self._article.layout_of_page.bounds(sentence)

    def _number(self, sentence: SentenceId) -> int:
        return self._article.layout_of_page.sentence(sentence).number
