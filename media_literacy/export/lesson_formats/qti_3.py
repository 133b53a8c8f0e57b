"""The lesson as a QTI 3.0 package: sentences are chosen in the running text, for platforms that know “hottext”."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, UsedIn
from media_literacy.export.question_formats.losses import qti_losses
from media_literacy.export.question_formats.qti_dialect import QTI_3
from media_literacy.export.question_formats.qti_package import qti_package
from media_literacy.export.question_formats.question import question_of
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def qti_3(subject: LessonToExport, _job: Job) -> bytes:
    """The item with its manifest."""
    return qti_package(question_of(subject.lesson, load_catalogue()), QTI_3)


EXPORTER: LessonExporter = Exporter(
    "qti3",
    ".zip",
    title=lambda: _("QTI 3.0 package"),
    about=lambda: _(
        "Sentences are chosen in the text, for test platforms that take QTI 3.0. The answers are in the file."
    ),
    write=qti_3,
    rank=70,
    used_in=UsedIn.PLATFORM,
    losses=qti_losses,
)
