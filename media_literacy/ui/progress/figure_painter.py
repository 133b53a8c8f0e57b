"""Draws the shapes of a figure, and measures the words in it."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from media_literacy.export.figures.shapes import Anchor, Box, Canvas, Circle, Face, Figure, Shape, Stroke, Words
from media_literacy.ui.theme.colours import Theme
from media_literacy.ui.theme.fonts import PLAIN


def canvas_for(width: float, scale: float) -> Canvas:
    """What figures are drawn for, with the fonts of the program."""
    return Canvas(width, scale, _measure)


def paint_figure(painter: QPainter, figure: Figure, theme: Theme) -> None:
    """Draw it from its top left corner on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in figure.shapes:
        _paint(painter, shape, theme)


def _paint(painter: QPainter, shape: Shape, theme: Theme) -> None:
    match shape:
        case Box(x, y, width, height):
            _prepare(painter, shape.fill, shape.edge, shape.thickness, theme, is_dashed=shape.is_dashed)
            painter.drawRoundedRect(QRectF(x, y, width, height), shape.radius, shape.radius)
        case Circle(x, y, radius):
            _prepare(painter, shape.fill, shape.edge, shape.thickness, theme)
            painter.drawEllipse(QPointF(x, y), radius, radius)
        case Stroke(points):
            painter.setPen(_pen(theme.colour(shape.colour), shape.thickness, is_dashed=shape.is_dashed))
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
        case Words(x, y, text, size):
            width = 0.0 if shape.anchor is Anchor.START else _measure(text, size, shape.face)
            left = x - width / 2 if shape.anchor is Anchor.MIDDLE else x - width
            painter.setFont(_font(size, shape.face))
            painter.setPen(theme.colour(shape.colour))
            painter.drawText(QPointF(left, y), text)


def _prepare(
    painter: QPainter, fill: str, edge: str, thickness: float, theme: Theme, *, is_dashed: bool = False
) -> None:
    painter.setBrush(theme.colour(fill) if fill else QBrush(Qt.BrushStyle.NoBrush))
    pen = _pen(theme.colour(edge), thickness, is_dashed=is_dashed) if edge else QPen(Qt.PenStyle.NoPen)
    painter.setPen(pen)


def _pen(colour: QColor, thickness: float, *, is_dashed: bool) -> QPen:
    cap = Qt.PenCapStyle.FlatCap if is_dashed else Qt.PenCapStyle.RoundCap
    pen = QPen(colour, thickness, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)
    if is_dashed:
        pen.setDashPattern([3 / thickness, 3 / thickness])
    return pen


@lru_cache(maxsize=16)
def _font(size: float, face: Face) -> QFont:
    font = QFont(PLAIN)
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight.Bold if face is Face.STRONG else QFont.Weight.Normal)
    return font


def _measure(text: str, size: float, face: Face) -> float:
    return _metrics(size, face).horizontalAdvance(text)


@lru_cache(maxsize=16)
def _metrics(size: float, face: Face) -> QFontMetricsF:
    return QFontMetricsF(_font(size, face))
