"""How long an explanation should be: the one home of the numbers that the guide, the form and the check name."""

from dataclasses import dataclass

from media_literacy.lesson.vocabulary.ages import youngest_reader

YOUNG = 14
"""Readers below this age get shorter explanations, and in all at most twice the words of the article."""

MOST_NOTES_PER_ARTICLE = 2
"""For the young: how many times the words of the article all explanations together may have."""


@dataclass(frozen=True, slots=True)
class ExplanationLength:
    """From how many to how many words read well, and how many there may be where two facts are compared."""

    low: int
    high: int
    most: int


_FOR_THE_YOUNG = ExplanationLength(15, 35, 45)
_FOR_OTHERS = ExplanationLength(25, 45, 60)


def explanation_length(age: str) -> ExplanationLength:
    """What reads well in a lesson for that age, such as “11-14” or “15+”; without an age, what suits the older."""
    return _FOR_THE_YOUNG if is_for_the_young(age) else _FOR_OTHERS


def is_for_the_young(age: str) -> bool:
    """Whether the youngest readers of a lesson are below 14."""
    youngest = youngest_reader(age)
    return youngest is not None and youngest < YOUNG
