"""The ages that a lesson is written for, such as “11-14” or “15+”, and the age groups of those who read."""

import re
from functools import lru_cache
from typing import NamedTuple

_OLDEST = 150
_AGE = re.compile(r"\d{1,3}")


class AgeGroup(NamedTuple):
    """Readers from one age to another."""

    name: str
    youngest: int
    oldest: int


AGE_GROUPS = (
    AgeGroup("under-13", 0, 12),
    AgeGroup("13-14", 13, 14),
    AgeGroup("15-17", 15, 17),
    AgeGroup("18+", 18, _OLDEST),
)

UNASKED_GROUP = "13-14"
"""For whom lessons are offered to somebody who was not asked yet: none for older readers than most of a class."""


def age_group(name: str) -> AgeGroup | None:
    """The group of that name; None for any other name, such as that of somebody who would not say."""
    return next((group for group in AGE_GROUPS if group.name == name), None)


@lru_cache(maxsize=1024)
def youngest_reader(age: str) -> int | None:
    """The lowest age that a lesson is for; None where its author did not say."""
    found = _AGE.search(age)
    return None if found is None else int(found[0])


def oldest_reader(age: str) -> int:
    """The highest age that a lesson is for; without an age, or with “+”, there is no limit."""
    ages = _AGE.findall(age)
    return _OLDEST if not ages or "+" in age else int(ages[-1])


def is_for_older(age: str, group: AgeGroup | None) -> bool:
    """Whether a lesson is for readers older than all of the group."""
    if group is None:
        return False
    youngest = youngest_reader(age)
    return youngest is not None and youngest > group.oldest


def is_for_group(age: str, group: AgeGroup) -> bool:
    """Whether a lesson is for some of the group; one without an age is for everybody."""
    return (youngest_reader(age) or 0) <= group.oldest and oldest_reader(age) >= group.youngest
