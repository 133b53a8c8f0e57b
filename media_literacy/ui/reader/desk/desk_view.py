"""The desk: the scrolled sheet with the page in the middle, the notes beside it and the brackets before it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.text_measures import count_words
from media_literacy.strings.quotation import with_paired_marks
from media_literacy.strings.shortening import shortened
from media_literacy.ui.reader.desk.desk_sheet import DeskSheet
from media_literacy.ui.reader.desk.edge_chips import EdgeChips
from media_literacy.ui.reader.desk.seen_sentences import SeenSentences
from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

TOP = 18.0


class Desk(VerticalScrollArea):
    """Scrolls the sheet, and keeps page, notes, brackets and chips where they belong."""

    moved = Signal()

    def __init__(
        self,
        lesson: Lesson,
        open_link: Callable[[str], None],
        appearance: Appearance,
        pictures: PictureSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._has_size = False
        self._wanted = (SentenceId(""), 0.0)
        self.setProperty("variant", "desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = DeskSheet(lesson, open_link, appearance, pictures)
        self.article = self.sheet.article
        self.setWidget(self.sheet)
        self._chips = EdgeChips(open_link, self)
        self._is_making_room = False
        words = {sentence.id: count_words(sentence.text) for sentence in lesson.article.sentences}
        self.seen_sentences = SeenSentences(words, self)
        self.article.dragged_to.connect(self._on_dragged)
        self.article.sentence_chosen.connect(self._on_sentence_chosen)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._late = QTimer(self, singleShot=True, interval=60)
        self._late.timeout.connect(self.moved)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size; the reader keeps the place."""
        self._appearance = appearance
        place = self.place()
        self.sheet.apply_appearance(appearance)
        self._arrange()
        self.go_to(*place)

    def show_notes(self, notes: Mapping[SentenceId, NoteContent], *, slide_in: bool = False) -> None:
        """Show these notes; with `slide_in` the new ones come in from the side."""
        self.sheet.show_notes(notes)
        self._arrange()
        if slide_in and not self._appearance.is_motion_reduced:
            self.sheet.slide_in()

    def show_clashes(self, clashes: Mapping[SentenceId, Sequence[SentenceId]]) -> None:
        """Draw these contradictions: for each sentence, its partners."""
        self.sheet.show_clashes(clashes)
        self._place_chips()

    def show_card(self, card: QWidget | None) -> None:
        """Put a widget into the margin at the chosen sentence; None takes it away."""
        self.sheet.show_card(card)
        self._arrange()

    def reveal(self, sentence: SentenceId, margin: float = 90.0) -> None:
        """Scroll until a sentence can be read."""
        if not self._has_size:
            return
        layout = self.article.layout_of_page
        box = layout.bounds(sentence).translated(0, self.article.y())
        view = self.viewport().height()
        margin = min(margin, view / 6)
        value = float(self.verticalScrollBar().value())
        if box.top() < value + margin:
            value = box.top() - margin
        elif box.bottom() > value + view - margin:
            value = min(box.bottom() - view + margin, box.top() - margin)
        self.verticalScrollBar().setValue(round(value))

    def reveal_note(self, sentence: SentenceId) -> None:
        """Scroll until a sentence's note can be read, as far as the sentence stays in view."""
        box = self.sheet.note_box(sentence)
        if box is None:
            return
        bar, view = self.verticalScrollBar(), self.viewport().height()
        top = self.article.y() + self.article.layout_of_page.top(sentence) - 12
        wanted = min(box.bottom() + 16 - view, top)
        if wanted > bar.value():
            bar.setValue(round(wanted))

    def place(self) -> tuple[SentenceId, float]:
        """The chosen sentence if it is in view, else the first that is, and how far above the window's top it begins.

        In px; less than 0 for a sentence below the top.
        """
        top = self.verticalScrollBar().value()
        layout = self.article.layout_of_page
        inside = top - self.article.y()
        chosen = self.article.chosen
        if chosen and layout.lines_in_view(chosen, inside, inside + self.viewport().height()):
            return chosen, inside - layout.top(chosen)
        for sentence in layout.between(inside, inside + self.viewport().height()):
            if layout.bounds(sentence.id).bottom() >= inside:
                return sentence.id, inside - layout.top(sentence.id)
        return SentenceId(""), 0.0

    def go_to(self, sentence: SentenceId, offset: float) -> None:
        """Scroll back to a place; before the desk was shown, as soon as it is."""
        self._wanted = (sentence, offset)
        if not self._has_size:
            return
        if sentence:
            top = self.article.y() + self.article.layout_of_page.top(sentence)
            self.verticalScrollBar().setValue(round(top + offset))
        else:
            self.verticalScrollBar().setValue(0)

    def scroll_page(self, pages: float) -> None:
        """Scroll by so many windows."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * self.viewport().height() * 0.9))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the desk anew; the reader keeps the place."""
        super().resizeEvent(event)
        if self._is_making_room:
            return  # the page stays where it is
        place = self.place() if self._has_size else self._wanted
        keeps_chosen = self._has_size and self._shows_all_of_chosen(event.oldSize().height())
        self._has_size = True
        self._arrange()
        self.go_to(*place)
        if keeps_chosen and self.article.chosen:  # a hint or a larger text may take the room below
            self.reveal(self.article.chosen, margin=0.0)

    def _shows_all_of_chosen(self, height: float) -> bool:
        chosen, top = self.article.chosen, self.verticalScrollBar().value() - self.article.y()
        return chosen is not None and self.article.layout_of_page.lines_in_view(chosen, top, top + height) == 1.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down scroll; arrows belong to the article, and all else to the page."""
        pages = {Qt.Key.Key_PageUp: -1.0, Qt.Key.Key_PageDown: 1.0}.get(Qt.Key(event.key()))
        if pages is None:
            event.ignore()
        else:
            self.scroll_page(pages)

    def showEvent(self, event: QShowEvent) -> None:
        """What is in view is read from now on."""
        super().showEvent(event)
        if self._has_size:
            self._show_view()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read behind another page, or in a window that is put away."""
        super().hideEvent(event)
        self.seen_sentences.in_view(())

    def _arrange(self) -> None:
        if not self._has_size:
            return  # nothing is laid out before its width is known: once is enough
        bar = self.verticalScrollBar()
        chosen = self.article.chosen
        before = self.article.layout_of_page.top(chosen) + self.article.y() if chosen else 0.0
        self.sheet.arrange(self.viewport().width(), self.viewport().height(), TOP)
        if chosen:
            after = self.article.layout_of_page.top(chosen) + self.article.y()
            if after != before:
                bar.setValue(round(bar.value() + after - before))
        self._show_view()

    def _show_view(self) -> None:
        top = self.verticalScrollBar().value()
        height = self.viewport().height()
        self.sheet.show_between(top - height, top + 2 * height, QRectF(0, top, self.viewport().width(), height))
        self._place_chips()
        inside = top - self.article.y()
        layout = self.article.layout_of_page
        self.seen_sentences.in_view(
            [
                sentence.id
                for sentence in layout.between(inside, inside + height)
                if layout.lines_in_view(sentence.id, inside, inside + height) >= 0.5
            ]
        )

    def _place_chips(self) -> None:
        """Quote the partners of the chosen sentence that are out of sight."""
        if not self._has_size:
            return
        top = self.verticalScrollBar().value() - self.article.y()
        bottom = top + self.viewport().height()
        layout = self.article.layout_of_page
        above, below = [], []
        # A note in the text quotes the partners right there; a chip over it would only cover it.
        for partner in self.sheet.partners_of_chosen() if self.sheet.has_margin else ():
            sentence, box = layout.sentence(partner), layout.bounds(partner)
            quoted = (partner, sentence.number, with_paired_marks(shortened(sentence.text, 60)))
            if box.bottom() < top + 8:
                above.append(quoted)
            elif box.top() > bottom - 8:
                below.append(quoted)
        inside = self.contentsRect()
        page = QRect(self.viewport().x() + self.article.x(), inside.y(), self.article.width(), inside.height())
        self._make_room(*self._chips.show_partners(above, below, page))

    def _make_room(self, above: int, below: int) -> None:
        """Give the chips their strips; the page keeps its place on the screen."""
        margins, bar = self.viewportMargins(), self.verticalScrollBar()
        if (margins.top(), margins.bottom()) == (above, below):
            return
        value = bar.value() + above - margins.top()
        self._is_making_room = True
        self.setViewportMargins(margins.left(), above, margins.right(), below)
        self._is_making_room = False
        bar.setValue(value)

    def _on_sentence_chosen(self, sentence: str) -> None:
        self._arrange()
        self.reveal(SentenceId(sentence))

    def _on_scrolled(self) -> None:
        self._show_view()
        self._late.start()

    def _on_dragged(self, point: QPoint) -> None:
        at = self.article.mapTo(self.sheet, point)
        self.ensureVisible(at.x(), at.y(), 0, 20)
