"""A sheet as PDF, written by Qt.

It may run in any thread, beside a window or without one.
"""

import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFontDatabase, QPageSize, QPainter, QPdfWriter

from media_literacy import resources
from media_literacy.export.paper.page_sizes import Paper, Sheet
from media_literacy.export.paper.pieces import Face
from media_literacy.export.pdf.line_setting import DOTS
from media_literacy.export.pdf.page_drawing import Printer
from media_literacy.export.sheets import sheet_of
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.disk_faults import saving_error

_registering = threading.Lock()


def write_paper(
    lesson: Lesson, folder_of_pictures: Path, sheet: Sheet, paper: Paper, target: Path, job: Job = UNWATCHED
) -> None:
    """Write one sheet of a lesson, whole or not at all; FileError when it cannot be written."""
    data = paper_bytes(lesson, folder_of_pictures, sheet, paper, job)
    try:
        write_whole(target, data)
    except OSError as problem:
        raise saving_error(problem, target) from problem


def paper_bytes(lesson: Lesson, folder_of_pictures: Path, sheet: Sheet, paper: Paper, job: Job = UNWATCHED) -> bytes:
    """One sheet of a lesson as the bytes of a PDF file."""
    _register_fonts()
    content = sheet_of(lesson, sheet, load_catalogue())
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
