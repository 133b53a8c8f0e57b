"""What stands at the head of the lessons: the ways in at a first start, later what to go on with and what is next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from media_literacy.engine.course.history import History, LessonStanding, ListedLesson, is_finished
from media_literacy.engine.course.pacing import are_enough
from media_literacy.engine.course.recommendation import Recommendation, last_begun, next_new, suitable
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import KindId
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.ages import AgeGroup, is_for_group

L = TypeVar("L", bound=ListedLesson)


@dataclass(frozen=True, slots=True)
class Front(Generic[L]):
    """The lessons to offer first.

    `is_practice` says that what is unfinished is practice: the first try at that lesson is done. `is_enough` says that
    enough new lessons were begun this week: the next one is for who asks. `practise` is offered when nothing is left to
    begin or to finish: the lesson that was worked on longest ago.
    """

    ways_in: tuple[L, ...] = ()
    unfinished: L | None = None
    is_practice: bool = False
    next_up: Recommendation[L] | None = None
    is_enough: bool = False
    practise: L | None = None


class _Finished(NamedTuple):
    """A lesson as it stands once it is finished."""

    started: str
    order: int
    kinds: frozenset[KindId]
    is_revealed: bool = True
    debrief_seen: bool = True
    is_practising: bool = False


def choose_front(
    lessons: Sequence[L], history: History[LessonStanding], today: date, group: AgeGroup | None = None
) -> Front[L]:
    """At a first start two ways in; then the last lesson begun and the next one.

    A lesson for readers older than the age group is offered only to whoever began it; where no group is known, one for
    older readers than all lessons that were begun comes last.
    """
    course = [lesson for lesson in lessons if lesson.occasion is None]
    standings = history.standings
    if not any(lesson.key in standings for lesson in course):
        return Front(ways_in=_ways_in(lessons, history, group))
    unfinished = last_begun(course, history)
    next_up = next_new(lessons, history, group)
    is_practice = unfinished is not None and standings[unfinished.key].is_practising
    is_enough = are_enough(standings, lessons, today)
    if unfinished is not None or next_up is not None:
        return Front((), unfinished, is_practice, next_up, is_enough)
    done = [lesson for lesson in course if is_finished(standings.get(lesson.key))]
    return Front(practise=min(done, key=lambda lesson: standings[lesson.key].order, default=None))


def _ways_in(lessons: Sequence[L], history: History[LessonStanding], group: AgeGroup | None) -> tuple[L, ...]:
    """The first two lessons as their pack orders them, without those for younger readers where there are others.

    Whoever judged the articles before a course came for that course: its lessons are the first two then. While those
    articles are still to be judged, none of its lessons stands beside one of another pack.
    """
    before = [lesson for lesson in lessons if lesson.occasion is Occasion.BEFORE]
    judged = {lesson.key.pack for lesson in lessons if lesson.occasion is not None and lesson.key in history.standings}
    waiting = {lesson.key.pack for lesson in before} - judged
    fitting = suitable(lessons, group)
    fitting = [lesson for lesson in fitting if group is None or is_for_group(lesson.age, group)] or fitting
    if not fitting:
        return ()
    first, *others = sorted(fitting, key=lambda lesson: lesson.key.pack not in judged)
    beside = [lesson for lesson in others if lesson.key.pack not in waiting or lesson.key.pack == first.key.pack]
    return (first, *beside[:1])


def next_after(
    key: LessonKey, lessons: Sequence[L], history: History[LessonStanding], today: date, group: AgeGroup | None = None
) -> Front[L]:
    """What would be offered once that lesson is finished."""
    kinds = frozenset(kind for lesson in lessons if lesson.key == key for kind in lesson.kinds)
    before = history.standings.get(key)
    newest = max((standing.order for standing in history.standings.values()), default=0)
    started = before.started if before is not None else today.isoformat()
    standings = {**history.standings, key: _Finished(started, newest + 1, kinds)}
    return choose_front(lessons, history._replace(standings=standings), today, group)
