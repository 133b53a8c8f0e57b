"""How sure somebody said to be, against how often they were right."""

from collections.abc import Iterable
from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import CONFIDENCES
from media_literacy.engine.measures.finished_try import FinishedTry, Rating, pooled, total
from media_literacy.engine.measures.intervals import Interval, Share, difference_interval, wilson_interval

FEWEST_MARKS = 30
"""Rated marks from which on they say anything of a person."""


class ConfidenceLevel(NamedTuple):
    """The marks made with one confidence, and between which shares of such marks are right."""

    confidence: int
    rating: Rating
    interval: Interval


class Calibration(NamedTuple):
    """All marks with a confidence at first readings, by how sure: a hunch, fairly sure, sure."""

    levels: tuple[ConfidenceLevel, ...]

    @property
    def marks(self) -> int:
        return sum(level.rating.marks for level in self.levels)

    @property
    def is_enough(self) -> bool:
        """Whether they say anything of a person."""
        return self.marks >= FEWEST_MARKS

    @property
    def sure_less_hunch(self) -> Interval | None:
        """How much larger a share of sure marks is right than of hunches; None where one of them was never said."""
        hunch, *_between, sure = (level.rating for level in self.levels)
        if not hunch.marks or not sure.marks:
            return None
        return difference_interval(Share(sure.right, sure.marks), Share(hunch.right, hunch.marks))


def calibration(tries: Iterable[FinishedTry]) -> Calibration:
    """Marks on sentences worth looking up are in neither count."""
    rated = [finished.summary.ratings for finished in pooled(tries)]
    found = []
    for place, confidence in enumerate(CONFIDENCES):
        rating = total(Rating(), (ratings[place] for ratings in rated))
        found.append(ConfidenceLevel(confidence, rating, wilson_interval(rating.right, rating.marks)))
    return Calibration(tuple(found))
