"""How much is left that can still be judged at a first reading: what was read once, in either mode, is not."""

from collections.abc import Iterable, Sequence

from media_literacy.engine.course.history import work_of
from media_literacy.engine.course.recommendation import L, suitable
from media_literacy.engine.measures.finished_try import FinishedTry
from media_literacy.engine.measures.progress_report import FirstReadingsLeft
from media_literacy.lesson.vocabulary.ages import AgeGroup


def first_readings_left(
    lessons: Iterable[L], tries: Sequence[FinishedTry], group: AgeGroup | None = None
) -> FirstReadingsLeft:
    """Of the measured lessons for readers of that group, one level of each."""
    read = {finished.work for finished in tries}
    left = [lesson for lesson in suitable(lessons, group) if lesson.is_measured and tuple(work_of(lesson)) not in read]
    return FirstReadingsLeft(
        len(left), sum(lesson.content.flags for lesson in left), sum(lesson.content.fine for lesson in left)
    )
