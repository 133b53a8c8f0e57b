"""Frames around text that may break over several lines."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from media_literacy.ui.theme.appearance import Appearance

_AROUND_LINK = 2.0


def outline_of(boxes: Sequence[QRectF], around: float) -> QPainterPath:
    """One closed outline around lines, so many px beyond them, with rounded corners; apart where they do not touch."""
    whole = QPainterPath()
    above: QRectF | None = None
    for box in boxes:
        line = box.adjusted(-around, 1, around, 0)
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
