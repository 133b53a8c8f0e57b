"""Paints what stands around the words of a sentence: washes, lines, frames and signs."""

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from media_literacy.ui.reader.article.sentence_state import STYLES, Line, SentenceState
from media_literacy.ui.text.outlines import outline_of
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.state_signs import draw_signs

FRAME = 4.0
"""How far the frame of the chosen sentence reaches beyond its words."""
BESIDE_GAP = 1.5
"""How far the line of a state keeps from a word with a line of its own, in px."""
STRIP = 800.0
"""How long the painted piece is that lines are cut from, in px."""
_NUMBER_BASE = 0.23
"""How far down its line a number stands at most, as a part of its height: small lines have little white over them."""
_ON_FRAME, _FREE = (5.0, 0.6), (6.5, 0.42)
"""How far before its line a number begins, in px at 100 %, and how far down it stands, as a part of its size: without a
frame it keeps clear of an opening quotation mark."""
_LEAST_NUMBER = 8
"""In px: a projector's small window has small letters, and a number larger than its place lies on them."""


def paint_wash(painter: QPainter, boxes: Sequence[QRectF], appearance: Appearance, role: str) -> None:
    """Fill the background of a sentence, a little lower than its lines so that they stay apart."""
    colour = appearance.theme.colour(role)
    for box in boxes:
        painter.fillRect(box.adjusted(-1, 2, 1, -1), colour)


def paint_line(
    painter: QPainter,
    boxes: Sequence[QRectF],
    baselines: Sequence[float],
    state: SentenceState,
    appearance: Appearance,
    gaps: Sequence[QRectF] = (),
) -> None:
    """Underline a sentence as its state asks, but for the gaps: words there have a line of their own."""
    style = STYLES[state]
    if style.line is Line.NONE:
        return
    ratio = painter.device().devicePixelRatioF()
    strip = _strip(style.line, appearance.theme.colour(style.colour).rgba(), appearance.scale.px(1.0), ratio)
    high = strip.height() / ratio
    for box, baseline in zip(boxes, baselines, strict=True):
        top = round((baseline + appearance.scale.px(5.0) - high / 2) * ratio) / ratio
        for start, right in _pieces(box, gaps):
            left = start
            while left < right:
                wide = min(right - left, STRIP)
                part = QRectF(0, 0, wide * ratio, strip.height())
                painter.drawPixmap(QRectF(left, top, wide, high), strip, part)
                left += wide


def _pieces(box: QRectF, gaps: Sequence[QRectF]) -> list[tuple[float, float]]:
    """From where to where a line of text is underlined."""
    pieces, left = [], box.left()
    for gap in sorted((gap for gap in gaps if box.top() <= gap.center().y() <= box.bottom()), key=QRectF.left):
        pieces.append((left, gap.left() - BESIDE_GAP))
        left = gap.right() + BESIDE_GAP
    return [*pieces, (left, box.right())]


@lru_cache(maxsize=32)
def _strip(line: Line, colour: int, unit: float, ratio: float) -> QPixmap:
    """A piece of a line to cut from: strokes of dots and waves are slow to paint, and all lines of a kind are alike."""
    high = math.ceil(unit * 9)
    strip = QPixmap(math.ceil(STRIP * ratio), math.ceil(high * ratio))
    strip.setDevicePixelRatio(ratio)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = max(unit * 1.7, 1.5)
    pen = QPen(QColor.fromRgba(colour), thick)
    if line is Line.DASHED:
        pen.setDashPattern([3.2, 2.2])
    elif line is Line.DOTTED:
        pen.setDashPattern([0.1, 2.0])
        pen.setWidthF(thick * 1.25)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    elif line is Line.DASH_DOT:
        pen.setDashPattern([4.0, 2.0, 0.8, 2.0])
    elif line is Line.DOUBLE:
        pen.setWidthF(max(thick * 0.7, 1.1))
    painter.setPen(pen)
    y = high / 2
    if line is Line.WAVY:
        painter.drawPath(_wave(STRIP, y, unit * 1.6, unit * 7.0))
    else:
        for shift in (-1.6 * unit, 1.6 * unit) if line is Line.DOUBLE else (0.0,):
            painter.drawLine(QPointF(0, y + shift), QPointF(STRIP, y + shift))
    painter.end()
    return strip


