"""The sheet of the page that is written: the article with its drawn clashes, and a field that stands in the text."""

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from media_literacy.bidi import is_right_to_left
from media_literacy.engine.wording.clash_words import bracket_words, can_both_be_true
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Article, Lesson, Sentence, SentenceId, Verdict
from media_literacy.ui.reader.article.article_layout import PADDING
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.article.sentence_state import NOTED
from media_literacy.ui.reader.desk.brackets import Bracket, paint_chosen, paint_quiet
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

MARGIN = 46
TOP = 14
WIDEST = 660.0
NARROWEST = 300.0
_AROUND_INSET = 10


class SheetScroll(VerticalScrollArea):
    """Scrolls the sheet that the page lies on."""

    def __init__(self, appearance: Appearance, margin: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("variant", "desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = Sheet(appearance, margin)
        self.setWidget(self.sheet)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._place_controls)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.sheet.apply_appearance(appearance)
        self.arrange()

    def show_lesson(self, lesson: Lesson | None, pictures: PictureSource, chosen: SentenceId | None) -> None:
        """Show another wording; what is in view stays."""
        value = self.verticalScrollBar().value()
        self.sheet.show_lesson(lesson, pictures, chosen)
        self.arrange()
        self.verticalScrollBar().setValue(value)

    def show_inset(self, inset: QWidget | None, below: SentenceId | None) -> None:
        """Have a part of a form in the text, and all of it in view; None takes it away."""
        value = self.verticalScrollBar().value()
        self.sheet.put_inset(inset, below)
        self.arrange()
        self.verticalScrollBar().setValue(value)
        self.reveal_inset()

    def reveal_inset(self) -> None:
        """Scroll by the least, so that all of the inset is seen."""
        inset, bar, view = self.sheet.inset, self.verticalScrollBar(), self.viewport().height()
        if inset is None:
            return
        top, bottom = inset.y() - _AROUND_INSET, inset.y() + inset.height() + _AROUND_INSET
        if bottom > bar.value() + view:
            bar.setValue(min(bottom - view, top))
        elif top < bar.value():
            bar.setValue(top)

    def reveal(self, sentence: SentenceId) -> None:
        """Bring a sentence into view."""
        box = self.sheet.article.layout_of_page.bounds(sentence).translated(0, TOP)
        bar, view = self.verticalScrollBar(), self.viewport().height()
        if box.top() < bar.value() + 30:
            bar.setValue(round(box.top() - 60))
        elif box.bottom() > bar.value() + view - 30:
            bar.setValue(round(min(box.bottom() - view + 60, box.top() - 60)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Lay the sheet out for the room there is."""
        self.sheet.arrange(self.viewport().width(), self.viewport().height())
        self._place_controls()

    def _on_scrolled(self) -> None:
        self._late.start()

    def _place_controls(self) -> None:
        top, view = self.verticalScrollBar().value() - TOP, self.viewport().height()
        self.sheet.article.place_controls(top - view, top + 2 * view)


class LiveArticle(ArticleView):
    """The article of a lesson that is written: its menu can be added to."""

    menu_opening = Signal(QMenu)

    def menu_of(self, sentence: SentenceId | None) -> QMenu:
        """The usual menu, for the sentence that it is opened at: that one is chosen."""
        menu = super().menu_of(sentence)
        if sentence is not None:
            self.choose(sentence, take_focus=True)
            self.menu_opening.emit(menu)
        return menu


class Sheet(QWidget):
    """The page, with the brackets of its clashes before it, and room for a part of a form below a sentence's block."""

    def __init__(self, appearance: Appearance, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._margin = appearance, margin
        self._lesson: Lesson | None = None
        self._pictures: PictureSource | None = None
        self.inset: QWidget | None = None
        self._below: SentenceId | None = None
        self.article = LiveArticle(Article((), ()), appearance, self, has_numbers=True)
        self.article.move(margin, TOP)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self.article.apply_appearance(appearance)

    def put_inset(self, inset: QWidget | None, below: SentenceId | None) -> None:
        """Have a part of a form below the block of a sentence, on the page; it is seen once the sheet is arranged."""
        if self.inset is not None and self.inset is not inset:
            self.inset.hide()
        self.inset, self._below = inset, below
        if inset is not None:
            inset.setParent(self)

    def show_lesson(self, lesson: Lesson | None, pictures: PictureSource, chosen: SentenceId | None) -> None:
        """Show another wording of the lesson."""
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
        """Lay the page out for a width."""
        wide = min(
            max(width - self._margin - 14, NARROWEST * self._appearance.scale.size),
            WIDEST * max(self._appearance.scale.size, 1),
        )
        wide = min(wide, max(width - self._margin - 8, 240))
        if round(self.article.page_width) != round(wide) or not self.article.is_laid_out:
            self.article.set_page_width(wide)
        self.article.move(max(round((width - wide + self._margin) / 2), self._margin), TOP)
        self._place_inset(round(wide))
        self.resize(width, max(self.article.height() + 2 * TOP, least_height))

    def _place_inset(self, width: int) -> None:
        inset, page = self.inset, self.article.layout_of_page
        if inset is None or self._below is None:
            self.article.make_room({})
            return
        beside = round(PADDING * 0.6)
        room = width - 2 * beside
        inset.show()  # before it is asked how high it is: fonts and fields have their sizes then
        asked = inset.heightForWidth(room) if inset.hasHeightForWidth() else inset.sizeHint().height()
        high = max(asked, inset.minimumHeight())
        block = page.last_in_row(self._below)
        self.article.make_room({block: high + 2 * _AROUND_INSET})
        top = self.article.y() + page.bottom_of_block(block) + _AROUND_INSET
        inset.setGeometry(self.article.x() + beside, round(top), room, high)
        inset.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk and the brackets."""
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
