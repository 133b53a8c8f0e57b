"""A sheet as PDF, written by Qt.

It may run in any thread, beside a window or without one.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from media_literacy.export.paper.named_signs import texts_of, with_named_signs
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.paper.pieces import Print
from media_literacy.export.pdf.line_setting import DOTS
from media_literacy.export.pdf.missing_fonts import check_scripts
from media_literacy.export.pdf.page_drawing import Printer
from media_literacy.export.pdf.qt_start import register_fonts, register_signs
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job


def pdf_bytes(content: Print, folder_of_pictures: Path, paper: Paper, job: Job = UNWATCHED) -> bytes:
    """What stands on paper, as the bytes of a PDF file."""
    register_fonts()
    register_signs()
    content = with_named_signs(content, check_scripts(texts_of(content)))
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
