"""The articles of an occasion: which they are, and those of them that can be read."""

from pathlib import Path
from typing import Any

from engine.course.listed_course import lesson
from factories import make_lesson

from media_literacy.diagnostics import Report
from media_literacy.errors import FileError
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.ui.lesson.occasion.occasion_reading import articles_of, read_articles

FIRST, SECOND, GONE = (lesson(f"week-{n}", occasion=Occasion.ONE_WEEK) for n in (1, 2, 3))
BEFORE = lesson("form-1", occasion=Occasion.BEFORE)
ELSEWHERE = lesson("week-9", occasion=Occasion.ONE_WEEK, pack="other")


def test_the_articles_are_those_of_one_occasion_of_one_pack_in_its_order():
    listed = [lesson("buses"), SECOND, BEFORE, ELSEWHERE, FIRST]
    assert articles_of(FIRST, listed) == [SECOND, FIRST]


class Library:
    """One file has gone, and one holds no lesson."""

    def open_lesson(self, path: Path):
        if path == GONE.path:
            raise FileError("gone")
        found = None if path == BEFORE.path else make_lesson(id=path.stem, flags=["A."])
        return OpenedLesson(found, Report(str(path)), FIRST.key, None)


class Store:
    def history(self, opened, job):
        assert opened.lesson is not None and job is UNWATCHED
        return NO_HISTORY


def test_one_that_cannot_be_read_keeps_nobody_from_the_others():
    library: Any = Library()
    store: Any = Store()
    articles = read_articles([FIRST, GONE, BEFORE, SECOND], library, store, UNWATCHED)
    assert [Path(opened.report.file).stem for opened, _history in articles] == ["week-1", "week-2"]
    assert all(history is NO_HISTORY for _opened, history in articles)
