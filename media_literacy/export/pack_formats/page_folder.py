"""The lessons of a pack as a folder of web pages."""

from collections.abc import Iterator

from media_literacy.export.exporter import FolderExporter, PackExporter, PackToExport
from media_literacy.export.web_page.pack_pages import WRITING_SECONDS, folder_pages
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job


def page_files(subject: PackToExport, job: Job) -> Iterator[tuple[str, bytes]]:
    """A page for each lesson, and the list of them last."""
    for name, page in folder_pages(subject.pack, subject.lessons, job, has_key=subject.has_key):
        yield name, page.encode("utf-8")


EXPORTER: PackExporter = FolderExporter(
    "pages",
    "",
    title=lambda: _("A folder of pages"),
    about=lambda: _("A page for each lesson, and “index.html” with the list: for a website or a shared folder."),
    write_files=page_files,
    rank=20,
    seconds=WRITING_SECONDS,
    losses=lambda subject: subject.missing,
)
