"""What a lesson says of itself that decides how an attempt at it counts, as the value of an event keeps it."""

from typing import NamedTuple

from media_literacy.lesson.model import Lesson

_UNMEASURED = "unmeasured"
_LEVEL_OF = "level-of:"


class LessonTraits(NamedTuple):
    """Whether the lesson is measured, and the id of the lesson that it is the easier level of, or nothing."""

    is_measured: bool = True
    level_of: str = ""


def traits_of(lesson: Lesson) -> LessonTraits:
    """Those of a lesson as it is now."""
    return LessonTraits(lesson.front.measured, lesson.front.level_of)


def pack_traits(traits: LessonTraits) -> str:
    """The value of the event; empty for a lesson like most."""
    words = ([] if traits.is_measured else [_UNMEASURED]) + ([_LEVEL_OF + traits.level_of] if traits.level_of else [])
    return " ".join(words)


def unpack_traits(value: str) -> LessonTraits:
    """The traits; words that nobody here knows say nothing."""
    words = value.split()
    levels = (word.removeprefix(_LEVEL_OF) for word in words if word.startswith(_LEVEL_OF))
    return LessonTraits(_UNMEASURED not in words, next(levels, ""))
