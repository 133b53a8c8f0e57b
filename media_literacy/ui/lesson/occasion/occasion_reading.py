"""The articles of an occasion read from their files, with what was done in each."""

from pathlib import Path
from typing import NamedTuple

from media_literacy.errors import FileError
from media_literacy.jobs import Job
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.library.lesson_library import LessonLibrary, OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.ui.store_client import StoreBridge


class OccasionArticle(NamedTuple):
    """One of the articles, which has a lesson, and what was done in it."""

    opened: OpenedLesson
    history: LessonHistory


class OpenedOccasion(NamedTuple):
    """An occasion of a pack, with its articles as far as they can be read: at least one."""

    occasion: Occasion
    pack: str
    title: str
    articles: tuple[OccasionArticle, ...]


def open_occasion(path: Path, library: LessonLibrary, store: StoreBridge, job: Job) -> OpenedOccasion | None:
    """The occasion that a lesson is kept for; None for any other lesson, and where no article can be read."""
    entry = library.entry(path)
    if entry is None or entry.occasion is None:
        return None
    from media_literacy.packs.kept_articles import kept_articles  # other lessons open without a look into the pack

    kept = kept_articles(path)
    if kept is None:
        return None
    articles = []
    for file in kept.files:
        try:
            opened = library.open_lesson(file)
        except FileError:
            continue  # one that cannot be read must not keep anybody from the others
        if opened.lesson is not None:
            articles.append(OccasionArticle(opened, store.history(opened, job)))
    return OpenedOccasion(kept.occasion, kept.pack.id, kept.pack.title, tuple(articles)) if articles else None
