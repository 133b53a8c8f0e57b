"""The answer key as a Word document."""

from media_literacy.export.lesson_formats.answer_key import answer_key
from media_literacy.export.word_exporter import word_exporter
from media_literacy.i18n import gettext as _

EXPORTER = word_exporter(
    "word-key",
    answer_key,
    title=lambda: _("Word document of the answer key"),
    about=lambda: _("For teachers: what the printed answer key holds, to be changed before it is printed."),
    rank=92,
)
