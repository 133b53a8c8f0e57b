"""The answer key of an occasion as a Word document."""

from media_literacy.export.form_formats.form_key import form_key
from media_literacy.export.word_exporter import occasion_word_exporter
from media_literacy.i18n import gettext as _

EXPORTER = occasion_word_exporter(
    "word-key",
    form_key,
    title=lambda: _("Word document of the answer key"),
    about=lambda: _("For teachers: what the printed answer key holds, to be changed before it is printed."),
    rank=40,
)
