"""All lessons of a pack inside one web page."""

from media_literacy.export.exporter import Exporter, PackExporter, PackToExport
from media_literacy.export.web_page.pack_pages import WRITING_SECONDS, whole_page
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job


def one_page(subject: PackToExport, job: Job) -> bytes:
    """The list of the lessons, and each of them inside it."""
    return whole_page(subject.pack, subject.lessons, job, has_key=subject.has_key).encode("utf-8")


EXPORTER: PackExporter = Exporter(
    "page",
    ".html",
    title=lambda: _("One page"),
    about=lambda: _("One file with a list of the lessons and all of them inside it: for a mail or a stick."),
    write=one_page,
    rank=10,
    seconds=WRITING_SECONDS,
    is_proposed=True,
    losses=lambda subject: subject.missing,
)
