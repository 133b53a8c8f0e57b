"""What came of the occasions of a course: which are due, which are done, and what was judged at each."""

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from media_literacy.engine.course.history import History, LessonStanding, ListedLesson
from media_literacy.engine.course.occasions_due import OccasionState, occasion_states
from media_literacy.engine.measures.finished_try import Counts, FinishedTry, total_counts

L = TypeVar("L", bound=ListedLesson)


class OccasionResult(NamedTuple, Generic[L]):
    """An occasion of a pack, and the counts of its articles as they were first judged."""

    state: OccasionState[L]
    counts: Counts


def occasion_results(lessons: Sequence[L], tries: Sequence[FinishedTry]) -> dict[str, tuple[OccasionResult[L], ...]]:
    """By pack, in the order of each course; only of packs of which something was read to its end."""
    read = {finished.pack for finished in tries}
    packs = dict.fromkeys(lesson.key.pack for lesson in lessons if lesson.occasion is not None)
    return {pack: _results(pack, lessons, tries) for pack in packs if pack in read}


def _results(pack: str, lessons: Sequence[L], tries: Sequence[FinishedTry]) -> tuple[OccasionResult[L], ...]:
    of_pack = [lesson for lesson in lessons if lesson.key.pack == pack]
    states = occasion_states(pack, of_pack, History[LessonStanding]({}, tries))
    return tuple(OccasionResult(state, _counts(state, tries)) for state in states)


def _counts(state: OccasionState[L], tries: Sequence[FinishedTry]) -> Counts:
    keys = {tuple(lesson.key) for lesson in state.lessons}
    return total_counts(
        finished for finished in tries if finished.is_first and (finished.pack, finished.lesson) in keys
    )
