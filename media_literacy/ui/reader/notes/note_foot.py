"""The foot of a margin note that is higher than its place: a line over what goes on below it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from media_literacy.i18n import gettext as _
from media_literacy.ui.reader.notes.note_header import SIDE
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role


def paint_foot(painter: QPainter, box: QRectF, appearance: Appearance) -> None:
    """Say in this box, over the note's text, that it goes on."""
    theme = appearance.theme
    painter.fillRect(box, theme.colour("note"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.setPen(theme.colour("soft"))
    painter.setFont(appearance.scale.font(Role.SMALL))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, foot_words(painter.fontMetrics(), box.width() - 2 * SIDE))


def foot_words(metrics: QFontMetrics, room: float) -> str:
    """That a note goes on below, and how to get there if so many px hold that, too."""
    whole = _("↓ More below: scroll, or press Page Down")
    return whole if metrics.horizontalAdvance(whole) <= room else _("↓ More below")
