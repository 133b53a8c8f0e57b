"""How many new lessons are proposed in a week: a few, spread over a term, last longer than many at once."""

from collections.abc import Iterable, Mapping
from datetime import date

from media_literacy.engine.course.history import LessonStanding, ListedLesson, work_of
from media_literacy.engine.measures.likely_days import EARLIEST, day_of
from media_literacy.lesson.lesson_key import LessonKey

MOST_NEW = 2
"""So many new lessons are proposed in so many days; more only when asked for."""
DAYS = 7


def is_this_week(day: date, today: date) -> bool:
    """Whether a day is one of the last seven, today among them; one that is still to come is that of a wrong clock."""
    return 0 <= (today - day).days < DAYS


def are_enough(standings: Mapping[LessonKey, LessonStanding], lessons: Iterable[ListedLesson], today: date) -> bool:
    """Whether two new lessons were begun in the last seven days, that of today among them.

    A clock that cannot be right never blocks: with one that starts in 1970 each day nothing is counted, and what was
    begun after today is not either. What is kept for an occasion is no lesson of these, and two levels are one.
    """
    if today < EARLIEST:
        return False
    by_key = {lesson.key: lesson for lesson in lessons if lesson.key in standings}
    begun = set()
    for key, standing in standings.items():
        day, lesson = day_of(standing.started), by_key.get(key)
        if day is not None and is_this_week(day, today) and (lesson is None or lesson.occasion is None):
            begun.add(key if lesson is None else work_of(lesson))
    return len(begun) >= MOST_NEW
