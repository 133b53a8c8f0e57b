"""A picture of what a click does: a sentence of an article, marked, with its note in the margin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.clicked_example import clicked_example
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.article.sentence_painter import paint_line, paint_sign, paint_wash
from media_literacy.ui.reader.article.sentence_state import STYLES, SentenceState
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.spoken_blocks import SpokenParagraph
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.layouts.height_for_width import WrappedText

_STATE = SentenceState.HIT
_PAD, _BETWEEN, _MARGIN = 16.0, 40.0, 26.0
"""Around the words, between the page and the note, and for the sign, in px at 100 %."""
_NARROWEST = 420.0
"""Below this the note stands under the page."""
_LINES_AROUND = 2
"""Lines of an article above and below the sentence, drawn as bars."""
_BARS = (0.96, 0.88, 0.98, 0.62)


@dataclass(frozen=True, slots=True)
class _Parts:
    """Where the page and the note stand, with their words."""

    page: QRectF
    note: QRectF
    sentence: BlockLayout
    answer: BlockLayout


class ClickedPicture(WrappedText[_Parts], QWidget):
    """Drawn by what draws the article itself. Whoever listens hears it described."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._example = clicked_example()
        self.setAccessibleName(self._example.description)
        self.let_height_follow_width()

    def reading_text(self) -> Sequence[SpokenParagraph]:
        """The picture in words."""
        return (SpokenParagraph((Run(self._example.description),)),)

    def paragraph_box(self, index: int) -> QRect:
        """All of it."""
        return self.rect()

    def follow_link(self, address: str) -> None:
        """Nothing: it has no links."""

    def sizeHint(self) -> QSize:
        """A column wide."""
        width = round(self._appearance.scale.px(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(160, 30)

    def height_of(self, layout: _Parts) -> int:
        """Page and note, side by side or below one another."""
        return round(max(layout.page.bottom(), layout.note.bottom()) + 1)

    def lay_out(self, width: int) -> _Parts:
        """The note beside the page where there is room, else below it."""
        px = self._appearance.scale.px
        is_wide = width >= px(_NARROWEST)
        page_wide = round((width - px(_BETWEEN)) * 0.6) if is_wide else width
        note_wide = width - page_wide - px(_BETWEEN) if is_wide else width - px(_MARGIN)
        sentence = self._set((Run(self._example.sentence),), Role.ROW_TEXT, page_wide - px(2 * _PAD + _MARGIN))
        answer = self._set(
            (Run(f"{self._example.caught} ", strong=True), Run(self._example.answer)), Role.SMALL, note_wide - px(24)
        )
        around = 2 * _LINES_AROUND * px(_PAD)
        page = QRectF(0, 0, page_wide, sentence.height + around + px(2 * _PAD))
        note_high = answer.height + px(20)
        note = QRectF(page.right() + px(_BETWEEN), (page.height() - note_high) / 2, note_wide, note_high)
        if not is_wide:
            note.moveTo(px(_MARGIN), page.bottom() + px(_PAD))
        return _Parts(page, note, sentence, answer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with its sentence, the line, and the note."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts, theme = self.layout_at(self.width()), self._appearance.theme
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(parts.page.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_article(painter, parts)
        self._paint_note(painter, parts)

    def _paint_article(self, painter: QPainter, parts: _Parts) -> None:
        px, theme = self._appearance.scale.px, self._appearance.theme
        at = self._place_of_sentence(parts)
        wide = parts.page.width() - px(2 * _PAD + _MARGIN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        tops = [px(_PAD * (1 + line)) for line in range(_LINES_AROUND)]
        tops += [at.y() + parts.sentence.height + px(_PAD * (0.5 + line)) for line in range(_LINES_AROUND)]
        for top, share in zip(tops, _BARS, strict=True):
            painter.drawRoundedRect(QRectF(at.x(), top, wide * share, px(5)), 2, 2)
        length = len(self._example.sentence)
        lines = parts.sentence.rectangles(0, length)
        boxes = [box.translated(at) for box in lines]
        paint_wash(painter, boxes, self._appearance, STYLES[_STATE].wash)
        parts.sentence.draw(painter, at)
        baselines = [parts.sentence.baseline(box.top()) + at.y() for box in lines]
        paint_line(painter, boxes, baselines, _STATE, self._appearance)
        side = px(14)
        sign = QRectF(px(_PAD), at.y() + (parts.sentence.line_height - side) / 2, side, side)
        paint_sign(painter, sign, _STATE, self._appearance)

    def _paint_note(self, painter: QPainter, parts: _Parts) -> None:
        px, theme = self._appearance.scale.px, self._appearance.theme
        colour = theme.colour(STYLES[_STATE].colour)
        first = parts.sentence.rectangles(0, len(self._example.sentence))[0].translated(self._place_of_sentence(parts))
        painter.setPen(QPen(colour, 1.4))
        if parts.note.left() > parts.page.right():
            y = first.center().y()
            painter.drawLine(QPointF(first.right() + px(4), y), QPointF(parts.note.left(), y))
        else:
            x = parts.note.left() + px(12)
            painter.drawLine(QPointF(x, parts.page.bottom()), QPointF(x, parts.note.top()))
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("note"))
        painter.drawRoundedRect(parts.note.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillRect(QRectF(parts.note.left(), parts.note.top() + 5, px(3), parts.note.height() - 10), colour)
        parts.answer.draw(painter, parts.note.topLeft() + QPointF(px(14), px(10)))

    def _place_of_sentence(self, parts: _Parts) -> QPointF:
        px = self._appearance.scale.px
        return QPointF(px(_PAD + _MARGIN), px(_PAD) + _LINES_AROUND * px(_PAD))

    def _set(self, runs: tuple[Run, ...], role: Role, width: float) -> BlockLayout:
        return BlockLayout(runs, role, self._appearance, max(width, 40), binds_end=True)
