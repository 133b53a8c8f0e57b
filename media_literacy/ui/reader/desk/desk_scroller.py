"""The desk as it is laid out and scrolled: what is shown of the sheet, and where it stands.

What a reader points at stays where it is: whatever is laid out anew, a sentence in view keeps its place in the window.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.lesson.model import NO_SENTENCE, Lesson, SentenceId
from media_literacy.lesson.text_measures import count_words
from media_literacy.ui.reader.desk.desk_sheet import DeskSheet
from media_literacy.ui.reader.desk.desk_strips import DeskStrips
from media_literacy.ui.reader.desk.margin_layout import Extent
from media_literacy.ui.reader.desk.reading_place import NEAR_EDGE, ReadingPlace
from media_literacy.ui.reader.desk.seen_sentences import Gaze, SeenSentences
from media_literacy.ui.reader.desk.visible_scrolling import VisibleScrolling
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.after_painting import AfterPainting
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea


class DeskScroller(VerticalScrollArea):
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
        self._wanted = (NO_SENTENCE, 0.0)
        self._opened: tuple[SentenceId, float] | None = None
        """The note that was last brought into view where it stands in the text, and its height."""
        self.setProperty("variant", "desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = DeskSheet(lesson, open_link, appearance, pictures)
        self.article = self.sheet.article
        self.setWidget(self.sheet)
        self._strips = DeskStrips(self, self.sheet, open_link)
        self._has_size = self._is_making_room = self._is_moving = False
        words = {sentence.id: count_words(sentence.text) for sentence in lesson.article.sentences}
        self.seen_sentences = SeenSentences(words, self)
        self.article.dragged_to.connect(self._on_dragged)
        self.article.sentence_chosen.connect(self._on_sentence_chosen)
        self.article.sentence_reached.connect(self.reveal)
        self.sheet.sentence_read.connect(self._on_sentence_read)
        self._gaze = Gaze(self.article)
        self._gaze.came.connect(self._show_view)
        self.sheet.margin.height_changed.connect(self._arrange_anew)
        self.scrolling = VisibleScrolling(self.verticalScrollBar(), self)
        self.scrolling.use_motion(not appearance.is_motion_reduced)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.reading = ReadingPlace(self.sheet, self.viewport(), self.scrolling)
        self._arranging = AfterPainting(self)
        self._arranging.timeout.connect(self._arrange_anew)
        self._revealing = AfterPainting(self)
        self._revealing.timeout.connect(self._reveal_opened_note)
        self._late = QTimer(self, singleShot=True, interval=60)
        self._late.timeout.connect(self.moved)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size; the reader keeps the place."""
        self._appearance = appearance
        self.scrolling.use_motion(not appearance.is_motion_reduced)
        place = self.reading.place()
        self.sheet.apply_appearance(appearance)
        self._strips.apply_appearance(appearance)
        self._arrange(place)

    def reveal(self, sentence: SentenceId, margin: float = 28.0) -> None:
        """Scroll until a sentence can be read, with its note where that stands in the text: no further than that."""
        if not self._has_size:
            return
        with self._shown_once():
            if self._arranging.is_active and not self.sheet.has_margin:
                self._lay_out()  # its note may only now have been opened in the text
            self._revealing.stop()
            self._opened = self.reading.opened_below()
            self._scroll_by_least(sentence, margin)

    def _reveal_opened_note(self) -> None:
        """Have a note that was just opened in the text seen, with the end of its sentence; once, and no further."""
        if not self._has_size:
            return
        if self._arranging.is_active:
            self._arrange()
        before, self._opened = self._opened, self.reading.opened_below()
        if self._opened and self._opened != before and self.reading.shows_some_of_opened():
            self._scroll_by_least(self._opened[0], NEAR_EDGE, needs_end_only=True)

    def _scroll_by_least(self, sentence: SentenceId, margin: float, *, needs_end_only: bool = False) -> None:
        height = self.viewport().height()
        value = self.reading.value_to_show(sentence, margin, needs_end_only=needs_end_only)
        with self._shown_once():
            has_moved = self.scrolling.go(value)
            if self._arranging.is_active or (has_moved and self.sheet.has_margin):
                self._lay_out()  # the open note has to be seen where the page will stand
        if self.viewport().height() < height and has_moved:  # a chip took its strip from the view
            self._scroll_by_least(sentence, margin, needs_end_only=needs_end_only)

    def go_to(self, sentence: SentenceId, offset: float) -> None:
        """Scroll back to a place; before the desk was shown, as soon as it is."""
        self._wanted = (sentence, offset)
        if self._has_size:
            with self._shown_once():
                self.scrolling.jump(self.reading.value_at(sentence, offset))
                self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the desk anew; the reader keeps the place."""
        if self._is_making_room:
            super().resizeEvent(event)
            return  # the page stays where it is
        place = self.reading.place() if self._has_size else self._wanted
        keeps_chosen = self._has_size and self.reading.shows_all_of_chosen(event.oldSize().height())
        super().resizeEvent(event)
        self._has_size = True
        self._arrange(place)
        if keeps_chosen and self.article.chosen:  # a hint or a larger text may take the room below
            self.reveal(self.article.chosen, margin=0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down scroll the open note where it does not fit, and else the page."""
        pages = {Qt.Key.Key_PageUp: -1.0, Qt.Key.Key_PageDown: 1.0}.get(Qt.Key(event.key()), 0.0)
        if not (pages and self.sheet.margin.scroll_open_note(pages)) and not self.scrolling.go_by_key(event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling by hand ends what moves by itself."""
        self.scrolling.end()
        super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What is in view is read from now on."""
        super().showEvent(event)
        if self._has_size:
            self._show_view()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read behind another page, or in a window that is put away."""
        super().hideEvent(event)
        self.seen_sentences.in_view(())

    def _arrange(self, place: tuple[SentenceId, float] | None = None) -> None:
        """Lay the desk out, and show what is in view of it."""
        if self._has_size:  # nothing is laid out before its width is known: once is enough
            with self._shown_once():
                self._lay_out(place)

    def _lay_out(self, place: tuple[SentenceId, float] | None = None) -> None:
        """What stands at `place`, or is chosen and in view, or the first in view, does not move."""
        self._arranging.stop()
        place, before = place or self.reading.place(), self.reading.view
        width, high = self.viewport().width(), self.viewport().height()
        height = self.sheet.arrange(width, before)
        value = self.reading.value_at(*place)
        # A sheet that became too short for its place would be pulled down under the pointer.
        self.sheet.set_size(width, max(round(height), high, value + high))
        if not self.sheet.isVisible():  # Qt would tell the bar how far it goes only once the sheet is shown
            self.verticalScrollBar().setMaximum(self.sheet.height() - high)
        self.scrolling.keep(value, round(value - before.top))
        if value != before.top and self.sheet.has_margin:  # the open note keeps to what is in view now
            self.sheet.arrange(width, Extent(value, value + high))

    @contextmanager
    def _shown_once(self) -> Iterator[None]:
        """Whatever is moved in here, what is in view is shown when all of it stands."""
        outer, self._is_moving = self._is_moving, True
        try:
            yield
        finally:
            self._is_moving = outer
        if not outer:
            self._show_view()

    def _show_view(self) -> None:
        self._is_moving, shown = True, -1
        try:
            while shown != (top := self.verticalScrollBar().value()):  # a link that goes may hand its focus out of view
                shown = top
                self.sheet.show_view(QRectF(0, top, self.viewport().width(), self.viewport().height()))
        finally:
            self._is_moving = False
        self._place_strips()
        self.seen_sentences.in_view(self.reading.seen(top) if self._gaze.is_here else ())

    def _place_strips(self) -> None:
        """Show what stands over and under the page, which keeps its place on the screen."""
        if self._has_size:
            self._make_room(*self._strips.place(self.scrolling.target, self.viewport().height()))

    def _make_room(self, above: int, below: int) -> None:
        """Give the chips their strips; the page keeps its place on the screen."""
        margins = self.viewportMargins()
        if (margins.top(), margins.bottom()) == (above, below):
            return
        by = above - margins.top()
        value = self.scrolling.target + by
        self._is_making_room = True
        self.setViewportMargins(margins.left(), above, margins.right(), below)
        self._is_making_room = False
        with self._shown_once():
            self.scrolling.keep(value, by)
            self._lay_out()  # the open note has to be seen in what is left

    def _arrange_anew(self) -> None:
        """Lay the desk out for another choice or other notes."""
        self._arrange()
        self._revealing.start()

    def _on_sentence_chosen(self) -> None:
        self._arranging.start()  # first the sentence is painted that was pressed
        self._revealing.start()
        self._late.start()

    def _on_sentence_read(self, sentence: str) -> None:  # a screen reader is there: it can be marked from here
        self.article.choose(SentenceId(sentence))
        self.reveal(SentenceId(sentence))

    def _on_scrolled(self) -> None:
        if not self._is_moving:
            self._show_view()
        self._late.start()

    def _on_dragged(self, point: QPoint) -> None:
        at = self.article.mapTo(self.sheet, point)
        self.ensureVisible(at.x(), at.y(), 0, 20)
