"""Figures as files: a picture, a drawing, or the facts as a table. They are drawn for paper, whatever the window."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from media_literacy.engine.wording.measures.progress_tables import FigureTable, table_rows
from media_literacy.export.figures.framing import framed
from media_literacy.export.figures.shapes import Canvas, Figure
from media_literacy.export.figures.svg_file import svg_bytes
from media_literacy.export.tables import csv_bytes
from media_literacy.i18n import gettext as _
from media_literacy.ui.progress.figure_painter import canvas_for, paint_figure
from media_literacy.ui.theme.colours import load_themes

PICTURE, DRAWING, TABLE = ".png", ".svg", ".csv"

_WIDTH, _PIXELS = 680, 2
"""Px of the figure, and how many dots of a picture each of them has."""


def figure_bytes(ending: str, draw: Callable[[Canvas], Figure], table: FigureTable) -> bytes:
    """The file with that ending."""
    if ending == TABLE:
        label = _("From a media-literacy exercise; may be invented. Not news.")
        return csv_bytes([*table_rows(table), (), (label,)])
    figure = framed(draw(canvas_for(_WIDTH, 1.0)))
    if ending == DRAWING:
        return svg_bytes(figure, load_themes()["light"]._asdict())
    return _png(figure)


def _png(figure: Figure) -> bytes:
    width, height = (round(side) * _PIXELS for side in (figure.width, figure.height))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    theme = load_themes()["light"]
    image.fill(theme.colour("paper"))
    painter = QPainter(image)
    painter.scale(_PIXELS, _PIXELS)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    paint_figure(painter, figure, theme)
    painter.end()
    image.setText("Title", figure.title)
    image.setText("Description", figure.words)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())
