"""The signs of the states, drawn as paths so that no font has to have them."""

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


class Sign(Enum):
    """What a sign says."""

    MARKED = "marked"
    HIT = "tick"
    MISS = "circle"
    HOLDS = "equals"
    LEFT_ALONE = "dot"
    NOT_COUNTED = "parentheses"
    CHECK = "lens"
    LABEL = "diamond"
    FLAG = "pennant"
    NO_STEP = "rail"
    ONE_STEP = "rail, one step"
    TWO_STEPS = "rail, two steps"
    THREE_STEPS = "rail, three steps"


STEPS_DONE = {Sign.NO_STEP: 0, Sign.ONE_STEP: 1, Sign.TWO_STEPS: 2, Sign.THREE_STEPS: 3}
_STEPS, _STEP_GAP = 3, 0.16


def width_of_sign(sign: Sign, side: float) -> float:
    """How wide a sign is that is so many px high."""
    return side * 2.4 if sign in STEPS_DONE else side


def draw_sign(painter: QPainter, sign: Sign, box: QRectF, colour: QColor, *, is_mirrored: bool = False) -> None:
    """Paint a sign in the middle of a box; steps go from right to left where it `is_mirrored`."""
    if sign in STEPS_DONE:
        _draw_rail(painter, STEPS_DONE[sign], box, colour, is_mirrored=is_mirrored)
    else:
        draw_signs(painter, sign, [box], colour)


def draw_signs(painter: QPainter, sign: Sign, boxes: Sequence[QRectF], colour: QColor) -> None:
    """Paint a sign that has no steps in the middle of each of some boxes of one size."""
    side = min(boxes[0].width(), boxes[0].height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(side * 0.14, 1.4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign in (Sign.LABEL, Sign.LEFT_ALONE):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    path, x, y = _path(sign, side), 0.0, 0.0
    for box in boxes:
        middle = box.center()
        left, top = middle.x() - side / 2, middle.y() - side / 2
        painter.translate(left - x, top - y)
        painter.drawPath(path)
        x, y = left, top
    painter.restore()


def _draw_rail(painter: QPainter, done: int, box: QRectF, colour: QColor, *, is_mirrored: bool) -> None:
    """Three steps that rise: a bar for each one that is done, and a line for each that is to come."""
    gap = box.height() * _STEP_GAP
    wide = (box.width() - gap * (_STEPS - 1)) / _STEPS
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for step in range(_STEPS):
        high = box.height() * (0.38 + 0.2 * step) if step < done else max(box.height() * 0.14, 1.5)
        place = _STEPS - 1 - step if is_mirrored else step
        left, bottom = box.left() + place * (wide + gap), box.top() + box.height() * 0.84
        part = QRectF(left, bottom - high, wide, high)
        painter.drawRoundedRect(part, 1.5, 1.5)
    painter.restore()


@lru_cache(maxsize=64)
def _path(sign: Sign, side: float) -> QPainterPath:
    """A sign whose top left corner is (0, 0); there are many on a page, of few sizes."""

    def at(x: float, y: float) -> QPointF:
        return QPointF(x * side, y * side)

    path = QPainterPath()
    if sign is Sign.HIT:
        path.moveTo(at(0.14, 0.56))
        path.lineTo(at(0.40, 0.82))
        path.lineTo(at(0.86, 0.20))
    elif sign is Sign.MISS:
        path.addEllipse(at(0.5, 0.5), side * 0.36, side * 0.36)
    elif sign is Sign.HOLDS:
        for y in (0.36, 0.64):
            path.moveTo(at(0.16, y))
            path.lineTo(at(0.84, y))
    elif sign is Sign.LEFT_ALONE:
        path.addEllipse(at(0.5, 0.5), side * 0.22, side * 0.22)
    elif sign is Sign.NOT_COUNTED:
        for inner, outer in ((0.34, 0.06), (0.66, 0.94)):
            path.moveTo(at(inner, 0.1))
            path.quadTo(at(outer, 0.5), at(inner, 0.9))
    elif sign is Sign.CHECK:
        path.addEllipse(at(0.42, 0.42), side * 0.28, side * 0.28)
        path.moveTo(at(0.63, 0.63))
        path.lineTo(at(0.88, 0.88))
    elif sign is Sign.FLAG:
        path.moveTo(at(0.24, 0.92))
        path.lineTo(at(0.24, 0.10))
        path.lineTo(at(0.84, 0.32))
        path.lineTo(at(0.24, 0.56))
    elif sign is Sign.LABEL:
        path.moveTo(at(0.5, 0.1))
        for x, y in ((0.9, 0.5), (0.5, 0.9), (0.1, 0.5)):
            path.lineTo(at(x, y))
        path.closeSubpath()
    else:
        path.moveTo(at(0.08, 0.58))
        path.cubicTo(at(0.24, 0.20), at(0.38, 0.20), at(0.50, 0.50))
        path.cubicTo(at(0.62, 0.80), at(0.76, 0.80), at(0.92, 0.42))
    return path
