"""A pack's lessons before it is installed: a glance at a new one, and two versions side by side.

Reading a lesson takes up to a quarter of a second and half a megabyte, and a pack may have a thousand. So the texts of
a new pack are looked through only as long as somebody likes to wait, and a lesson that is the same file in both
versions is not read for comparing them.
"""

import time
from dataclasses import dataclass
from pathlib import Path

from media_literacy.diagnostics import Report
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import Article, FrontMatter, Lesson
from media_literacy.lesson.parser import ParsedLesson, read_bytes, read_front, read_lesson
from media_literacy.packs.comparing.pack_comparison import Edition
from media_literacy.packs.pack_toml import Pack, read_pack

CLOSE_LOOK_SECONDS = 10.0
"""How long the texts of a new pack are looked through; of the rest only what describes each lesson is read."""

SHORT_LOOK_SECONDS = 2.0
"""The same where two versions are compared as well."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What can be said of each lesson of a pack's course, in order, and the remarks on all whose texts were read.

    Minutes that an author left out are computed, where the text was read. `unread` counts the lessons whose texts were
    not.
    """

    fronts: tuple[FrontMatter, ...]
    reports: tuple[Report, ...]
    unread: int = 0


def glance_at(pack: Pack, folder: Path, job: Job = UNWATCHED, seconds: float = CLOSE_LOOK_SECONDS) -> Glance:
    """Look at the lessons of the pack in a folder."""
    until = time.monotonic() + seconds
    fronts: list[FrontMatter] = []
    reports: list[Report] = []
    unread = 0
    paths = pack.all_lessons
    for number, path in enumerate(paths, 1):
        _step(job, number, len(paths))
        if time.monotonic() < until:
            parsed = _read(path)
            lesson = parsed.lesson
            front = lesson.front._replace(minutes=minutes_alone(lesson)) if lesson is not None else None
            reports += _diagnostics(parsed.report, path, folder)
        else:
            front = _front(path)
            unread += 1
        fronts += [front] if front is not None and pack.occasion_of(path) is None else []
    return Glance(tuple(fronts), tuple(reports), unread)


def read_editions(
    old: Path, new: Path, job: Job = UNWATCHED
) -> tuple[Edition | None, Edition | None, tuple[Report, ...]]:
    """Two versions of a pack, and the remarks on the newer one; None where a folder holds none that can be read.

    A lesson that is the same file in both stands there without its text.
    """
    (old_pack, _old_report), (new_pack, _new_report) = read_pack(old), read_pack(new)
    same = _same_files(old_pack, old, new_pack, new)
    count = sum(len(pack.all_lessons) for pack in (old_pack, new_pack) if pack is not None)
    reports: list[Report] = []
    editions: list[Edition | None] = []
    number = 0
    for pack, folder in ((old_pack, old), (new_pack, new)):
        lessons: list[Lesson] = []
        for path in pack.all_lessons if pack is not None else ():
            number += 1
            _step(job, number, count)
            if path.relative_to(folder).as_posix() in same:
                front = _front(path)
                lessons += [Lesson(front, Article((), ()))] if front is not None else []
                continue
            parsed = _read(path)
            lessons += [parsed.lesson] if parsed.lesson is not None else []
            reports += _diagnostics(parsed.report, path, folder) if folder == new else ()
        editions.append(Edition(pack, tuple(lessons)) if pack is not None else None)
    return editions[0], editions[1], tuple(reports)


def _same_files(old_pack: Pack | None, old: Path, new_pack: Pack | None, new: Path) -> frozenset[str]:
    """The names of the lesson files that both packs have, byte for byte."""
    if old_pack is None or new_pack is None:
        return frozenset()
    before = {path.relative_to(old).as_posix() for path in old_pack.all_lessons}
    both = [name for path in new_pack.all_lessons if (name := path.relative_to(new).as_posix()) in before]
    return frozenset(name for name in both if (data := _bytes(old / name)) is not None and data == _bytes(new / name))


def _read(path: Path) -> ParsedLesson:
    """The lesson in a file; one that cannot be read keeps nobody from looking at its pack, or from removing it."""
    try:
        return read_lesson(path)
    except FileError:
        return ParsedLesson(None, Report(str(path), ()))


def _front(path: Path) -> FrontMatter | None:
    try:
        return read_front(path)
    except FileError:
        return None


def _bytes(path: Path) -> bytes | None:
    try:
        return read_bytes(path)
    except FileError:
        return None


def _diagnostics(report: Report, path: Path, folder: Path) -> tuple[Report, ...]:
    return (report._replace(file=path.relative_to(folder).as_posix()),) if report.diagnostics else ()


def _step(job: Job, number: int, count: int) -> None:
    job.step(_("Reading lesson {n} of {count}…").format(n=number, count=count), number - 1, count)
