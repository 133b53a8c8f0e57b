"""The lesson as one web page that has no answers in it, for when these have to stay with whoever leads the lesson."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport
from media_literacy.export.web_page.document import PageOptions, lesson_page
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def web_page_without_key(subject: LessonToExport, job: Job) -> bytes:
    """The article to read and mark; no note, verdict, hint or answer is anywhere in the file."""
    options = PageOptions(subject.pack, has_key=False)
    return lesson_page(subject.lesson, load_catalogue(), subject.pictures, options, job).encode("utf-8")


EXPORTER: LessonExporter = Exporter(
    "page-without-key",
    ".html",
    title=lambda: _("Web page without the answers"),
    about=lambda: _("The article to read and mark in any browser. Results come back as a code or a file."),
    write=web_page_without_key,
    rank=60,
)
