"""Makes a Word document of what stands on the pages of a format that is printed."""

from collections.abc import Callable
from functools import partial

from media_literacy.export.exporter import (
    Exporter,
    LessonExporter,
    LessonToExport,
    OccasionExporter,
    OccasionToExport,
    UsedIn,
)
from media_literacy.export.paper_exporter import Compose, ComposeOccasion
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def word_exporter(
    name: str, compose: Compose, *, title: Callable[[], str], about: Callable[[], str], rank: int
) -> LessonExporter:
    """A format with the same content as the printed one, to be edited before it is printed."""
    write = partial(_write, compose)
    return Exporter(name, ".docx", title, about, rank=rank, write=write, used_in=UsedIn.WORD_PROCESSOR)


def occasion_word_exporter(
    name: str, compose: ComposeOccasion, *, title: Callable[[], str], about: Callable[[], str], rank: int
) -> OccasionExporter:
    """The same of all articles of an occasion together."""
    write = partial(_write_occasion, compose)
    return Exporter(name, ".docx", title, about, rank=rank, write=write, used_in=UsedIn.WORD_PROCESSOR)


def _write(compose: Compose, subject: LessonToExport, job: Job) -> bytes:
    from media_literacy.export.word.sheet_document import sheet_document

    return sheet_document(compose(subject.lesson, load_catalogue()), subject.pictures, subject.paper)


def _write_occasion(compose: ComposeOccasion, subject: OccasionToExport, job: Job) -> bytes:
    from media_literacy.export.word.sheet_document import sheet_document

    return sheet_document(compose(subject, load_catalogue()), subject.pictures, subject.paper)
