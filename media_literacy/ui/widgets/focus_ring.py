"""The ring of the focus inside a control, for those whose own edge has the colour of the usual ring already."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QPushButton

_WIDTH = 2.0
_INSET = 3.0
"""Px from the edge of the control to the middle of the ring: 2 px of the control stay outside it."""


def paint_focus_ring(button: QPushButton, *, is_filled: bool) -> None:
    """Draw it over a button as it is painted; on the accent, where `is_filled`, in the colour of its text."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role = QPalette.ColorRole.HighlightedText if is_filled else QPalette.ColorRole.Highlight
    painter.setPen(QPen(button.palette().color(role), _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET), 4, 4)
