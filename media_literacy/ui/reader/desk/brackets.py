"""A contradiction, drawn: a bracket in the margin that joins the sentences which do not stand beside each other."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from media_literacy.ui.reader.desk.margin_layout import lanes
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

LANE = 11.0
_FIRST_LANE, _HEAVY_LANE = 12.0, 44.0
"""How far from the page the first quiet bracket stands, and the one of the chosen sentence, in px."""
CURVE = 9.0


class Bracket(NamedTuple):
    """Heights that belong together, from the top of the desk in px; the first is the chosen sentence's."""

    heights: tuple[float, ...]

    @property
    def span(self) -> tuple[float, float]:
        """From the highest to the lowest."""
        return min(self.heights), max(self.heights)


def apart(brackets: Sequence[Bracket]) -> list[Bracket]:
    """Those that overlap no other, from the top down."""
    ordered = sorted((*bracket.span, index) for index, bracket in enumerate(brackets))
    found: list[Bracket] = []
    lowest = float("-inf")
    for number, (top, bottom, index) in enumerate(ordered):
        is_last = number + 1 == len(ordered)
        if top > lowest and (is_last or ordered[number + 1][0] > bottom):
            found.append(brackets[index])
        lowest = max(lowest, bottom)
    return found


def paint_quiet(
    painter: QPainter,
    brackets: Sequence[Bracket],
    page_x: float,
    appearance: Appearance,
    visible: QRectF,
    *,
    skipped: Collection[int] = (),
) -> None:
    """Paint every clash in sight as a thin line, so that one sees how much hangs together.

    Those whose places are `skipped` leave their lane empty, so that the others stay where they are.
    """
    if not brackets:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(appearance.theme.colour("clash"), 1.2))
    found = _lanes(tuple(bracket.span for bracket in brackets))
    step = min(LANE, max(page_x - 20, 12) / (max(found) + 1))
    in_sight = [
        (bracket, lane)
        for place, (bracket, lane) in enumerate(zip(brackets, found, strict=True))
        if bracket.span[0] <= visible.bottom() and bracket.span[1] >= visible.top() and place not in skipped
    ]
    for bracket, lane in in_sight:
        painter.drawPath(_comb(bracket, page_x, page_x - _FIRST_LANE - lane * step))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance.theme.colour("clash"))
    for bracket, _lane in in_sight:
        for height in bracket.heights:
            painter.drawEllipse(QPointF(page_x - 3, height), 2.6, 2.6)
    painter.restore()


def paint_chosen(
    painter: QPainter,
    bracket: Bracket,
    page_x: float,
    appearance: Appearance,
    visible: QRectF,
    text: str,
    *,
    has_label: bool = True,
    is_mirrored: bool = False,
) -> None:
    """Paint the bracket of the chosen sentence: heavy, with its dots and, along it, the text.

    For a painter that is mirrored the words are turned, so that they can be read.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = appearance.theme.colour("clash")
    painter.setPen(QPen(colour, 2.0))
    x = max(page_x - _HEAVY_LANE, 8.0 if page_x < 40 else 22.0)
    painter.drawPath(_comb(bracket, page_x, x))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for height in bracket.heights:
        painter.drawEllipse(QPointF(page_x - 4, height), 4, 4)
    painter.setPen(colour)
    painter.setFont(appearance.scale.font(Role.SMALL))
    metrics = painter.fontMetrics()
    top = max(bracket.span[0], visible.top())
    bottom = min(bracket.span[1], visible.bottom())
    length, wide = bottom - top - 24, metrics.horizontalAdvance(text)
    if wide > length:  # two lines of about the same length
        length = min(length, wide * 0.65)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    lines = metrics.boundingRect(QRect(0, 0, max(int(length), 1), 1000), flags, text)
    if has_label and lines.width() <= length and lines.height() - metrics.height() * 0.2 <= x - 6:
        painter.translate(x - 6, (top + bottom) / 2)
        if is_mirrored:
            painter.scale(-1, 1)
        painter.rotate(90 if is_mirrored else -90)
        box = QRectF(-length / 2, metrics.descent() - lines.height(), length, lines.height())
        painter.drawText(box, flags, text)
    painter.restore()


def leave_room_for_words(brackets: Sequence[Bracket]) -> bool:
    """Whether no quiet bracket reaches as far from the page as the heavy one, beside which its words stand."""
    return _FIRST_LANE + max(_lanes(tuple(bracket.span for bracket in brackets)), default=0) * LANE < _HEAVY_LANE


@lru_cache(maxsize=8)
def _lanes(spans: tuple[tuple[float, float], ...]) -> list[int]:
    """Remembered, because brackets stay where they are while their sentences are pressed."""
    return lanes(spans)


def _comb(bracket: Bracket, page_x: float, x: float) -> QPainterPath:
    """A spine with an arm to each sentence, the outer two rounded."""
    top, bottom = bracket.span
    curve = min(CURVE, (bottom - top) / 2, page_x - x)
    path = QPainterPath(QPointF(page_x, top))
    path.lineTo(x + curve, top)
    path.quadTo(x, top, x, top + curve)
    path.lineTo(x, bottom - curve)
    path.quadTo(x, bottom, x + curve, bottom)
    path.lineTo(page_x, bottom)
    for height in sorted(bracket.heights)[1:-1]:
        path.moveTo(x, height)
        path.lineTo(page_x, height)
    return path
