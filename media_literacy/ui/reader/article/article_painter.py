"""Paints the article: the label of origin, and block by block the words with all that stands around them."""

from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_layout import PADDING, TOP, ArticleLayout
from media_literacy.ui.reader.article.explained_words import ExplainedWords
from media_literacy.ui.reader.article.sentence_painter import (
    paint_frame,
    paint_line,
    paint_margin_numbers,
    paint_number,
    paint_partner_frame,
    paint_sign,
    paint_wash,
)
from media_literacy.ui.reader.article.sentence_state import STYLES, SentenceState
from media_literacy.ui.reader.article.text_selection import TextSelection
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.placed_block import Placed
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.state_signs import Sign, draw_sign

BAND_AT, BAND = 7.0, 4.0
"""How far from the edge of the page the band of a hint stands, and how wide it is."""
WIDEST_SHARE = 10.0
"""How wide the strip at the other edge is that all of a class doubted, in px."""


class ArticleAppearance(NamedTuple):
    """All that decides how the sentences look, beside where they stand."""

    states: Mapping[SentenceId, SentenceState]
    chosen: SentenceId | None
    hovered: SentenceId | None
    hinted: frozenset[SentenceId]
    selection: TextSelection | None
    has_focus: bool
    has_numbers: bool
    """Whether each sentence begins with its number, as in a proof."""
    numbered: frozenset[SentenceId]
    """Those whose numbers stand in the margin."""
    words: ExplainedWords = ExplainedWords()
    partners: frozenset[SentenceId] = frozenset()
    """Those that clash with the chosen one."""
    shares: Mapping[SentenceId, float] = MappingProxyType({})
    """Which part of a class doubted them."""

    def state(self, sentence: SentenceId) -> SentenceState:
        """What is known of a sentence."""
        return self.states.get(sentence, SentenceState.PLAIN)

    def tab(self, sentence: SentenceId, before: SentenceId | None = None) -> tuple[str, str] | None:
        """The roles of ground and digits of the number on a frame; None for a sentence without one.

        After a framed sentence, the frame of that one ends where the number stands.
        """
        if sentence == self.chosen:
            return "accent", "on_accent"
        if sentence in self.partners:
            return "paper", "clash"
        return ("paper", "soft") if before in {self.chosen, *self.partners} - {None} else None

    def wash(self, sentence: SentenceId) -> str:
        """The role of the colour behind a sentence; empty for none."""
        if sentence == self.chosen:
            return "chosen"
        wash = STYLES[self.state(sentence)].wash
        return "hover" if sentence == self.hovered and not wash else wash


def around(layout: ArticleLayout, sentence: SentenceId, width: int) -> QRect:
    """All that is painted for a sentence: its lines across a page so wide, with frames and signs."""
    box = layout.bounds(sentence)
    return QRect(0, int(box.top()) - 5, width, int(box.height()) + 11)


def _around_block(layout: ArticleLayout, placed: Placed, width: int) -> QRect:
    top = layout.origin.y() + placed.y
    return QRect(0, int(top) - 8, width, int(placed.bottom - placed.y) + 17)


def paint_label(painter: QPainter, label: BlockLayout, layout: ArticleLayout, appearance: Appearance) -> None:
    """The label of origin over the article, with its sign."""
    side = appearance.scale.px(10)
    box = QRectF(PADDING, TOP + (label.line_height - side) / 2, side, side)
    if layout.is_right_to_left:
        box.moveRight(layout.page_width - PADDING)
    draw_sign(painter, Sign.LABEL, box, appearance.theme.colour("missed"))
    label.draw(painter, QPointF(PADDING if layout.is_right_to_left else box.right() + 6, TOP))


def paint_article(
    painter: QPainter,
    layout: ArticleLayout,
    shown: ArticleAppearance,
    appearance: Appearance,
    region: QRegion,
    width: int,
) -> None:
    """The blocks that touch `region` of a page so wide: washes, words, lines, frames and signs."""
    clip = QRectF(region.boundingRect())
    top = layout.origin.y()
    for placed in layout.flow.between(clip.top() - top - 8, clip.bottom() - top + 8):
        if not region.intersects(_around_block(layout, placed, width)):
            continue  # a press changes two sentences that may stand far apart
        painter.save()
        painter.translate(layout.origin)
        layout.flow.draw_under(painter, placed)
        painter.restore()
        if placed.layout is not None:
            touched = [
                placed_sentence.id
                for placed_sentence in layout.in_block(placed.index)
                if region.intersects(around(layout, placed_sentence.id, width))
            ]
            for sentence in touched:
                role = shown.wash(sentence)
                if role:
                    paint_wash(painter, layout.rectangles(sentence), appearance, role)
            _paint_words(painter, layout, placed, shown, appearance, clip)
            shown.words.paint(painter, layout, placed, appearance)
            _paint_signs(painter, layout, touched, shown, appearance)


