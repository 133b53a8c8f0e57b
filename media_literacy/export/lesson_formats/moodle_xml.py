"""The lesson as a question for Moodle, in its own XML."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, UsedIn
from media_literacy.export.question_formats.losses import moodle_losses
from media_literacy.export.question_formats.moodle_xml_file import moodle_xml_file
from media_literacy.export.question_formats.question import question_of
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def moodle_xml(subject: LessonToExport, _job: Job) -> bytes:
    """One multiple-choice question."""
    catalogue = load_catalogue()
    return moodle_xml_file(question_of(subject.lesson, catalogue), catalogue)


EXPORTER: LessonExporter = Exporter(
    "moodle",
    ".xml",
    title=lambda: _("Moodle question"),
    about=lambda: _("One question for Moodle’s question bank, in Moodle XML. The answers are in the file."),
    write=moodle_xml,
    rank=80,
    used_in=UsedIn.PLATFORM,
    losses=moodle_losses,
)
