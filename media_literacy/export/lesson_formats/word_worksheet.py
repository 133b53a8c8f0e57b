"""The worksheet as a Word document."""

from media_literacy.export.lesson_formats.worksheet import worksheet
from media_literacy.export.word_exporter import word_exporter
from media_literacy.i18n import gettext as _

EXPORTER = word_exporter(
    "word-worksheet",
    worksheet,
    title=lambda: _("Word document of the worksheet"),
    about=lambda: _("What the printed worksheet holds, to be changed before it is printed."),
    rank=91,
)
