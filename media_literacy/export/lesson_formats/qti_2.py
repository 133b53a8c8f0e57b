"""The lesson as a QTI 2.2 package, the twin of the one for 3.0."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, UsedIn
from media_literacy.export.question_formats.losses import qti_losses
from media_literacy.export.question_formats.qti_dialect import QTI_2
from media_literacy.export.question_formats.qti_package import qti_package
from media_literacy.export.question_formats.question import question_of
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def qti_2(subject: LessonToExport, _job: Job) -> bytes:
    """The item with its manifest."""
    return qti_package(question_of(subject.lesson, load_catalogue()), QTI_2)


EXPORTER: LessonExporter = Exporter(
    "qti2",
    ".zip",
    title=lambda: _("QTI 2.2 package"),
    about=lambda: _(
        "Sentences are chosen in the text, for test platforms that take QTI 2.2. The answers are in the file."
    ),
    write=qti_2,
    rank=71,
    used_in=UsedIn.PLATFORM,
    losses=qti_losses,
)
