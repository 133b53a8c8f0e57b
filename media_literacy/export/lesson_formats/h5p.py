"""The lesson as an H5P file, for learning platforms and sites that have its content types."""

from media_literacy.export.exporter import Exporter, LessonExporter, LessonToExport, UsedIn
from media_literacy.export.question_formats.h5p_file import h5p_file
from media_literacy.export.question_formats.h5p_libraries import NO_LIBRARIES, libraries_of
from media_literacy.export.question_formats.losses import h5p_losses
from media_literacy.export.question_formats.question import question_of
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def h5p(subject: LessonToExport, _job: Job) -> bytes:
    """One multiple-choice question, with the libraries of another file where one is named."""
    libraries = libraries_of(subject.libraries) if subject.libraries is not None else NO_LIBRARIES
    return h5p_file(question_of(subject.lesson, load_catalogue()), libraries)


EXPORTER: LessonExporter = Exporter(
    "h5p",
    ".h5p",
    title=lambda: _("H5P file"),
    about=lambda: _("For sites that have H5P and its “Multiple Choice”. The answers are in the file."),
    write=h5p,
    rank=75,
    used_in=UsedIn.PLATFORM,
    losses=h5p_losses,
)
