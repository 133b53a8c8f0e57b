"""The lesson as a Word document, for teachers who change lessons there: it can be opened here as a lesson again."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, UsedIn
from media_literacy.export.word.losses import word_losses
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def word_document(subject: LessonToExport, job: Job) -> bytes:
    """All of the lesson, with notes as footnotes."""
    from media_literacy.export.word.lesson_document import lesson_document

    return lesson_document(subject.lesson, load_catalogue(), subject.pictures, subject.paper)


EXPORTER: LessonExporter = Exporter(
    "word",
    ".docx",
    title=lambda: _("Word document of the lesson"),
    about=lambda: _(
        "For teachers: all texts, with the notes as footnotes. Change it in a word processor, and open it here again."
    ),
    write=word_document,
    rank=90,
    used_in=UsedIn.WORD_PROCESSOR,
    losses=word_losses,
)
