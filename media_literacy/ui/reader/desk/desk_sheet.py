"""What the desk scrolls: the page, and the margin beside it; between them run the lines of the desk."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.bidi import is_right_to_left
from media_literacy.engine.wording.clash_words import bracket_words, can_both_be_true
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.desk.desk_geometry import DeskGeometry, measure_desk
from media_literacy.ui.reader.desk.desk_lines import LONGEST, DeskLines
from media_literacy.ui.reader.desk.margin import Margin
from media_literacy.ui.reader.desk.margin_layout import Extent
from media_literacy.ui.reader.notes.spoken_note import link_purposes
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.after_painting import PaintedTimer

if TYPE_CHECKING:
    from media_literacy.ui.reader.article.article_text import ArticleText

TOP = 18.0
BELOW = 30.0
NEAR = 0.4
"""How many windows beyond the view the notes are widgets."""


class DeskSheet(QWidget):
    """Holds page and margin, and paints the ties and brackets around them."""

    sentence_read = Signal(str)
    """A screen reader reads this sentence in the text of the whole article."""

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
        self._is_rtl = is_rtl = is_right_to_left(lesson.front.language)
        self._lesson = lesson
        self._article_text: ArticleText | None = None
        self.article = ArticleView(lesson.article, appearance, self, pictures=pictures, is_right_to_left=is_rtl)
        purposes = link_purposes(lesson)
        self.margin = Margin(self.article, open_link, appearance, self, purposes=purposes, is_right_to_left=is_rtl)
        self._geometry: DeskGeometry = measure_desk(1000, 1.0)
        self.beside = 0.0
        """How wide what stands beside the desk is, in px; for the next arrangement."""
        self._lines = DeskLines()
        self.article.sentence_chosen.connect(self._frame_partners)
        self._visible = QRectF()
        self._was_painted = False
        self._painted = PaintedTimer(0, self)
        self._painted.timeout.connect(self._on_painted)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a longer sheet is no reason to paint all of it

    @property
    def geometry_of_desk(self) -> DeskGeometry:
        """Where page and margin stand."""
        return self._geometry

    @property
    def has_margin(self) -> bool:
        """Whether the notes stand beside the page, and not in the text."""
        return self._geometry.has_margin

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through: the chosen sentence, and what stands beside it."""
        text = [] if self._article_text is None else [self._article_text]
        return [*text, self.article.control_of_chosen(), *self.margin.tab_stops]

    def is_in_margin(self, widget: QWidget | None) -> bool:
        """Whether a widget stands beside the page and not on it."""
        return widget is not None and self.isAncestorOf(widget) and not self.article.isAncestorOf(widget)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self.article.apply_appearance(appearance)

    def use_lesson(self, lesson: Lesson) -> None:
        """The same article has more notes."""
        self._lesson = lesson

    def show_clashes(self, clashes: Mapping[SentenceId, Sequence[SentenceId]]) -> None:
        """Draw these contradictions."""
        if self._lines.use_clashes(clashes):
            self._frame_partners()
            self.update()

    @property
    def shows_all_clashes(self) -> bool:
        """Whether every bracket is drawn at once, as a picture of the whole."""
        return self._lines.shows_all

    def show_all_clashes(self, shows_all: bool) -> None:
        """Draw every bracket at once, or only the one that is looked at."""
        self._lines.shows_all = shows_all
        self.update()

    def partners_of_chosen(self) -> tuple[SentenceId, ...]:
        """The sentences that the chosen one is drawn to clash with."""
        chosen = self.article.chosen
        return self._lines.partners(chosen) if chosen else ()

    def words_of_chosen(self, partners: Sequence[SentenceId]) -> str:
        """What is said of the chosen sentence and these partners of it."""
        chosen = self.article.chosen
        if chosen is None or not partners:
            return ""
        return bracket_words(can_both=can_both_be_true(self._lesson.sentence(chosen), partners, self._lesson))

    def _frame_partners(self) -> None:
        partners = self.partners_of_chosen()
        self._lines.bracket_words = self.words_of_chosen(partners)
        self.article.show_partners(frozenset(partners))

    def arrange(self, width: int, view: Extent) -> float:
        """Lay everything out for a desk of this width, and what is in view of it; how high it is."""
        size = self._appearance.scale.size
        geometry = measure_desk(width, size, beside=self.beside, is_right_to_left=self._is_rtl)
        self._geometry = geometry
        if not self.article.is_laid_out or round(self.article.page_width) != round(geometry.page_width):
            self.article.set_page_width(geometry.page_width)
        self.article.move(round(geometry.page_x), round(TOP))
        bottom = self.margin.arrange(self._appearance, geometry, view)
        self.article.show_numbered({*self.margin.placement.order, *self._lines.clashing})
        return max(TOP + self.article.height(), bottom) + BELOW

    def set_size(self, width: int, height: int) -> None:
        """Be so large, and paint what lies beside the page again."""
        if width != self.width():
            self.update()
        self.resize(width, height)
        self._paint_beside()

    def show_view(self, visible: QRectF) -> None:
        """Have widgets for the notes that are visible and near that, and controls for the sentences there.

        Before the first painting only what is seen in it.
        """
        self._visible = visible
        if not self._was_painted:
            self.margin.show_between(visible.top(), visible.bottom())
            self._painted.start()
            return
        self.article.place_controls(visible.top() - self.article.y(), visible.bottom() - self.article.y())
        if QAccessible.isActive():
            self._text_to_hear().lie_under(self.article)
        near = visible.height() * NEAR
        self.margin.show_between(visible.top() - near, visible.bottom() + near)

    def _on_painted(self) -> None:
        self._was_painted = True
        self.show_view(self._visible)

    def _text_to_hear(self) -> "ArticleText":
        """The article as one text, made for who listens: PySide loads every class of widgets to make it."""
        if self._article_text is None:
            from media_literacy.ui.reader.article.article_text import ArticleText

            self._article_text = ArticleText(self._lesson.article, self._lesson.front.language, self)
            self._article_text.sentence_reached.connect(self.sentence_read)
        return self._article_text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, the lines that tie notes to sentences, and the brackets."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._appearance.theme.colour("desk"))
        article, clip = self.article, QRectF(event.rect())
        longest = self._appearance.scale.px(LONGEST)
        if ties := self.margin.placement.ties_between(clip.top() - longest, clip.bottom() + longest):
            page, notes = self._facing_edges()
            painter.save()
            painter.setClipRect(self._between())  # their ends would stay where a note was
            self._lines.paint_ties(painter, page, notes, ties, article.chosen, self._appearance)
            painter.restore()
        self._lines.paint_brackets(
            painter,
            self._width_before_page(),
            article.chosen,
            self._middle,
            self._appearance,
            clip=clip,
            visible=self._visible,
            mirror_at=self.width() if self._is_rtl else None,
        )

    def _facing_edges(self) -> tuple[float, float]:
        """Where the page ends and the notes begin, in the direction of reading."""
        page, geometry = self.article.geometry(), self._geometry
        if self._is_rtl:
            return float(page.left()), geometry.notes_x + geometry.notes_width
        return float(page.right() + 1), geometry.notes_x

    def _between(self) -> QRect:
        """What lies between page and notes, in whole px."""
        begin, end = (round(edge) for edge in sorted(self._facing_edges()))
        return QRect(begin, 0, end - begin, self.height())

    def _width_before_page(self) -> float:
        """How much of the desk lies before the page, where the brackets are."""
        page = self.article.geometry()
        return float(self.width() - page.right() - 1 if self._is_rtl else page.left())

    def _middle(self, sentence: SentenceId) -> float:
        return self.article.y() + self.article.layout_of_page.middle(sentence)

    def _paint_beside(self) -> None:
        """Paint what lies beside the page again: whatever was moved paints itself, and the page knows its changes.

        Not a pixel of page or notes is among it, or all of them would be painted with it.
        """
        page, height = self.article.geometry(), self.height()
        self.update(self._between())
        if self._is_rtl:
            self.update(page.right() + 1, 0, self.width() - page.right() - 1, height)
        else:
            self.update(0, 0, page.left(), height)
