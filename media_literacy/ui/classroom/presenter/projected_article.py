"""The article as the projector shows it: large, with bars beside it and contradictions drawn, and nothing to press."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QRect, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.bidi import is_right_to_left
from media_literacy.engine.wording.clash_words import bracket_words, can_both_be_true
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.ui.classroom.presenter.heat_gutter import GUTTER, HeatBar, paint_heat
from media_literacy.ui.reader.article.article_painter import ArticleAppearance
from media_literacy.ui.reader.article.printed_article import PrintedArticle
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.desk.brackets import Bracket, paint_chosen, paint_quiet
from media_literacy.ui.reader.desk.margin_layout import Extent, scroll_into_view
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance

COLUMN = 640.0
"""How wide the page is at most, in px at 100 %."""
BRACKETS, _NO_BRACKETS = 46.0, 8.0
_SCROLL_MILLISECONDS = 250
BESIDE_BARS = 0.85
"""How large the article is beside its bars: at full size, a line would have 27 characters, with it more than 45."""
_ABOVE_LINE = 3.0
"""The white between two lines, in px at 100 %, in which the number of a sentence begins."""
_OVERLAP = 0.15
"""The part of the view that is seen again after a step on."""


class ShownSentences(NamedTuple):
    """What the projector shows of the sentences: their states, the one that is spoken of, bars and clashes."""

    states: Mapping[SentenceId, SentenceState] = {}
    chosen: SentenceId | None = None
    bars: Sequence[HeatBar] = ()
    clashes: Sequence[tuple[SentenceId, SentenceId]] = ()
    is_revealed: bool = False


class ProjectedArticle(QWidget):
    """Scrolls by itself and by `scroll_on` and `scroll_back`; the pointer does nothing here."""

    def __init__(
        self,
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._whole_appearance, self._appearance = lesson, appearance, appearance
        self._is_mirrored = is_right_to_left(lesson.front.language)
        self._print = PrintedArticle(lesson.article, appearance, pictures, is_right_to_left=self._is_mirrored)
        self._print.set_label(origin_label(lesson, is_revealed=False))
        self._shown = ShownSentences()
        self._top = 0.0
        self._moving = QVariantAnimation(self)
        self._moving.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._moving.valueChanged.connect(self._on_moved)
        self.setAccessibleName(lesson.front.title)

    @property
    def top(self) -> float:
        """The height of the page at which the view begins, or will once it has come to rest."""
        is_moving = self._moving.state() is QVariantAnimation.State.Running
        return float(self._moving.endValue()) if is_moving else self._top

    @property
    def is_at_end(self) -> bool:
        """Whether the last line is in view."""
        return self.top >= self._lowest_top - 1

    def apply_appearance(self, appearance: Appearance) -> None:
        """Print it in another look, with the same place in view."""
        share = self._top / max(self._print.layout.height, 1.0)
        self._whole_appearance = appearance
        self._fit_size()
        self._set_top(self._whole_lines(share * self._print.layout.height))

    def show_sentences(self, shown: ShownSentences) -> None:
        """Show what is known of the sentences, with the one that is spoken of in view."""
        before, self._shown = self._shown, shown
        if shown == before:  # several moments a second come while the class works
            return
        if shown.is_revealed is not before.is_revealed:
            self._print.set_label(origin_label(self._lesson, is_revealed=shown.is_revealed))
        if bool(shown.bars) is not bool(before.bars):  # broken anew; where the class hesitated is read from the top
            self._fit_size()
            self._move_to(0.0, is_at_once=True)
        if shown.chosen is not None and shown.chosen != before.chosen:
            self._go_to(shown.chosen)
        self.update()

    def scroll_on(self) -> bool:
        """Go on by most of what is in view; False at the end."""
        if self.is_at_end:
            return False
        step = self.height() * (1 - _OVERLAP)
        whole = self._whole_lines(self.top + step)
        self._move_to(whole if whole > self.top else self.top + step)  # a view of half a line goes on, too
        return True

    def scroll_back(self) -> bool:
        """Go back as far; False at the beginning."""
        if self.top <= 0:
            return False
        self._move_to(self._whole_lines(self.top - self.height() * (1 - _OVERLAP)))
        return True

    def scroll_to_start(self) -> None:
        """Show the headline."""
        self._move_to(0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, with the sentence that is spoken of in view."""
        super().resizeEvent(event)
        self._fit_page()
        self._set_top(self._whole_lines(self._top))
        if self._shown.chosen is not None:
            self._go_to(self._shown.chosen, is_at_once=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, the bars on its one side, and the brackets on the other."""
        painter = QPainter(self)
        page = self._page()
        shown = ArticleAppearance(
            self._shown.states,
            self._shown.chosen,
            None,
            frozenset(),
            None,
            has_focus=True,
            has_numbers=True,
            numbered=frozenset(),
            partners=frozenset(self._partners()),
        )
        seen = self.rect().translated(-page.topLeft()).intersected(QRect(0, 0, page.width(), page.height()))
        painter.save()
        painter.setClipRect(self.rect())
        painter.translate(page.topLeft())
        painted = QRect(0, 0, page.width(), page.height())
        self._print.paint(painter, QPaintEvent(QRegion(seen)), painted, shown)
        self._paint_bars(painter, page.width())
        painter.restore()
        self._paint_brackets(painter, page)
        self._cover_cut_line(painter, page)

    def _cover_cut_line(self, painter: QPainter, page: QRect) -> None:
        """Leave the paper white where only part of a line has room below; while the page moves all of it shows."""
        if self._moving.state() is not QVariantAnimation.State.Running:
            below = QRect(page.left() + 1, round(self.whole_height), page.width() - 2, self.height())
            painter.fillRect(below, self._appearance.theme.colour("paper"))

    def _paint_bars(self, painter: QPainter, width: int) -> None:
        bars = self._shown.bars
        if bars:
            gap = self._appearance.scale.px(8)
            left = -gap - self._appearance.scale.px(GUTTER) if self._is_mirrored else width + gap
            middles = [self._print.layout.middle(bar.sentence) for bar in bars]
            paint_heat(
                painter,
                bars,
                middles,
                left,
                self._appearance,
                chosen=self._shown.chosen,
                is_mirrored=self._is_mirrored,
            )

    def _paint_brackets(self, painter: QPainter, page: QRect) -> None:
        """In px at 100 %, scaled: the lanes of brackets keep the same distances at every size."""
        if not self._shown.clashes:
            return
        size, layout = self._appearance.scale.size, self._print.layout
        appearance = self._appearance._replace(scale=self._appearance.scale._replace(size=1.0))
        painter.save()
        if self._is_mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.scale(size, size)
        edge = (self.width() - page.right() if self._is_mirrored else page.left()) / size
        visible = QRectF(0, 0, self.width() / size, self.height() / size)
        brackets = [
            Bracket(tuple((page.top() + layout.middle(sentence)) / size for sentence in self._chosen_first(clash)))
            for clash in self._shown.clashes
        ]
        chosen = [at for at, clash in enumerate(self._shown.clashes) if self._shown.chosen in clash]
        paint_quiet(painter, brackets, edge, appearance, visible, skipped=chosen)
        for at in chosen:
            own, *partners = self._chosen_first(self._shown.clashes[at])
            can_both = can_both_be_true(self._lesson.sentence(own), partners, self._lesson)
            words = bracket_words(can_both=can_both)
            paint_chosen(painter, brackets[at], edge, appearance, visible, words, is_mirrored=self._is_mirrored)
        painter.restore()

    def _chosen_first(self, clash: tuple[SentenceId, SentenceId]) -> tuple[SentenceId, SentenceId]:
        first, second = clash
        return (second, first) if second == self._shown.chosen else clash

    def _partners(self) -> list[SentenceId]:
        return [self._chosen_first(clash)[1] for clash in self._shown.clashes if self._shown.chosen in clash]

    # Where the page stands

    def _page(self) -> QRect:
        width, px = round(self._print.width), self._appearance.scale.px
        if self._has_margins:
            left = round(px(self._bracket_room))
            if self._is_mirrored:
                left = self.width() - left - width
        else:
            left = (self.width() - width) // 2
        return QRect(left, -round(self._top), width, max(round(self._print.layout.height), self.height()))

    @property
    def _has_margins(self) -> bool:
        return bool(self._shown.bars)

    @property
    def _bracket_room(self) -> float:
        """In px at 100 %; an article without contradictions needs none."""
        return BRACKETS if any(sentence.clashes for sentence in self._lesson.article.sentences) else _NO_BRACKETS

    @property
    def whole_height(self) -> float:
        """How far down, in px of the view, whole lines reach."""
        whole = self._whole_lines(self._top + self.height()) - self._top
        return whole if whole > 0 else float(self.height())

    @property
    def _lowest_top(self) -> float:
        """The page ends with white, so that a line more above costs no words below."""
        return self._whole_lines(max(self._print.layout.height - self.height(), 0.0))

    def _whole_lines(self, top: float) -> float:
        """The height at which no line of text is cut, at this one or above it."""
        layout, above = self._print.layout, self._appearance.scale.px(_ABOVE_LINE)
        inner = top - layout.origin.y()
        cut = [
            box.top() - above
            for placed in layout.flow.between(inner, inner + above)
            for sentence in layout.in_block(placed.index)
            for box in layout.rectangles(sentence.id)
            if box.top() - above < top < box.bottom()
        ]
        return max(min(cut, default=top), 0.0)

    def _fit_size(self) -> None:
        scale = self._whole_appearance.scale
        size = scale.size * BESIDE_BARS if self._has_margins else scale.size
        self._appearance = self._whole_appearance._replace(scale=scale._replace(size=size))
        self._print.set_appearance(self._appearance)
        self._fit_page()

    def _fit_page(self) -> None:
        px = self._appearance.scale.px
        beside = px(self._bracket_room + GUTTER + 8) if self._has_margins else 0.0
        width = float(round(max(min(self._whole_appearance.scale.px(COLUMN), self.width() - beside), px(160))))
        if width != self._print.width:
            self._print.set_width(width)

    def _go_to(self, sentence: SentenceId, *, is_at_once: bool = False) -> None:
        bounds = self._print.layout.bounds(sentence)
        view = Extent(self.top, self.top + self.height())
        margin = self._appearance.scale.px(60)
        tops = [min(self._print.layout.top(id) for id in (sentence, *self._partners())), bounds.top()]
        top = scroll_into_view(tops, bounds.bottom(), view, margin)
        self._move_to(top if top == self.top else self._whole_lines(top), is_at_once=is_at_once)

    def _move_to(self, top: float, *, is_at_once: bool = False) -> None:
        target = min(max(top, 0.0), self._lowest_top)
        self._moving.stop()
        if is_at_once or self._appearance.is_motion_reduced or not self.isVisible():
            self._set_top(target)
        elif target != self._top:
            self._moving.setDuration(_SCROLL_MILLISECONDS)
            self._moving.setStartValue(self._top)
            self._moving.setEndValue(target)
            self._moving.start()

    def _on_moved(self, top: float) -> None:
        self._set_top(top)

    def _set_top(self, top: float) -> None:
        self._top = min(max(top, 0.0), self._lowest_top)
        self.update()
