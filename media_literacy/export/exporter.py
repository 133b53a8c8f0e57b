"""What a format declares about itself, and the one way to write a file in it."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePath
from typing import Generic, TypeVar

from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.class_tally import Tally, tally
from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.i18n import speaking
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_toml import Pack
from media_literacy.privacy import shared_folder_mode
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

    @property
    def language(self) -> str:
        """What its readers read in."""
        return self.lesson.front.language


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

    @property
    def language(self) -> str:
        """That of the first article, and so of its course."""
        return self.articles[0][0].front.language if self.articles else ""


@dataclass(frozen=True, slots=True)
class PackToExport:
    """The lessons of a pack that can be read, each with the folder that its pictures are in.

    `missing` says in sentences what else there is in the pack that cannot be shown.
    """

    pack: Pack
    lessons: Sequence[tuple[Lesson, Path]]
    has_key: bool = True
    missing: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class ClassToExport:
    """The sheets of a class, and all of them counted together."""

    sheets: Sequence[ClassSheet]
    counted: Tally
    lesson: Lesson


def class_to_export(sheets: Sequence[ClassSheet], lesson: Lesson, hands: HandCounts | None = None) -> ClassToExport:
    """These sheets, and what they and the raised hands come to together."""
    return ClassToExport(sheets, tally([sheet.scorecard for sheet in sheets], lesson, hands), lesson)


def _no_losses(_subject: object) -> Sequence[str]:
    return ()


class UsedIn(Enum):
    """What opens a file that is given away."""

    BROWSER = "browser"
    WORD_PROCESSOR = "word processor"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True)
class ExportFormat(Generic[SubjectT]):
    """What a format says of itself.

    `name` is the word for it in the terminal and in names of files, `ending` how these end. `title` and `about` are
    asked when they are shown, since only then is the language known. `rank` says where it stands in a list,
    `is_proposed` whether it is chosen unless somebody says otherwise. A format that `is_printed` is laid out by Qt, for
    a paper; `used_in` says where others open it. After `seconds` the window gives up.
    `losses` says in sentences what the format cannot carry: told before a file is written, and beside it.
    """

    name: str
    ending: str
    title: Callable[[], str]
    about: Callable[[], str]
    rank: int = 100
    is_proposed: bool = False
    is_printed: bool = False
    used_in: UsedIn = UsedIn.BROWSER
    seconds: float = 120.0
    losses: Callable[[SubjectT], Sequence[str]] = _no_losses

    def file_name(self, lesson: Lesson) -> str:
        """What a file in this format is called if nobody says otherwise."""
        return self.file_name_for(lesson.front.id)

    def file_name_for(self, id: str) -> str:
        """The same for whatever has that id."""
        return f"{id}-{self.name}{self.ending}"

    def write_to(self, target: Path, subject: SubjectT, job: Job) -> None:
        """Write it there; FileError when that cannot be done."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Exporter(ExportFormat[SubjectT]):
    """One format: what `media_literacy.export.lesson_formats` asks each of its modules for, under the name `EXPORTER`.

    `write` makes the bytes of the file, in the language of what it is made of: it is for the readers of that. A class
    has none, and gets its tables in the language of who teaches it.
    """

    write: Callable[[SubjectT, Job], bytes] = field(kw_only=True)

    def write_to(self, target: Path, subject: SubjectT, job: Job) -> None:
        """Write the file, whole or not at all."""
        with speaking(getattr(subject, "language", "")):
            data = self.write(subject, job)
        write_file(target, data)


@dataclass(frozen=True, slots=True)
class FolderExporter(ExportFormat[SubjectT]):
    """A format that is a folder of files: `write_files` makes the name and the bytes of each."""

    write_files: Callable[[SubjectT, Job], Iterator[tuple[str, bytes]]] = field(kw_only=True)

    def write_to(self, target: Path, subject: SubjectT, job: Job) -> None:
        """Write the files, each whole or not at all, into a folder that may be there already."""
        is_new = not target.exists()
        try:
            target.mkdir(parents=True, exist_ok=True)
            if is_new:
                with contextlib.suppress(OSError):  # some network folders know no permissions
                    target.chmod(shared_folder_mode())
        except OSError as problem:
            raise saving_error(problem, target) from problem
        for name, data in self.write_files(subject, job):
            write_file(target / name, data)


LessonExporter = Exporter[LessonToExport]
OccasionExporter = Exporter[OccasionToExport]
ClassExporter = ExportFormat[ClassToExport]
PackExporter = ExportFormat[PackToExport]


def export(exporter: ExportFormat[SubjectT], subject: SubjectT, target: Path, job: Job = UNWATCHED) -> None:
    """Write in a format, and beside it what that cannot carry; FileError when a file cannot be written."""
    exporter.write_to(target, subject, job)
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
