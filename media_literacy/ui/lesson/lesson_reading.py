"""What is read of a file before its page is made: a lesson with what was done in it, or an occasion of its pack."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from media_literacy.errors import AppError, FileError
from media_literacy.jobs import Job
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary, OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.ui.lesson.occasion.occasion_reading import OpenedOccasion, open_occasion
from media_literacy.ui.store_client import StoreBridge

FoundInFile = tuple[OpenedLesson | AppError, LessonHistory] | OpenedOccasion
"""Where no lesson could be read, why, and what was done in the one that was there before."""


class LessonRequest(NamedTuple):
    """How a file is to be opened. Its lesson `goes_on` with what was done last, practice too, where somebody asked for
    that; `shows_debrief` where it begins at its end. Where it `is_guests`, it is nothing of who is reading now. What
    `is_pending` ends as it began, as a lesson, though its pack may keep it for an occasion now. `then` is what comes
    after the debrief, in place of what is usual."""

    job: Job
    goes_on: bool = False
    shows_debrief: bool = False
    is_guests: bool = False
    is_pending: bool = False
    then: Callable[[], object] | None = None


def read_lesson_file(
    path: Path, requested: LessonRequest, library: LessonLibrary, store: StoreBridge, pending: LessonEntry | None
) -> FoundInFile:
    """Read it as it is requested; `pending` is the lesson whose debrief comes first, by the key that it had then."""
    job, is_pending = requested.job, requested.is_pending or requested.shows_debrief
    if not is_pending and (occasion := open_occasion(path, library, store, job)) is not None:
        return occasion
    try:
        opened = library.open_lesson(path)
    except FileError as problem:
        return problem, store.history_in_file(path, job)
    if pending is not None and pending.path == path:  # the pack around it may be called otherwise now
        opened = opened._replace(key=pending.key)
    return opened, store.history(opened, job)
