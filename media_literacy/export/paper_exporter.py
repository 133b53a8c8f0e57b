"""Makes a format that is printed of what stands on its pages."""

from collections.abc import Callable
from functools import partial

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, OccasionExporter, OccasionToExport
from media_literacy.export.paper.pieces import Print
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue, load_catalogue

Compose = Callable[[Lesson, Catalogue], Print]
ComposeOccasion = Callable[[OccasionToExport, Catalogue], Print]


def untagged_words() -> str:
    """What whoever prints should know: Qt writes PDF files without tags (docs/decisions/0202)."""
    return _(
        "PDF files made here have no structure for screen readers. For somebody who reads with one, take the lesson as"
        " a web page or a Word document."
    )


def paper_exporter(
    name: str,
    compose: Compose,
    *,
    title: Callable[[], str],
    about: Callable[[], str],
    rank: int,
    is_proposed: bool = True,
) -> LessonExporter:
    """A format whose pages `compose` fills, laid out by Qt and written as PDF."""
    write = partial(_write, compose)
    return Exporter(name, ".pdf", title, about, write=write, rank=rank, is_proposed=is_proposed, is_printed=True)


def occasion_paper_exporter(
    name: str,
    compose: ComposeOccasion,
    *,
    title: Callable[[], str],
    about: Callable[[], str],
    rank: int,
) -> OccasionExporter:
    """The same of all articles of an occasion together."""
    write = partial(_write_occasion, compose)
    return Exporter(name, ".pdf", title, about, write=write, rank=rank, is_proposed=True, is_printed=True)


def _write_occasion(compose: ComposeOccasion, subject: OccasionToExport, job: Job) -> bytes:
    from media_literacy.export.pdf.pdf_file import pdf_bytes

    return pdf_bytes(compose(subject, load_catalogue()), subject.pictures, subject.paper, job)


def _write(compose: Compose, subject: LessonToExport, job: Job) -> bytes:
    from media_literacy.export.pdf.pdf_file import pdf_bytes

    return pdf_bytes(compose(subject.lesson, load_catalogue()), subject.pictures, subject.paper, job)
