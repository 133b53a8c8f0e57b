"""The lesson as a QTI 1.2 package: a question with several right answers, for platforms that know no “hottext”."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, UsedIn
from media_literacy.export.question_formats.losses import qti_1_losses
from media_literacy.export.question_formats.qti_package import qti_1_package
from media_literacy.export.question_formats.question import question_of
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def qti_1(subject: LessonToExport, _job: Job) -> bytes:
    """The item with its manifest."""
    catalogue = load_catalogue()
    return qti_1_package(question_of(subject.lesson, catalogue), catalogue)


EXPORTER: LessonExporter = Exporter(
    "qti1",
    ".zip",
    title=lambda: _("QTI 1.2 package"),
    about=lambda: _(
        "One question with several answers, for Canvas, Schoology and others that take QTI 1.2. The answers are in the"
        " file."
    ),
    write=qti_1,
    rank=72,
    used_in=UsedIn.PLATFORM,
    losses=qti_1_losses,
)
