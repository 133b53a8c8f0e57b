"""What is read of a file before its page is made: a lesson with what was done in it, or an occasion of its pack."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from media_literacy.diagnostics import Report
from media_literacy.errors import AppError, FileError
from media_literacy.jobs import Job
from media_literacy.lesson.model import FrontMatter
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary, OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.ui.lesson.occasion.occasion_reading import OpenedOccasion, open_occasion
from media_literacy.ui.store_client import StoreBridge

FoundInFile = tuple[OpenedLesson | AppError, LessonHistory] | OpenedOccasion
"""Where no lesson could be read, why, and what was done in the one that was there before."""


class Start(Enum):
    """Where a lesson begins that is opened."""

    USUAL = auto()
    """Where it was left; where it was practised since, at the result of the first try."""
    GO_ON = auto()
    """With what was done last, practice too."""
    PENDING = auto()
    """The same, because its debrief is due."""
    DEBRIEF = auto()
    """At the debrief that is due."""
    GUESTS_DEBRIEF = auto()
    """At that of a guest who is gone, which is nothing of who is reading now."""

    @property
    def is_pending(self) -> bool:
        """Whether a debrief is due: it ends as it began, as a lesson, also if its pack keeps it for an occasion now."""
        return self in (Start.PENDING, Start.DEBRIEF, Start.GUESTS_DEBRIEF)

    @property
    def shows_debrief(self) -> bool:
        """Whether the debrief is shown at once."""
        return self in (Start.DEBRIEF, Start.GUESTS_DEBRIEF)


class LessonRequest(NamedTuple):
    """How a file is to be opened. `then` is what comes after the debrief, in place of what is usual."""

    job: Job
    start: Start = Start.USUAL
    then: Callable[[], object] | None = None


def read_lesson_file(
    path: Path, requested: LessonRequest, library: LessonLibrary, store: StoreBridge, pending: LessonEntry | None
) -> FoundInFile:
    """Read it as it is requested; `pending` is the lesson whose debrief comes first, by the key that it had then."""
    job = requested.job
    if not requested.start.is_pending and (occasion := open_occasion(path, library, store, job)) is not None:
        return occasion
    try:
        opened = library.open_lesson(path)
    except FileError as problem:
        return problem, store.history_in_file(path, job)
    if pending is not None and pending.path == path:  # the pack around it may be called otherwise now
        opened = opened._replace(key=pending.key)
    return opened, store.history(opened, job)


def is_other_document(opened: OpenedLesson, history: LessonHistory) -> bool:
    """Whether a file holds something and is no lesson: neither headline, notes nor front matter, and never begun."""
    lesson = opened.lesson
    if lesson is None:  # bytes that are no text, or too many; nothing at all is said to be no article
        return not _has_no_article(opened.report)
    without_front_matter = FrontMatter(lesson.front.id, Path(opened.report.file).stem)
    says_nothing = lesson.front == without_front_matter and not lesson.cards and not lesson.debrief
    has_notes = any(sentence.notes for sentence in lesson.article.sentences)
    return says_nothing and not has_notes and history.first_result is None and _has_no_article(opened.report)


def _has_no_article(report: Report) -> bool:
    from media_literacy.lesson.reading.raw_lesson_reading import NO_ARTICLE  # a lesson opens without the parser

    return any(diagnostic.code == NO_ARTICLE.name for diagnostic in report.diagnostics)