def _paint_words(
    painter: QPainter,
    layout: ArticleLayout,
    placed: Placed,
    shown: ArticleAppearance,
    appearance: Appearance,
    clip: QRectF,
) -> None:
    words = placed.layout
    assert words is not None
    span = shown.selection.span(placed.index, len(words.text)) if shown.selection else None
    corner = layout.origin + QPointF(placed.text_x, placed.y)
    painter.setPen(appearance.theme.colour("ink"))
    words.draw(painter, corner, selection=span, selection_colour=appearance.theme.colour("selected"), clip=clip)


def _paint_signs(
    painter: QPainter,
    layout: ArticleLayout,
    sentences: list[SentenceId],
    shown: ArticleAppearance,
    appearance: Appearance,
) -> None:
    begun: defaultdict[float, list[SentenceId]] = defaultdict(list)
    for sentence in sentences:
        state, boxes = shown.state(sentence), layout.rectangles(sentence)
        if state is not SentenceState.PLAIN and boxes:
            gaps = shown.words.gaps(layout, sentence)
            paint_line(painter, boxes, layout.baselines(sentence), state, appearance, gaps)
            if STYLES[state].sign is not None:
                begun[boxes[0].top()].append(sentence)
    for together in begun.values():
        for slot, sentence in enumerate(reversed(together)):  # the last one next to the text, as the numbers stand
            box = _sign_box(layout.rectangles(sentence)[0], slot, layout, appearance)
            paint_sign(painter, box, shown.state(sentence), appearance)
    _paint_shares(painter, layout, sentences, shown, appearance)
    _paint_bands(painter, layout, sentences, shown, appearance)
    for sentence in shown.partners.intersection(sentences):
        paint_partner_frame(painter, layout.rectangles(sentence), appearance)
    if shown.chosen is not None and shown.chosen in sentences:
        paint_frame(painter, layout.rectangles(shown.chosen), appearance, has_focus=shown.has_focus)
    _paint_numbers(painter, layout, sentences, shown, appearance)


def _paint_numbers(
    painter: QPainter,
    layout: ArticleLayout,
    sentences: list[SentenceId],
    shown: ArticleAppearance,
    appearance: Appearance,
) -> None:
    """In the margin, or, as in a proof and in a table, over the first letter: there it stands on the frame."""
    in_margin: dict[float, list[int]] = {}
    is_right_to_left = layout.is_right_to_left
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        boxes = layout.rectangles(sentence)
        if not boxes or not (shown.has_numbers or sentence in shown.numbered):
            continue
        number = layout.sentence(sentence).number
        if shown.has_numbers or layout.placed(sentence).block.cell is not None:
            framed = shown.tab(sentence, before)
            paint_number(painter, boxes[0], number, appearance, is_right_to_left=is_right_to_left, framed=framed)
        else:
            in_margin.setdefault(boxes[0].center().y(), []).append(number)
    x = 0.0 if is_right_to_left else layout.page_width - PADDING
    for middle, together in in_margin.items():
        paint_margin_numbers(painter, QRectF(x, middle - 20, PADDING, 40), together, appearance)


def _paint_shares(
    painter: QPainter,
    layout: ArticleLayout,
    sentences: list[SentenceId],
    shown: ArticleAppearance,
    appearance: Appearance,
) -> None:
    """A quiet strip from the edge of the page, the wider the more doubted; words say how many."""
    for sentence in sentences:
        share = shown.shares.get(sentence, 0.0)
        if share > 0 and layout.rectangles(sentence):
            lines = layout.bounds(sentence)
            strip = QRectF(layout.page_width, lines.top() + 1, WIDEST_SHARE * share, lines.height() - 2)
            strip.moveRight(layout.page_width)
            if layout.is_right_to_left:
                strip.moveLeft(0.0)
            painter.fillRect(strip, appearance.theme.colour("marked"))


def _paint_bands(
    painter: QPainter,
    layout: ArticleLayout,
    sentences: list[SentenceId],
    shown: ArticleAppearance,
    appearance: Appearance,
) -> None:
    """A quiet band at the edge of the page beside the lines that a hint speaks of; none of the states has one."""
    for sentence in sentences:
        if sentence in shown.hinted and layout.rectangles(sentence):
            lines = layout.bounds(sentence)
            band = QRectF(BAND_AT, lines.top() - 1, BAND, lines.height() + 2)
            if layout.is_right_to_left:
                band.moveRight(layout.page_width - BAND_AT)
            painter.fillRect(band, appearance.theme.colour("accent"))


def _sign_box(line: QRectF, slot: int, layout: ArticleLayout, appearance: Appearance) -> QRectF:
    side = min(appearance.scale.px(12), PADDING - 18)
    box = QRectF(PADDING - 14 - side - slot * (side + 2), line.center().y() - side / 2, side, side)
    if layout.is_right_to_left:
        box.moveRight(layout.page_width - box.left())
    return box
