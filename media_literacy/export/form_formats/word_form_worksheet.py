"""The worksheet of an occasion as a Word document."""

from media_literacy.export.form_formats.form_worksheet import form_worksheet
from media_literacy.export.word_exporter import occasion_word_exporter
from media_literacy.i18n import gettext as _

EXPORTER = occasion_word_exporter(
    "word-worksheet",
    form_worksheet,
    title=lambda: _("Word document of the worksheet"),
    about=lambda: _("What the printed worksheet holds, to be changed before it is printed."),
    rank=30,
)
