"""The articles of an occasion read from their files, with what was done in each."""

from collections.abc import Iterable

from media_literacy.errors import FileError
from media_literacy.jobs import Job
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary
from media_literacy.ui.lesson.occasion.occasion_pages import OccasionArticle
from media_literacy.ui.store_client import StoreBridge


def articles_of(entry: LessonEntry, entries: Iterable[LessonEntry]) -> list[LessonEntry]:
    """All that the pack keeps for the occasion of that lesson, in order."""
    return [other for other in entries if other.key.pack == entry.key.pack and other.occasion is entry.occasion]


def read_articles(
    entries: Iterable[LessonEntry], library: LessonLibrary, store: StoreBridge, job: Job
) -> list[OccasionArticle]:
    """Those that can be read: one that cannot must not keep anybody from the others."""
    found = []
    for entry in entries:
        try:
            opened = library.open_lesson(entry.path)
        except FileError:
            continue
        if opened.lesson is not None:
            found.append(OccasionArticle(opened, store.history(opened, job)))
    return found
