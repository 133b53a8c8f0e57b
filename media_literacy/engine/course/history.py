"""What proposals are made of: lessons as the library lists them, and what a learner did so far."""

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from media_literacy.engine.course.lesson_content import LessonContent
from media_literacy.engine.measures.finished_try import FinishedTry
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import KindId
from media_literacy.lesson.occasions import Occasion


class ListedLesson(Protocol):
    """A lesson that may be proposed, in the order of its pack. `kinds` are those of all notes, sound sentences too."""

    @property
    def key(self) -> LessonKey: ...
    @property
    def age(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def kinds(self) -> tuple[KindId, ...]: ...
    @property
    def is_measured(self) -> bool: ...
    @property
    def occasion(self) -> Occasion | None: ...
    @property
    def level_of(self) -> str: ...
    @property
    def content(self) -> LessonContent: ...


class LessonStanding(Protocol):
    """How far a learner has come with a lesson that was begun.

    `started` is the wall clock, which may be wrong; `order` is greater for the lesson that was worked on later.
    """

    @property
    def started(self) -> str: ...
    @property
    def is_revealed(self) -> bool: ...
    @property
    def debrief_seen(self) -> bool: ...
    @property
    def is_practising(self) -> bool: ...
    @property
    def order(self) -> int: ...
    @property
    def kinds(self) -> frozenset[KindId]: ...


S_co = TypeVar("S_co", bound=LessonStanding, covariant=True)


class History(NamedTuple, Generic[S_co]):
    """What was begun, and every try that came to its reveal, in the order in which they were begun."""

    standings: Mapping[LessonKey, S_co]
    tries: Sequence[FinishedTry] = ()


def work_of(lesson: ListedLesson) -> LessonKey:
    """The lesson at whichever level, as `FinishedTry.work` has it."""
    return lesson.key._replace(lesson=lesson.level_of) if lesson.level_of else lesson.key


def is_finished(standing: LessonStanding | None) -> bool:
    """Whether the lesson was read to its debrief."""
    return standing is not None and standing.debrief_seen


def is_begun(standing: LessonStanding | None) -> bool:
    """Whether the lesson was begun, or begun again, and its end not yet reached."""
    return standing is not None and (not standing.debrief_seen or standing.is_practising)
