"""Frames around text that may break over several lines."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from media_literacy.ui.theme.appearance import Appearance

_AROUND_LINK = 2.0


def outline_of(boxes: Sequence[QRectF], around: float) -> QPainterPath:
    """One closed outline around lines, so many px beyond them, with rounded corners; apart where they do not touch."""
    whole = QPainterPath()
    above: list[QRectF] = []
    for _top, in_line in groupby(boxes, QRectF.top):
        framed = [box.adjusted(-around, 1, around, 0) for box in in_line]  # several where the direction turns
        for line in framed:
            if above and above[0].bottom() >= line.top() - 2:
                line.setTop(above[0].bottom() - 1)
            rounded = QPainterPath()
            rounded.addRoundedRect(line, 4, 4)
            whole = whole.united(rounded)
            for other in above:  # square off where two lines meet, so that no notch is left between them
                left, right = max(other.left(), line.left()), min(other.right(), line.right())
                if right - left > 8:
                    seam = QPainterPath()
                    seam.addRect(QRectF(left, line.top() - 5, right - left, 10))
                    whole = whole.united(seam)
        above = framed
    return whole.simplified()


def enclosing(lines: Sequence[QRectF]) -> QRectF:
    """The rectangle around all of them."""
    whole = QRectF()
    for line in lines:
        whole = whole.united(line)
    return whole


def paint_link_ring(painter: QPainter, lines: Sequence[QRectF], appearance: Appearance) -> None:
    """Show that a link has the focus, by a ring that follows it from line to line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(appearance.theme.colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline_of(lines, _AROUND_LINK))
    painter.restore()
