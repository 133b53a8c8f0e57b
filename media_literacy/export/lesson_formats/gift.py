"""The lesson as a question in GIFT, the text format of Moodle that other platforms read as well."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, UsedIn
from media_literacy.export.question_formats.gift_file import gift_file
from media_literacy.export.question_formats.losses import gift_losses
from media_literacy.export.question_formats.question import question_of
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def gift(subject: LessonToExport, _job: Job) -> bytes:
    """One multiple-choice question."""
    catalogue = load_catalogue()
    return gift_file(question_of(subject.lesson, catalogue), catalogue)


EXPORTER: LessonExporter = Exporter(
    "gift",
    ".txt",
    title=lambda: _("GIFT question"),
    about=lambda: _("The same question as text, for Moodle and others that read GIFT. The answers are in the file."),
    write=gift,
    rank=81,
    used_in=UsedIn.PLATFORM,
    losses=gift_losses,
)