def paint_frame(painter: QPainter, boxes: Sequence[QRectF], appearance: Appearance, *, has_focus: bool) -> None:
    """Frame the chosen sentence: one outline around all its lines, heavier with the keyboard's focus."""
    outline = outline_of(boxes, FRAME)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(appearance.theme.colour("accent"), 2.4 if has_focus else 1.4))
    painter.drawPath(outline)
    painter.restore()


def paint_partner_frame(painter: QPainter, boxes: Sequence[QRectF], appearance: Appearance) -> None:
    """Frame a sentence that clashes with the chosen one, in the colour of their bracket."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(appearance.theme.colour("clash"), 1.4))
    painter.drawPath(outline_of(boxes, FRAME))
    painter.restore()


def paint_sign(painter: QPainter, box: QRectF, state: SentenceState, appearance: Appearance) -> None:
    """Draw a state's sign."""
    paint_signs(painter, [box], state, appearance)


def paint_signs(painter: QPainter, boxes: Sequence[QRectF], state: SentenceState, appearance: Appearance) -> None:
    """Draw a state's sign in each of some boxes of one size."""
    style = STYLES[state]
    if style.sign is not None:
        draw_signs(painter, style.sign, boxes, appearance.theme.colour(style.colour))


def paint_number(
    painter: QPainter,
    line: QRectF,
    number: int,
    appearance: Appearance,
    *,
    is_right_to_left: bool,
    framed: tuple[str, str] | None = None,
) -> None:
    """Write a sentence's number over its first letter, in the white between two lines; on its frame, as a tab of it.

    `framed` are the roles of the colours of that tab and of the digits on it.
    """
    font = _number_font(appearance)
    metrics = QFontMetricsF(font)
    beside, below = _FREE if framed is None else _ON_FRAME
    width, x = metrics.horizontalAdvance(str(number)), line.left() - appearance.scale.px(beside)
    if is_right_to_left:
        x = line.right() + appearance.scale.px(beside) - width
    base = line.top() + min(font.pixelSize() * below, line.height() * _NUMBER_BASE)
    painter.save()
    painter.setFont(font)
    painter.setPen(appearance.theme.colour("soft"))
    if framed is not None:
        ground, ink = framed
        tab = QRectF(x, base - metrics.capHeight(), width, metrics.capHeight()).adjusted(-3, -2.5, 3, 2.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(appearance.theme.colour(ground))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(tab, 3, 3)
        painter.setPen(appearance.theme.colour(ink))
    painter.drawText(QPointF(x, base), str(number))
    painter.restore()


def paint_margin_numbers(painter: QPainter, box: QRectF, numbers: Sequence[int], appearance: Appearance) -> None:
    """Write the numbers of the sentences that begin in one line into the page's margin."""
    painter.save()
    painter.setFont(_number_font(appearance))
    painter.setPen(appearance.theme.colour("soft"))
    text = " ".join(map(str, numbers)) if len(numbers) < 3 else f"{numbers[0]}–{numbers[-1]}"
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _number_font(appearance: Appearance) -> QFont:
    font = appearance.scale.font(Role.SMALL)
    font.setPixelSize(max(round(appearance.scale.px(12)), _LEAST_NUMBER))
    return font


def _wave(right: float, y: float, height: float, length: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, y))
    for index in range(math.ceil(right / (length / 2))):
        bend = height * 2 if index % 2 else -height * 2
        start = index * length / 2
        path.quadTo(QPointF(start + length / 4, y + bend), QPointF(start + length / 2, y))
    return path
