"""How many marked each sentence, as quiet bars beside the text: number, bar and count level with the sentence."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from media_literacy.classroom.wording.heat_words import count_words
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.margin_layout import Wish, place_notes
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

GUTTER = 116.0
"""How wide the column of bars is, in px at 100 %."""
_ROW, _BAR, _GAP = 21.0, 11.0, 2.0
_NUMBER, _COUNT, _SIDE = 26.0, 34.0, 8.0


class HeatBar(NamedTuple):
    """How many of those who read a sentence marked it; `marked` is None where these are too few to be counted."""

    sentence: SentenceId
    number: int
    marked: int | None
    readers: int

    @property
    def share(self) -> float:
        """The part of the readers; 0 where nothing is counted."""
        return self.marked / self.readers if self.marked and self.readers else 0.0


def paint_heat(
    painter: QPainter,
    bars: Sequence[HeatBar],
    middles: Sequence[float],
    left: float,
    appearance: Appearance,
    *,
    chosen: SentenceId | None,
    is_mirrored: bool = False,
) -> None:
    """Paint the bars of a column that begins at `left`; `middles` are the heights of the sentences' first lines."""
    px, theme = appearance.scale.px, appearance.theme
    wishes = [Wish(middle - px(_ROW) / 2, px(_ROW)) for middle in middles]
    painter.save()
    for bar, top in zip(bars, place_notes(wishes, px(_GAP), top=float("-inf")), strict=True):
        row = QRectF(left, top, px(GUTTER), px(_ROW))
        number, whole, count = _parts(row, appearance, is_mirrored=is_mirrored)
        is_chosen = bar.sentence == chosen
        painter.setFont(appearance.scale.font(Role.NOTE_TITLE if is_chosen else Role.NOTE))
        painter.setPen(theme.colour("ink" if is_chosen else "soft"))
        beside = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(
            number, beside | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, str(bar.number)
        )
        painter.setPen(QPen(theme.colour("edge"), 1))
        base = whole.right() if is_mirrored else whole.left()
        painter.drawLine(QPointF(base, whole.top() - px(2)), QPointF(base, whole.bottom() + px(2)))
        filled = QRectF(whole)
        filled.setWidth(whole.width() * bar.share)
        if is_mirrored:
            filled.moveRight(whole.right())
        painter.fillRect(filled, theme.colour("marked"))
        painter.setPen(theme.colour("ink"))
        beside = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        at = count.translated(whole.width() * (1 - bar.share) * (1 if is_mirrored else -1), 0)
        painter.drawText(
            at,
            beside | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
            count_words(bar.marked),
        )
    painter.restore()


def _parts(row: QRectF, appearance: Appearance, *, is_mirrored: bool) -> tuple[QRectF, QRectF, QRectF]:
    """Where number, bar and count stand in a row."""
    px = appearance.scale.px
    number = QRectF(row.left(), row.top(), px(_NUMBER), row.height())
    whole = QRectF(
        number.right() + px(_SIDE),
        row.center().y() - px(_BAR) / 2,
        row.width() - px(_NUMBER + _COUNT + 2 * _SIDE),
        px(_BAR),
    )
    count = QRectF(whole.right() + px(_SIDE) * 0.75, row.top(), px(_COUNT), row.height())
    if is_mirrored:
        for part in (number, whole, count):
            part.moveLeft(2 * row.left() + row.width() - part.right())
    return number, whole, count
