"""A sheet as PDF, written by Qt.

It may run in any thread, beside a window or without one.
"""

import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFontDatabase, QPageSize, QPainter, QPdfWriter

from media_literacy import resources
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.paper.pieces import Face, Print
from media_literacy.export.pdf.line_setting import DOTS
from media_literacy.export.pdf.page_drawing import Printer
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job

_registering = threading.Lock()


def pdf_bytes(content: Print, folder_of_pictures: Path, paper: Paper, job: Job = UNWATCHED) -> bytes:
    """What stands on paper, as the bytes of a PDF file."""
    _register_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter))
    writer.setPageMargins(QMarginsF())
    writer.setCreator("Media Literacy")
    writer.setTitle(_("{title} – {kind}").format(title=content.title, kind=content.kind))
    painter = QPainter(writer)
    try:
        Printer(content, paper, folder_of_pictures, job).draw(painter, writer)
    finally:
        painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _register_fonts() -> None:
    with _registering:
        if not QFontDatabase.hasFamily(Face.READING.value):
            for path in sorted((resources.assets_folder() / "fonts").rglob("*.ttf")):
                QFontDatabase.addApplicationFont(str(path))
