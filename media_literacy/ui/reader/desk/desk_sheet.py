"""What the desk scrolls: the page, and the notes level with their sentences; between them run the lines of the desk."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.vocabulary.languages import is_right_to_left
from media_literacy.ui.reader.article.article_layout import PADDING
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.desk.desk_geometry import DeskGeometry, measure_desk
from media_literacy.ui.reader.desk.desk_lines import DeskLines
from media_literacy.ui.reader.desk.margin_layout import Wish, place_notes
from media_literacy.ui.reader.desk.open_notes import OpenNotes
from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.reader.notes.note_layout import EDGE, compact_height, header_height
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

GAP = 12.0


class DeskSheet(QWidget):
    """Arranges the notes; only those near the window are widgets, the others are known by their least height."""

    def __init__(
        self,
        lesson: Lesson,
        open_link: Callable[[str], None],
        appearance: Appearance,
        pictures: PictureSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_link, self._appearance = open_link, appearance
        is_rtl = is_right_to_left(lesson.front.language)
        self.article = ArticleView(lesson.article, appearance, self, pictures=pictures, is_right_to_left=is_rtl)
        self._geometry: DeskGeometry = measure_desk(1000, 1.0)
        self._notes = OpenNotes(appearance, is_right_to_left=is_rtl)
        self._places: list[float] = []
        self._heights: list[float] = []
        self._views: dict[SentenceId, NoteView] = {}
        self._lines = DeskLines()
        self._card: QWidget | None = None
        self._visible = QRectF()
        self._slides: list[QPropertyAnimation] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a longer sheet is no reason to paint all of it

    @property
    def has_margin(self) -> bool:
        """Whether the notes stand beside the page, and not in the text."""
        return self._geometry.has_margin

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self.article.apply_appearance(appearance)

    def show_notes(self, notes: Mapping[SentenceId, NoteContent]) -> None:
        """Show these notes; the others go."""
        self._notes.show(notes)
        for sentence in [view for view in self._views if view not in self._notes]:
            self._drop(sentence)

    def show_clashes(self, clashes: Mapping[SentenceId, Sequence[SentenceId]]) -> None:
        """Draw these contradictions."""
        if self._lines.use_clashes(clashes):
            self.update()

    def show_card(self, card: QWidget | None) -> None:
        """Put a widget at the chosen sentence."""
        if self._card is not None and self._card is not card:
            self._card.hide()
        self._card = card
        if card is not None:
            card.setParent(self)
            card.show()

    def note_box(self, sentence: SentenceId) -> QRectF | None:
        """Where a note stands; None when it is not open."""
        if sentence not in self._notes:
            return None
        index = self._notes.order.index(sentence)
        return QRectF(0, self._places[index], 1, self._heights[index])

    def partners_of_chosen(self) -> tuple[SentenceId, ...]:
        """The sentences that the chosen one is drawn to clash with."""
        chosen = self.article.chosen
        return self._lines.partners(chosen) if chosen else ()

    # Arranging

    def arrange(self, width: int, least_height: int, top: float) -> None:
        """Lay everything out for a desk of this width."""
        geometry = measure_desk(width, self._appearance.scale.size)
        self._geometry = geometry
        self._notes.use(self._appearance, geometry.notes_width if geometry.has_margin else self._text_width)
        if not self.article.is_laid_out or round(self.article.page_width) != round(geometry.page_width):
            self.article.set_page_width(geometry.page_width)
        self.article.move(round(geometry.page_x), round(top))
        bottom = self._arrange_beside() if geometry.has_margin else self._arrange_below()
        height = max(top + self.article.height() + 30, bottom + 30, least_height)
        if width != self.width():
            self.update()
        self.resize(width, round(height))
        self._show_ties()

    def show_between(self, top: float, bottom: float, visible: QRectF) -> None:
        """Have widgets for the notes between two heights, and controls for the sentences there."""
        self._visible = visible
        self.article.place_controls(top - self.article.y(), bottom - self.article.y())
        near = set()
        for index, sentence in enumerate(self._notes.order):
            place = self._places[index]
            if place > bottom or place + self._heights[index] < top:
                continue
            near.add(sentence)
            self._show_note(index, sentence)
        for sentence in [view for view in self._views if view not in near]:
            self._drop(sentence)

    def slide_in(self) -> None:
        """Move the notes in view in from the side, for 150 ms."""
        self._slides.clear()
        for view in self._views.values():
            slide = QPropertyAnimation(view, b"pos", self)
            slide.setDuration(150)
            slide.setStartValue(view.pos() + QPoint(36, 0))
            slide.setEndValue(view.pos())
            slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            slide.start()
            self._slides.append(slide)

    def _arrange_beside(self) -> float:
        article, chosen, gap = self.article, self.article.chosen, GAP
        article.make_room({})
        middle, above = article.layout_of_page.middle, article.y() - self._half_header
        anchors = [middle(sentence) + above for sentence in self._notes.order]
        heights = [compact_height(self._appearance)] * len(self._notes.order)
        level = self._notes.order.index(chosen) if chosen is not None and chosen in self._notes else None
        if level is not None:
            if self._is_unfolded(self._notes.order[level]):
                heights[level] = self._notes.layout(self._notes.order[level]).height
            if sum(heights[:level]) + level * gap > anchors[level] - article.y():
                # Only headings above the chosen note: it has to be level with its sentence.
                heights[:level] = [header_height(self._appearance)] * level
                gap = GAP / 2
        wishes = [Wish(anchor, height) for anchor, height in zip(anchors, heights, strict=True)]
        card = self._card if chosen else None
        if card is not None and chosen:
            level = sum(1 for sentence in self._notes.order if not self._comes_after(sentence, chosen))
            wishes.insert(level, Wish(middle(chosen) + above, self._card_height()))
        places = place_notes(wishes, gap, level=level, top=article.y())
        end = places[-1] + wishes[-1].height if places else 0.0
        if card is not None and level is not None:
            at, width = self._geometry.notes_x, self._geometry.notes_width
            card.setGeometry(round(at), round(places.pop(level)), round(width), round(wishes[level].height))
        self._places, self._heights = places, heights
        if self._notes.order:  # nothing stands below the last note, so it is shown in full
            end = max(end, places[-1] + self._notes.layout(self._notes.order[-1]).height)
        return end

    def _arrange_below(self) -> float:
        """Open the notes under their paragraphs; the page makes room."""
        layout, article = self.article.layout_of_page, self.article
        compact, chosen = compact_height(self._appearance), article.chosen
        self._heights = [
            self._notes.layout(sentence).height if self._is_unfolded(sentence) else compact
            for sentence in self._notes.order
        ]
        room: dict[int, float] = {}
        card_height = self._card_height()
        for sentence, height in zip(self._notes.order, self._heights, strict=True):
            block = layout.last_in_row(sentence)
            room[block] = room.get(block, GAP / 2) + height + GAP
        if card_height and chosen:
            block = layout.last_in_row(chosen)
            room[block] = room.get(block, GAP / 2) + card_height + GAP
        article.make_room(room)
        used: dict[int, float] = {}
        x = round(self._geometry.page_x + PADDING)
        if card_height and chosen and self._card is not None:
            block = layout.last_in_row(chosen)
            y = article.y() + layout.block_bottom(chosen) + GAP
            self._card.setGeometry(x, round(y), round(self._text_width), round(card_height))
            self._card.raise_()
            used[block] = card_height + GAP
        self._places = []
        for sentence, height in zip(self._notes.order, self._heights, strict=True):
            block = layout.last_in_row(sentence)
            begun = used.get(block, 0.0)
            self._places.append(article.y() + layout.block_bottom(sentence) + GAP + begun)
            used[block] = begun + height + GAP
        return 0.0

    @property
    def _text_width(self) -> float:
        return self._geometry.page_width - 2 * PADDING

    def _card_height(self) -> float:
        if self._card is None:
            return 0.0
        width = round(self._geometry.notes_width if self._geometry.has_margin else self._text_width)
        if self._card.hasHeightForWidth():
            return float(self._card.heightForWidth(width))
        return float(self._card.sizeHint().height())

    def _is_unfolded(self, sentence: SentenceId) -> bool:
        """Whether a note is shown in full wherever it stands: the chosen one, unless the reader folded it."""
        return sentence == self.article.chosen and not self._notes[sentence].is_folded

    def _comes_after(self, sentence: SentenceId, other: SentenceId) -> bool:
        layout = self.article.layout_of_page
        return layout.sentence(sentence).number > layout.sentence(other).number

    def _show_note(self, index: int, sentence: SentenceId) -> None:
        layout = self._notes.layout(sentence)
        is_chosen = sentence == self.article.chosen
        height = self._heights[index]
        is_compact = not self._is_unfolded(sentence)
        if self._geometry.has_margin and not is_chosen and not self._notes[sentence].is_folded:
            below = self._places[index + 1] if index + 1 < len(self._places) else float("inf")
            if self._card is not None and self._card.isVisible() and self._card.y() >= self._places[index]:
                below = min(below, self._card.y())
            if self._places[index] + layout.height + GAP <= below:
                is_compact, height = False, layout.height
                self._heights[index] = height
        view = self._views.get(sentence)
        if view is None:
            view = NoteView(sentence, self._open_link, self)
            view.chosen.connect(self._on_note_chosen)
            self._views[sentence] = view
        view.show_note(layout, self._appearance, is_chosen=is_chosen, is_compact=is_compact)
        x = self._geometry.notes_x if self._geometry.has_margin else self._geometry.page_x + PADDING
        view.setGeometry(round(x), round(self._places[index]), round(layout.width), round(height))
        if view.isHidden():
            view.show()
        if not self._geometry.has_margin:
            view.raise_()

    def _on_note_chosen(self, sentence: str) -> None:
        self.article.choose(SentenceId(sentence), take_focus=True)

    def _drop(self, sentence: SentenceId) -> None:
        view = self._views.pop(sentence)
        view.hide()
        view.deleteLater()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, the lines that tie notes to sentences, and the brackets."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._appearance.theme.colour("desk"))
        article, clip = self.article, QRectF(event.rect())
        if self._geometry.has_margin:
            left, right = float(article.geometry().right() + 1), self._geometry.notes_x
            self._lines.paint_ties(painter, left, right, article.chosen, self._appearance, clip)
        self._lines.paint_brackets(
            painter,
            float(article.x()),
            article.chosen,
            self._middle,
            self._appearance,
            clip=clip,
            visible=self._visible,
        )

    @property
    def _half_header(self) -> float:
        """How far below a note's top the middle of its first line is."""
        return EDGE + self._appearance.scale.line_height(Role.NOTE_TITLE) / 2

    def _middle(self, sentence: SentenceId) -> float:
        return self.article.y() + self.article.layout_of_page.middle(sentence)

    def _show_ties(self) -> None:
        """Paint what lies beside the page again: whatever was moved paints itself, and the page knows its changes."""
        top, half = self.article.y(), self._half_header
        middle = self.article.layout_of_page.middle
        ties = [
            (top + middle(sentence), place + half)
            for sentence, place in zip(self._notes.order, self._places, strict=True)
        ]
        self._lines.use_ties(self._notes.order, ties)
        page = self.article.geometry()
        self.update(0, 0, page.left(), self.height())
        self.update(page.right() + 1, 0, round(self._geometry.notes_x) - page.right(), self.height())
