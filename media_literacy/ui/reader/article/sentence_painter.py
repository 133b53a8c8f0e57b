"""Paints what stands around the words of a sentence: washes, lines, frames and signs."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from media_literacy.ui.reader.article.sentence_state import STYLES, Line, SentenceState
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.state_signs import draw_sign

FRAME = 4.0
"""How far the frame of the chosen sentence reaches beyond its words."""


def paint_wash(painter: QPainter, boxes: Sequence[QRectF], appearance: Appearance, role: str) -> None:
    """Fill the background of a sentence, a little lower than its lines so that they stay apart."""
    colour = appearance.theme.colour(role)
    for box in boxes:
        painter.fillRect(box.adjusted(-1, 2, 1, -1), colour)


def paint_line(
    painter: QPainter, boxes: Sequence[QRectF], baselines: Sequence[float], state: SentenceState, appearance: Appearance
) -> None:
    """Underline a sentence as its state asks."""
    style = STYLES[state]
    if style.line is Line.NONE:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = max(appearance.scale.px(1.7), 1.5)
    pen = QPen(appearance.theme.colour(style.colour), thick)
    if style.line is Line.DASHED:
        pen.setDashPattern([3.2, 2.2])
    elif style.line is Line.DOTTED:
        pen.setDashPattern([0.1, 2.0])
        pen.setWidthF(thick * 1.25)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    elif style.line is Line.DASH_DOT:
        pen.setDashPattern([4.0, 2.0, 0.8, 2.0])
    elif style.line is Line.DOUBLE:
        pen.setWidthF(max(thick * 0.7, 1.1))
    painter.setPen(pen)
    for box, baseline in zip(boxes, baselines, strict=True):
        y = baseline + appearance.scale.px(5.0)
        if style.line is Line.WAVY:
            painter.drawPath(_wave(box.left(), box.right(), y, appearance.scale.px(1.6), appearance.scale.px(7.0)))
        elif style.line is Line.DOUBLE:
            for shift in (-1.6, 1.6):
                at = y + appearance.scale.px(shift)
                painter.drawLine(QPointF(box.left(), at), QPointF(box.right(), at))
        else:
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.restore()


def paint_frame(painter: QPainter, boxes: Sequence[QRectF], appearance: Appearance, *, has_focus: bool) -> None:
    """Frame the chosen sentence: one outline around all its lines, heavier with the keyboard's focus."""
    outline = outline_of(boxes)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(appearance.theme.colour("accent"), 2.4 if has_focus else 1.4))
    painter.drawPath(outline)
    painter.restore()


def outline_of(boxes: Sequence[QRectF]) -> QPainterPath:
    """One closed outline around the lines of a sentence, with rounded corners."""
    whole = QPainterPath()
    above: QRectF | None = None
    for box in boxes:
        line = box.adjusted(-FRAME, 1, FRAME, 0)
        if above is not None and above.bottom() >= line.top() - 2:
            line.setTop(above.bottom() - 1)
        rounded = QPainterPath()
        rounded.addRoundedRect(line, 4, 4)
        whole = whole.united(rounded)
        if above is not None:  # square off where two lines meet, so that no notch is left between them
            left, right = max(above.left(), line.left()), min(above.right(), line.right())
            if right - left > 8:
                seam = QPainterPath()
                seam.addRect(QRectF(left, line.top() - 5, right - left, 10))
                whole = whole.united(seam)
        above = line
    return whole.simplified()


def paint_sign(painter: QPainter, box: QRectF, state: SentenceState, appearance: Appearance) -> None:
    """Draw a state's sign."""
    style = STYLES[state]
    if style.sign is not None:
        draw_sign(painter, style.sign, box, appearance.theme.colour(style.colour))


def paint_number(painter: QPainter, line: QRectF, number: int, appearance: Appearance) -> None:
    """Write a sentence's number over its first letter, in the white between two lines."""
    font = appearance.scale.font(Role.LABEL)
    font.setPixelSize(max(round(appearance.scale.px(9.0)), 8))
    painter.save()
    painter.setFont(font)
    painter.setPen(appearance.theme.colour("soft"))
    painter.drawText(QPointF(line.left() - appearance.scale.px(5), line.top() + font.pixelSize() * 0.6), str(number))
    painter.restore()


def _wave(left: float, right: float, y: float, height: float, length: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    steps = max(math.ceil((right - left) / (length / 2)), 1)
    step = (right - left) / steps
    for index in range(steps):
        bend = height * 2 if index % 2 else -height * 2
        start = left + index * step
        path.quadTo(QPointF(start + step / 2, y + bend), QPointF(start + step, y))
    return path
