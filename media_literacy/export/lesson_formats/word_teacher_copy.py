"""The teacher’s copy as a Word document."""

from media_literacy.export.lesson_formats.teacher_copy import teacher_copy
from media_literacy.export.word_exporter import word_exporter
from media_literacy.i18n import gettext as _

EXPORTER = word_exporter(
    "word-teacher",
    teacher_copy,
    title=lambda: _("Word document of the teacher’s copy"),
    about=lambda: _("For teachers: the article with its notes below each paragraph, and all that follows it."),
    rank=93,
)
