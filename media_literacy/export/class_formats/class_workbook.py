"""Sheets of a class as a workbook for a spreadsheet: its learners, its sentences, and what the numbers say."""

import io
from collections.abc import Sequence

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from media_literacy.engine.sheets.class_summary import class_summary
from media_literacy.engine.sheets.class_summary_words import key_words, summary_words
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.export.class_formats.class_table import learner_rows, proof_rows, sentence_rows
from media_literacy.export.exporter import ClassExporter, ClassToExport, Exporter
from media_literacy.export.tables import harmless
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job

_LONGEST_CELL = 32_767
_WIDEST = 60
"""In characters; what is longer is wrapped."""


def class_workbook(subject: ClassToExport, _job: Job) -> bytes:
    """Learners, where any are known, sentences, and words. Every text is written as a text, so that nothing in it is
    worked out.
    """
    file = io.BytesIO()
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(file, {"in_memory": True, "constant_memory": False, **safe}) as workbook:
        title = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        body = workbook.add_format({"text_wrap": True, "valign": "top"})
        if subject.sheets:
            _write(workbook.add_worksheet(_sheet_name(_("Learners"))), learner_rows(subject), title, body)
        _write(workbook.add_worksheet(_sheet_name(_("Sentences"))), sentence_rows(subject), title, body)
        _write(workbook.add_worksheet(_sheet_name(_("In words"))), _words(subject), title, body)
    return file.getvalue()


def _words(subject: ClassToExport) -> list[list[str]]:
    lesson = subject.lesson
    lines = [
        lesson.front.title,
        *summary_words(class_summary(subject.sheets, subject.counted, lesson), lesson),
        *key_words(subject.counted, lesson),
        *(line for row in proof_rows(subject) for line in row),
        origin_label(lesson, is_revealed=True),
    ]
    return [[line] for line in lines]


def _write(sheet: Worksheet, rows: Sequence[Sequence[str]], title: Format, body: Format) -> None:
    widths: dict[int, int] = {}
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            widths[column] = max(widths.get(column, 0), len(cell))
            if cell.isascii() and cell.isdecimal() and len(cell) < 12:
                sheet.write_number(at, column, int(cell), title if at == 0 else body)
            elif cell:
                sheet.write_string(at, column, harmless(cell)[:_LONGEST_CELL], title if at == 0 else body)
    for column, width in widths.items():
        sheet.set_column(column, column, min(width + 2, _WIDEST))
    sheet.freeze_panes(1, 1 if len(widths) > 1 else 0)


def _sheet_name(text: str) -> str:
    """A name that a workbook allows, whatever a translation says."""
    return "".join(letter for letter in text if letter not in "[]:*?/\\'")[:31]


EXPORTER: ClassExporter = Exporter(
    "xlsx",
    ".xlsx",
    title=lambda: _("Save as XLSX"),
    about=lambda: _("Workbooks"),
    write=class_workbook,
    rank=20,
)
