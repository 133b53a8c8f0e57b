"""The lesson as its readers will see it, while it is written: numbered sentences, verdicts, and drawn clashes."""

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.engine.wording.clash_words import bracket_words, can_both_be_true
from media_literacy.i18n import gettext as _
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import Article, Lesson, Sentence, SentenceId, Verdict
from media_literacy.lesson.vocabulary.languages import is_right_to_left
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.article.sentence_state import NOTED
from media_literacy.ui.reader.desk.brackets import Bracket, paint_chosen, paint_quiet
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

MARGIN = 46
TOP = 14
WIDEST = 660.0
NARROWEST = 300.0


class LivePage(QFrame):
    """Shows a lesson and says which sentence was chosen.

    While a sentence is picked for something, the next click says `picked` instead. `margin` is the room for brackets.
    """

    sentence_chosen = Signal(str)
    picked = Signal(str)
    pick_ended = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, margin: int = MARGIN) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("variant", "desk")
        self._lesson: Lesson | None = None
        self._is_picking = self._is_showing = False
        self._ask = PlainLabel("", self)
        self._ask.setProperty("variant", "warn")
        self._ask.setWordWrap(True)
        self._ask.setContentsMargins(14, 6, 14, 6)
        self._ask.hide()
        self._scroll = _PageScroll(appearance, margin, self)
        column = plain_column(self)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._ask)  # below, so that the page stays where it is
        self._scroll.sheet.article.sentence_activated.connect(self._on_activated)
        self._scroll.sheet.article.sentence_chosen.connect(self._on_chosen)
        self.setFocusProxy(self._scroll.sheet.article)
        self.setAccessibleName(_("The article"))

    @property
    def article(self) -> ArticleView:
        """The printed page."""
        return self._scroll.sheet.article

    @property
    def chosen(self) -> SentenceId | None:
        """The sentence that is worked on."""
        return self.article.chosen

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._scroll.apply_appearance(appearance)

    def show_lesson(self, lesson: Lesson | None, pictures: PictureSource, moved: SentenceMap | None = None) -> None:
        """Show another wording of the lesson; place and chosen sentence stay. None shows an empty page.

        `moved` says where the sentences went since it was read before; there is none where it was not read again.
        """
        before, self._lesson = self._lesson, lesson
        chosen = sentence_after(self.chosen, before, lesson, moved)
        self._is_showing = True  # nobody chose: the sentence that was chosen is chosen still
        self._scroll.show_lesson(lesson, pictures, chosen)
        self._is_showing = False

    def choose(self, sentence: SentenceId) -> None:
        """Choose a sentence and bring it into view."""
        if sentence != self.chosen:
            self.article.choose(sentence)
        self._scroll.reveal(sentence)

    def start_picking(self, ask: str) -> None:
        """Take the next click for the sentence that is asked for."""
        self._is_picking = True
        self._ask.setText(ask)
        self._ask.show()
        announce(self, self._ask.text())
        self.article.take_focus()

    def stop_picking(self) -> None:
        """Go back to choosing."""
        if self._is_picking:
            self._is_picking = False
            self._ask.hide()
            self.pick_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the picking; Page Up and Down scroll."""
        pages = {Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._is_picking:
            self.stop_picking()
        elif pages is not None:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + round(pages * self._scroll.viewport().height()))
        else:
            event.ignore()

    def _on_activated(self, sentence: str, _was_chosen: bool) -> None:
        if self._is_picking:
            self._is_picking = False
            self._ask.hide()
            self.picked.emit(sentence)
        else:
            self.sentence_chosen.emit(sentence)

    def _on_chosen(self, sentence: str) -> None:
        if self._is_showing:
            return
        self._scroll.reveal(SentenceId(sentence))
        self._scroll.sheet.update()
        if not self._is_picking:
            self.sentence_chosen.emit(sentence)


class _PageScroll(VerticalScrollArea):
    """Scrolls the sheet that the page lies on."""

    def __init__(self, appearance: Appearance, margin: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("variant", "desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = _Sheet(appearance, margin)
        self.setWidget(self.sheet)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._place_controls)

    def apply_appearance(self, appearance: Appearance) -> None:
        self.sheet.apply_appearance(appearance)
        self._arrange()

    def show_lesson(self, lesson: Lesson | None, pictures: PictureSource, chosen: SentenceId | None) -> None:
        value = self.verticalScrollBar().value()
        self.sheet.show_lesson(lesson, pictures, chosen)
        self._arrange()
        self.verticalScrollBar().setValue(value)

    def reveal(self, sentence: SentenceId) -> None:
        box = self.sheet.article.layout_of_page.bounds(sentence).translated(0, TOP)
        bar, view = self.verticalScrollBar(), self.viewport().height()
        if box.top() < bar.value() + 30:
            bar.setValue(round(box.top() - 60))
        elif box.bottom() > bar.value() + view - 30:
            bar.setValue(round(min(box.bottom() - view + 60, box.top() - 60)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.sheet.arrange(self.viewport().width(), self.viewport().height())
        self._place_controls()

    def _on_scrolled(self) -> None:
        self._late.start()

    def _place_controls(self) -> None:
        top, view = self.verticalScrollBar().value() - TOP, self.viewport().height()
        self.sheet.article.place_controls(top - view, top + 2 * view)


class _Sheet(QWidget):
    """The page, with the brackets of its clashes before it."""

    def __init__(self, appearance: Appearance, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._margin = appearance, margin
        self._lesson: Lesson | None = None
        self._pictures: PictureSource | None = None
        self.article = ArticleView(Article((), ()), appearance, self, has_numbers=True)
        self.article.move(margin, TOP)

    def apply_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.article.apply_appearance(appearance)

    def show_lesson(self, lesson: Lesson | None, pictures: PictureSource, chosen: SentenceId | None) -> None:
        self._lesson = lesson
        article = lesson.article if lesson is not None else Article((), ())
        from_right = lesson is not None and is_right_to_left(lesson.front.language)
        self.article.show_article(article, chosen, is_right_to_left=from_right, pictures=pictures)
        self.article.show_explained(lesson.words if lesson is not None else ())
        states = {sentence.id: NOTED[sentence.verdict] for sentence in article.sentences}
        names = {sentence.id: _spoken(sentence, len(article.sentences)) for sentence in article.sentences}
        noted = frozenset(sentence.id for sentence in article.sentences if sentence.notes)
        self.article.show_states(states, names, noted)
        self.update()

    def arrange(self, width: int, least_height: int) -> None:
        wide = min(
            max(width - self._margin - 14, NARROWEST * self._appearance.scale.size),
            WIDEST * max(self._appearance.scale.size, 1),
        )
        wide = min(wide, max(width - self._margin - 8, 240))
        if round(self.article.page_width) != round(wide) or not self.article.is_laid_out:
            self.article.set_page_width(wide)
        self.article.move(max(round((width - wide + self._margin) / 2), self._margin), TOP)
        self.resize(width, max(self.article.height() + 2 * TOP, least_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._appearance.theme.colour("desk"))
        if self._lesson is None:
            return
        view = QRectF(event.rect())
        x = float(self.article.x())
        chosen = self.article.chosen
        brackets = []
        for sentence in self._lesson.article.sentences:
            later = [each for each in sentence.clashes if self._number(each) > sentence.number]
            if later and chosen not in (sentence.id, *later):
                brackets.append(Bracket((self._middle(sentence.id), *map(self._middle, later))))
        paint_quiet(painter, brackets, x, self._appearance, view)
        if chosen is not None:
            sentence = self._lesson.sentence(chosen)
            if partners := sentence.clashes:
                bracket = Bracket((self._middle(chosen), *map(self._middle, partners)))
                words = bracket_words(can_both=can_both_be_true(sentence, partners, self._lesson))
                paint_chosen(painter, bracket, x, self._appearance, view, words)

    def _number(self, sentence: SentenceId) -> int:
        return self.article.layout_of_page.sentence(sentence).number

    def _middle(self, sentence: SentenceId) -> float:
        return self.article.mapToParent(QPoint(0, 0)).y() + self.article.layout_of_page.middle(sentence)


def sentence_after(
    sentence: SentenceId | None, before: Lesson | None, after: Lesson | None, moved: SentenceMap | None
) -> SentenceId | None:
    """Where a sentence of the lesson before is now; of one that is gone, the sentence that has its number."""
    if sentence is None or before is None or after is None or not after.article.sentences:
        return None
    if moved is None:
        return sentence
    if sentence in moved:
        return moved[sentence]
    sentences = after.article.sentences
    return sentences[min(before.sentence(sentence).number, len(sentences)) - 1].id


def _spoken(sentence: Sentence, count: int) -> str:
    """What assistive technology reads: number, verdict, clashes, words."""
    words = {
        Verdict.FLAG: _("Flag"),
        Verdict.CHECK: _("Check"),
        Verdict.FINE: _("Fine"),
        None: _("no note"),
    }[sentence.verdict]
    return _("Sentence {number} of {count}, {verdict}: {text}").format(
        number=sentence.number, count=count, verdict=words, text=" ".join(sentence.text.split())
    )
