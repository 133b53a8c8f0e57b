"""Which of what a pack keeps for certain times of its course is due.

Days are those that the tries tell (see `likely_days`), so that one wrong clock spoils none. What was due while somebody
was away stays due. Only one is offered at a time, and a week lies between two.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Generic, NamedTuple, TypeVar

from media_literacy.engine.course.history import History, LessonStanding, ListedLesson, work_of
from media_literacy.engine.course.pacing import is_this_week
from media_literacy.engine.course.postponing import is_postponed
from media_literacy.engine.measures.finished_try import FinishedTry
from media_literacy.engine.measures.likely_days import EARLIEST
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.ages import AgeGroup, is_for_older

L = TypeVar("L", bound=ListedLesson)

_AFTER_FIRST = {Occasion.ONE_WEEK: timedelta(days=7), Occasion.FOUR_WEEKS: timedelta(days=28)}
_AFTER_LAST = {Occasion.AFTER: timedelta(days=0), Occasion.SEVEN_WEEKS: timedelta(days=49)}

LATE = timedelta(days=14)
"""So long after its day it is said that an occasion was due earlier."""


class OccasionState(NamedTuple, Generic[L]):
    """One occasion of a pack: `left` of the articles in `lessons`, in order; those seen are never shown again.

    `day` is when it falls due; None where that is not known yet, and for what comes before the course. `done` is when
    the last article was judged.
    """

    occasion: Occasion
    lessons: tuple[L, ...]
    left: tuple[L, ...]
    day: date | None = None
    done: date | None = None

    @property
    def is_begun(self) -> bool:
        """Whether some of its articles were judged."""
        return len(self.left) < len(self.lessons)

    @property
    def is_done(self) -> bool:
        """Whether all of them were."""
        return not self.left


class DueOccasion(NamedTuple, Generic[L]):
    """What is to be judged now; `is_late` says that it fell due some time ago.

    `was_before_judged` says that some of the articles before the course were, so that these can be set beside them.
    """

    pack: str
    state: OccasionState[L]
    is_late: bool = False
    was_before_judged: bool = False

    @property
    def postponing_key(self) -> str:
        """What “Not now” is kept by."""
        return f"{self.pack} {self.state.occasion}"


def due_occasions(
    lessons: Sequence[L],
    history: History[LessonStanding],
    today: date,
    postponed: Mapping[str, date] | None = None,
    group: AgeGroup | None = None,
) -> list[DueOccasion[L]]:
    """At most one of each pack, in the order of the packs. `postponed` are days of “Not now”, by that key.

    Nothing for readers older than the group is among them.
    """
    of_pack: dict[str, list[L]] = {lesson.key.pack: [] for lesson in lessons if lesson.occasion is not None}
    for lesson in lessons if of_pack else ():
        if lesson.key.pack in of_pack and not (lesson.occasion is not None and is_for_older(lesson.age, group)):
            of_pack[lesson.key.pack].append(lesson)
    found = [_due(pack, kept, history, today) for pack, kept in of_pack.items()]
    said = postponed or {}
    return [due for due in found if due is not None and not is_postponed(said, due.postponing_key, today)]


def occasion_states(pack: str, lessons: Sequence[L], history: History[LessonStanding]) -> list[OccasionState[L]]:
    """All occasions of a pack, in the order of the course; `lessons` are those of the pack."""
    course = _course_tries(pack, lessons, history.tries)
    first = next((finished.day for finished in course if finished.day is not None), None)
    last = course[-1].day if course and _is_through(lessons, course) else None
    judged = {(finished.pack, finished.lesson): finished for finished in history.tries}
    found = []
    for occasion in Occasion:
        kept = tuple(lesson for lesson in lessons if lesson.occasion is occasion)
        if not kept:
            continue
        left = tuple(lesson for lesson in kept if lesson.key not in judged)
        days = [judged[lesson.key].day for lesson in kept if lesson.key in judged]
        done = None if left else max((day for day in days if day is not None), default=None)
        found.append(OccasionState(occasion, kept, left, _falls_due(occasion, first, last), done))
    return found


def _falls_due(occasion: Occasion, first: date | None, last: date | None) -> date | None:
    if occasion in _AFTER_FIRST:
        return None if first is None else first + _AFTER_FIRST[occasion]
    if occasion in _AFTER_LAST:
        return None if last is None else last + _AFTER_LAST[occasion]
    return None


def _due(pack: str, lessons: Sequence[L], history: History[LessonStanding], today: date) -> DueOccasion[L] | None:
    states = occasion_states(pack, lessons, history)
    begun = {key for key in history.standings if key[0] == pack}
    has_begun = any(lesson.key in begun for lesson in lessons if lesson.occasion is None)
    has_begun = has_begun or bool(_course_tries(pack, lessons, history.tries))
    done = max(
        (state.done for state in states if state.done is not None and state.occasion is not Occasion.BEFORE),
        default=None,
    )
    for state in states:
        if state.is_done:
            continue
        if state.occasion is Occasion.BEFORE:
            if not has_begun:
                return DueOccasion(pack, state)
            continue
        is_under_way = state.is_begun or any(lesson.key in begun for lesson in state.left)
        if state.day is None or (today < state.day and not is_under_way) or today < EARLIEST:
            continue
        if done is not None and is_this_week(done, today) and not is_under_way:
            return None
        was_before_judged = any(other.occasion is Occasion.BEFORE and other.is_begun for other in states)
        return DueOccasion(pack, state, today - state.day >= LATE, was_before_judged)
    return None


def _course_tries(pack: str, lessons: Iterable[ListedLesson], tries: Iterable[FinishedTry]) -> list[FinishedTry]:
    """The first tries at lessons of the course, also at those that are no longer in the pack."""
    kept = {lesson.key for lesson in lessons if lesson.occasion is not None}
    return [
        finished
        for finished in tries
        if finished.pack == pack
        and finished.is_first
        and finished.mode is not Mode.ITEMS
        and (finished.pack, finished.lesson) not in kept
    ]


def _is_through(lessons: Iterable[ListedLesson], course: Iterable[FinishedTry]) -> bool:
    """Whether every lesson of the course was read, each at one of its levels."""
    read = {finished.work for finished in course}
    return all(work_of(lesson) in read for lesson in lessons if lesson.occasion is None)
