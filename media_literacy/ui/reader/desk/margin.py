"""The margin: the open notes, and whatever else stands beside a sentence, in reading order."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_layout import PADDING
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.desk.desk_geometry import DeskGeometry
from media_literacy.ui.reader.desk.margin_layout import (
    Extent,
    Wish,
    make_way,
    place_in_view,
    place_notes,
    place_under,
)
from media_literacy.ui.reader.desk.margin_widgets import MarginWidgets
from media_literacy.ui.reader.desk.open_notes import OpenNotes
from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.reader.notes.note_layout import compact_height, header_middle, row_height
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.theme.appearance import Appearance

GAP = 6.0
EDGE = 10.0
"""How far the open note keeps from the edges of the window."""
LEAST_OPEN = 120.0
"""An open note that has to be shorter than its text is not made lower than this, at 100 % text."""
SLIDE_MILLISECONDS = 150


class Margin(QObject):
    """Each sentence with a note or a widget has a slot: first its note, and the widgets below it.

    Only the notes near the window are widgets; of the others it is known that they need a line. Where there is no
    margin, the slots stand under the paragraphs, and the page makes room for them.
    """

    def __init__(
        self,
        article: ArticleView,
        open_link: Callable[[str], None],
        appearance: Appearance,
        sheet: QWidget,
        *,
        is_right_to_left: bool,
    ) -> None:
        super().__init__(sheet)
        self._article, self._open_link, self._appearance, self._sheet = article, open_link, appearance, sheet
        self._notes = OpenNotes(appearance, is_right_to_left=is_right_to_left)
        self._widgets = MarginWidgets(sheet, GAP)
        self.order: list[SentenceId] = []
        self.places: list[float] = []
        """Where the slot of each sentence in `order` begins, in px of the sheet."""
        self._wishes: list[Wish] = []
        self._unfolded: set[SentenceId] = set()
        self._views: dict[SentenceId, NoteView] = {}
        self._slides: list[QPropertyAnimation] = []
        self._x = self._width = 0.0
        self._has_margin = True
        self._view = Extent(0.0, 0.0)

    # What stands in it

    def show_notes(self, notes: Mapping[SentenceId, NoteContent]) -> None:
        """Show these notes; the others go."""
        self._notes.show(notes)
        for sentence in [view for view in self._views if view not in self._notes]:
            self._drop(sentence)

    def show_widgets(self, group: str, widgets: Mapping[SentenceId, QWidget]) -> None:
        """Put these widgets beside their sentences; those that the group had before are hidden."""
        self._widgets.show(group, widgets)

    def box(self, sentence: SentenceId) -> Extent | None:
        """From where to where the slot of a sentence was placed; None if it has none."""
        if sentence not in self.order:
            return None
        index = self.order.index(sentence)
        return Extent(self.places[index], self.places[index] + self._wishes[index].height)

    # Where it stands

    def arrange(self, appearance: Appearance, geometry: DeskGeometry, view: Extent) -> float:
        """Place everything for what is in view of the sheet; where the last thing ends."""
        self._appearance, self._view = appearance, view
        self._has_margin = geometry.has_margin
        self._x = geometry.notes_x if geometry.has_margin else geometry.page_x + PADDING
        self._width = geometry.notes_width if geometry.has_margin else geometry.page_width - 2 * PADDING
        self._notes.use(appearance, self._width)
        self.order = self._notes.order
        if beside := self._widgets.sentences():
            self.order = sorted({*self.order, *beside}, key=self._number)
        return self._arrange_beside() if geometry.has_margin else self._arrange_below()

    def _arrange_beside(self) -> float:
        article, row = self._article, row_height(self._appearance)
        article.make_room({})
        middle, above = article.layout_of_page.middle, article.y() - header_middle(self._appearance)
        beside = self._widgets.sentences()
        self._wishes = [
            Wish(middle(sentence) + above, self._slot_height(sentence, row) if sentence in beside else row)
            for sentence in self.order
        ]
        self.places = place_notes(self._wishes, GAP, top=article.y())
        chosen = article.chosen
        if chosen is not None and chosen in self.order:
            level = self.order.index(chosen)
            height = self._slot_height(chosen, self._open_height(chosen))
            self._wishes[level] = Wish(self._wishes[level].anchor, height)
            view = Extent(self._view.top + EDGE, self._view.bottom - EDGE)
            place = max(place_in_view(self._lines(chosen), height, row, view), article.y())
            make_way(self.places, self._wishes, GAP, level=level, place=place)
        if not self.order:
            return 0.0
        last = self.order[-1]  # nothing stands below it, so it is shown in full
        height = self._slot_height(last, self._notes.layout(last).height if last in self._notes else 0.0)
        return self.places[-1] + max(height, self._wishes[-1].height)

    def _arrange_below(self) -> float:
        """Open the slots under their paragraphs; the page makes room."""
        layout, article = self._article.layout_of_page, self._article
        seen = {sentence for sentence in self._unfolded if sentence in self._notes and self._is_seen(sentence)}
        self._unfolded = {*seen, article.chosen} if article.chosen else seen
        compact = compact_height(self._appearance)
        heights = [
            self._slot_height(sentence, self._open_height(sentence) if sentence in self._unfolded else compact)
            for sentence in self.order
        ]
        room: dict[int, float] = {}
        used: list[float] = []
        for sentence, height in zip(self.order, heights, strict=True):
            block = layout.last_in_row(sentence)
            used.append(room.get(block, GAP))
            room[block] = used[-1] + height + GAP
        article.make_room({block: height - GAP / 2 for block, height in room.items()})
        self.places = [
            article.y() + layout.block_bottom(sentence) + begun
            for sentence, begun in zip(self.order, used, strict=True)
        ]
        self._wishes = [Wish(place, height) for place, height in zip(self.places, heights, strict=True)]
        return 0.0

    def _is_seen(self, sentence: SentenceId) -> bool:
        """Whether a slot is in view as it was placed last: what is read is not folded away."""
        box = self.box(sentence)
        return box is not None and box.top < self._view.bottom and box.bottom > self._view.top

    def _open_height(self, sentence: SentenceId) -> float:
        """The height of a note that is shown in full: no higher than the window, and then it scrolls."""
        if sentence not in self._notes:
            return 0.0
        if self._notes[sentence].is_folded:
            return compact_height(self._appearance)
        view = self._view.bottom - self._view.top
        most = view - 2 * EDGE - self._widgets.height(sentence, self._width)
        if not self._has_margin:  # the sentence, and what follows in its paragraph, is to be read with it
            layout = self._article.layout_of_page
            most = max(most - layout.block_bottom(sentence) + layout.top(sentence), view / 2)
        return min(self._notes.layout(sentence).height, max(most, self._least_open))

    def _slot_height(self, sentence: SentenceId, note: float) -> float:
        widgets = self._widgets.height(sentence, self._width)
        return note + widgets + (GAP if widgets and sentence in self._notes else 0.0) if widgets else note

    def _lines(self, sentence: SentenceId) -> Extent:
        """Where a note begins that is level with a sentence's first line, and with its last."""
        first = self._article.layout_of_page.middle(sentence)
        boxes = self._article.layout_of_page.rectangles(sentence)
        above = self._article.y() - header_middle(self._appearance)
        return Extent(first + above, (boxes[-1].center().y() if boxes else first) + above)

    def _extent(self, index: int) -> Extent:
        """Where a slot is shown: as it was placed, but for the open one where there is no margin."""
        sentence, place, wish = self.order[index], self.places[index], self._wishes[index]
        if self._has_margin or sentence != self._article.chosen:
            return Extent(place, place + wish.height)
        bounds = self._article.layout_of_page.bounds(sentence).translated(0, self._article.y())
        least = self._widgets.height(sentence, self._width) + (self._least_open if sentence in self._notes else 0.0)
        view = Extent(self._view.top + EDGE / 2, self._view.bottom - EDGE / 2)
        return place_under(Extent(bounds.top(), bounds.bottom()), wish, view, min(least, wish.height))

    @property
    def _least_open(self) -> float:
        return self._appearance.scale.px(LEAST_OPEN)

    # What is shown of it

    def show_between(self, top: float, bottom: float, view: Extent) -> None:
        """Have widgets for the notes between two heights of the sheet; `view` is what is seen of it."""
        self._view = view
        first, last = max(bisect_right(self.places, top) - 2, 0), bisect_left(self.places, bottom)
        chosen = self._article.chosen
        indexes = {
            *range(first, last),
            *([self.order.index(chosen)] if chosen is not None and chosen in self.order else []),
        }
        near = {self.order[index] for index in indexes}
        for index in sorted(indexes):
            self._show_slot(index)
        for sentence in [view for view in self._views if view not in near]:
            self._drop(sentence)

    def scroll_open_note(self, pages: float) -> bool:
        """Scroll the open note by so many of its heights; False if all of it is seen, or nothing more that way."""
        view = self._views.get(self._article.chosen) if self._article.chosen else None
        if view is None or not view.can_scroll or not self._is_seen(view.sentence):
            return False
        return view.scroll_text(pages * view.height() * 0.7)

    def slide_in(self) -> None:
        """Move the notes in view in from the side."""
        self._slides.clear()
        for view in self._views.values():
            slide = QPropertyAnimation(view, b"pos", self)
            slide.setDuration(SLIDE_MILLISECONDS)
            slide.setStartValue(view.pos() + QPoint(36, 0))
            slide.setEndValue(view.pos())
            slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            slide.start()
            self._slides.append(slide)

    def _show_slot(self, index: int) -> None:
        sentence, extent = self.order[index], self._extent(index)
        widgets = self._widgets.height(sentence, self._width)
        note = extent.bottom - extent.top - (widgets + GAP if widgets else 0.0)
        if sentence in self._notes:
            note = self._show_note(index, extent.top, note)
        if widgets:
            y = extent.top + note + GAP if sentence in self._notes else extent.top
            self._widgets.place(sentence, self._x, y, self._width)
            if not self._has_margin:
                self._widgets.lift(sentence)

    def _show_note(self, index: int, y: float, height: float) -> float:
        """Show a note at `y`, and in the margin with as much of its text as there is room for; its height."""
        sentence = self.order[index]
        is_chosen = sentence == self._article.chosen
        is_folded = self._notes[sentence].is_folded
        if self._has_margin and not is_chosen:
            below = self.places[index + 1] if index + 1 < len(self.places) else float("inf")
            height = self._fitting_height(sentence, below - GAP - y, height)
        is_open = is_chosen or (sentence in self._unfolded and not self._has_margin)
        is_compact = is_folded or (not is_open and height <= compact_height(self._appearance))
        view = self._views.get(sentence)
        if view is None:
            view = self._views[sentence] = NoteView(sentence, self._open_link, self._sheet)
            view.chosen.connect(self._on_note_chosen)
        layout = self._notes.layout(sentence)
        view.show_note(layout, self._appearance, is_chosen=is_chosen, is_compact=is_compact)
        view.setGeometry(round(self._x), round(y), round(self._width), round(height))
        is_in_sheet = y >= self._article.y() - 0.5  # those that found no room over the open one stay away
        if view.isVisible() != is_in_sheet:
            view.setVisible(is_in_sheet)
        if is_chosen and not self._has_margin:
            view.raise_()
        return height

    def _fitting_height(self, sentence: SentenceId, room: float, least: float) -> float:
        """The height of a note that is not open: in full, by its first words, or a line, as the room lets it."""
        compact = compact_height(self._appearance)
        room -= self._slot_height(sentence, 0.0)
        if room < compact:
            return least
        if not self._notes[sentence].is_folded and (full := self._notes.layout(sentence).height) <= room:
            return full
        return compact

    def _number(self, sentence: SentenceId) -> int:
        return self._article.layout_of_page.sentence(sentence).number

    def _on_note_chosen(self, sentence: str) -> None:
        self._article.choose(SentenceId(sentence), take_focus=True)

    def _drop(self, sentence: SentenceId) -> None:
        view = self._views.pop(sentence)
        view.hide()
        view.deleteLater()
