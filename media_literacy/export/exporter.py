"""What a format declares about itself, and the one way to write a file in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Generic, TypeVar

from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.class_tally import Tally
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.disk_faults import saving_error

SubjectT = TypeVar("SubjectT")


@dataclass(frozen=True, slots=True)
class LessonToExport:
    """A lesson, the folder that its pictures are in or below, and the paper for formats that are printed.

    `pack` is the id of its pack; empty for a lesson that stands alone. `libraries` is an H5P file whose libraries a
    format for H5P takes along.
    """

    lesson: Lesson
    pictures: Path
    paper: Paper = Paper.A4
    pack: str = ""
    libraries: Path | None = None


@dataclass(frozen=True, slots=True)
class OccasionToExport:
    """The articles of an occasion of a course, which `title` names, each with the folder that its pictures are in, as
    seen from the folder `pictures`.
    """

    title: str
    occasion: Occasion
    articles: Sequence[tuple[Lesson, PurePath]]
    pictures: Path
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True)
class ClassToExport:
    """The sheets of a class, and all of them counted together."""

    sheets: Sequence[ClassSheet]
    counted: Tally
    lesson: Lesson


def _no_losses(_subject: object) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Exporter(Generic[SubjectT]):
    """One format: what `media_literacy.export.lesson_formats` asks each of its modules for, under the name `EXPORTER`.

    `name` is the word for it in the terminal and in names of files, `ending` how these end. `title` and `about` are
    asked when they are shown, since only then is the language known. `write` makes the bytes of the file. `rank` says
    where it stands in a list, `is_proposed` whether it is chosen unless somebody says otherwise. A format that
    `is_printed` is laid out by Qt, for a paper. After `seconds` the window gives up. `losses` says in sentences what
    the format cannot carry: told before a file is written, and beside it.
    """

    name: str
    ending: str
    title: Callable[[], str]
    about: Callable[[], str]
    write: Callable[[SubjectT, Job], bytes]
    rank: int = 100
    is_proposed: bool = False
    is_printed: bool = False
    seconds: float = 120.0
    losses: Callable[[SubjectT], Sequence[str]] = _no_losses

    def file_name(self, lesson: Lesson) -> str:
        """What a file in this format is called if nobody says otherwise."""
        return self.file_name_for(lesson.front.id)

    def file_name_for(self, id: str) -> str:
        """The same for whatever has that id."""
        return f"{id}-{self.name}{self.ending}"


LessonExporter = Exporter[LessonToExport]
OccasionExporter = Exporter[OccasionToExport]
ClassExporter = Exporter[ClassToExport]


def export(exporter: Exporter[SubjectT], subject: SubjectT, target: Path, job: Job = UNWATCHED) -> None:
    """Write a file, whole or not at all, and beside it what it cannot carry; FileError when one cannot be written."""
    write_file(target, exporter.write(subject, job))
    if losses := exporter.losses(subject):
        write_file(report_beside(target), _report(target.name, losses))


def report_beside(target: Path) -> Path:
    """The file that says what another one could not carry."""
    return target.with_name(f"{target.name}.not-carried.txt")


def _report(name: str, losses: Sequence[str]) -> bytes:
    title = _("What “{file}” could not carry").format(file=name)
    return "\n".join([title, "", *(f"- {loss}" for loss in losses), ""]).encode("utf-8")


def write_file(target: Path, data: bytes) -> None:
    """A file that leaves this computer, whole or not at all; FileError when it cannot be written."""
    try:
        write_whole(target, data)
    except OSError as problem:
        raise saving_error(problem, target) from problem
