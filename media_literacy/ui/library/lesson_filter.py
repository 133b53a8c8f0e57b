"""Which lessons the list shows, by age, minutes, language and progress; and how many each choice would show."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import lru_cache
from itertools import repeat
from operator import attrgetter
from typing import NamedTuple

from media_literacy.engine.course.history import is_begun, is_finished
from media_literacy.lesson.vocabulary.ages import AGE_GROUPS, age_group, is_for_group
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry

MINUTES = (10, 15, 20, 30, 45)
"""The choices: up to so many minutes."""


class Progress(StrEnum):
    """How far a learner has come with a lesson."""

    NEW = "new"
    BEGUN = "begun"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class LessonFilter:
    """What is asked of a lesson; an empty value asks nothing. `minutes` is the most, as digits."""

    age: str = ""
    minutes: str = ""
    language: str = ""
    progress: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything pass."""
        return self == LessonFilter()


FACETS = tuple(field.name for field in fields(LessonFilter))


class _Facts(NamedTuple):
    """What a filter looks at."""

    age: str
    minutes: int | None
    language: str
    progress: Progress


def progress_of(standing: Standing | None) -> Progress:
    """One word for a standing; practice under way is begun."""
    if is_begun(standing):
        return Progress.BEGUN
    return Progress.FINISHED if is_finished(standing) else Progress.NEW


def filtered(
    entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing], wanted: LessonFilter
) -> Sequence[LessonEntry]:
    """The lessons that fit."""
    if wanted.is_empty:
        return entries
    return [entry for entry in entries if _fits(_facts(entry, standings), wanted)]


def counts(
    entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing], wanted: LessonFilter
) -> dict[str, dict[str, int]]:
    """Of each facet how many lessons every choice would show, the other facets staying as they are; "" is all."""
    progress = [progress_of(standings.get(entry.key)) for entry in entries] if standings else repeat(Progress.NEW)
    alike = Counter(zip(map(_OF_LESSON, entries), progress, strict=False))  # of ten thousand, at each key of a search
    kinds = {_Facts(*of_lesson, progress): number for (of_lesson, progress), number in alike.items()}
    languages = sorted({wanted.language, *(facts.language for facts in kinds)} - {""})
    choices = {
        "age": [group.name for group in AGE_GROUPS],
        "minutes": [str(most) for most in MINUTES],
        "language": languages,
        "progress": [str(progress) for progress in Progress],
    }
    return {
        facet: {
            value: sum(number for facts, number in kinds.items() if _fits(facts, replace(wanted, **{facet: value})))
            for value in ["", *values]
        }
        for facet, values in choices.items()
    }


_OF_LESSON = attrgetter("age", "minutes", "language")


def _facts(entry: LessonEntry, standings: Mapping[LessonKey, Standing]) -> _Facts:
    progress = progress_of(standings.get(entry.key)) if standings else Progress.NEW
    return _Facts(entry.age, entry.minutes, entry.language, progress)


def _fits(facts: _Facts, wanted: LessonFilter) -> bool:
    return (
        (not wanted.progress or facts.progress == wanted.progress)
        and (not wanted.language or facts.language == wanted.language)
        and (not wanted.minutes or (facts.minutes is not None and facts.minutes <= int(wanted.minutes)))
        and (not wanted.age or _is_for(facts.age, wanted.age))
    )


@lru_cache(maxsize=1024)
def _is_for(age: str, group: str) -> bool:
    known = age_group(group)
    return known is None or is_for_group(age, known)
