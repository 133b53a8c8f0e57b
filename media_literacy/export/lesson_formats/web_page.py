"""The lesson as one web page, for computers without this program."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport
from media_literacy.export.web_page.document import PageOptions, lesson_page
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def web_page(subject: LessonToExport, job: Job) -> bytes:
    """All of the lesson but what is for teachers, in one file that asks for nothing elsewhere."""
    options = PageOptions(subject.pack)
    return lesson_page(subject.lesson, load_catalogue(), subject.pictures, options, job).encode("utf-8")


EXPORTER: LessonExporter = Exporter(
    "page",
    ".html",
    title=lambda: _("Web page"),
    about=lambda: _("The whole lesson for any browser, also without a network. The answers are in the file."),
    write=web_page,
    rank=50,
    is_proposed=True,
)
