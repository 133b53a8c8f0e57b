"""Intervals for shares and their differences, and how sure this program wants to be of what it says of a person.

A share has Wilson's score interval (Wilson 1927), which keeps its level for few cases and near 0 and 1, where the usual
one collapses (Brown, Cai and DasGupta 2001). The difference of two shares combines their limits by squaring and adding,
Newcombe's hybrid score method (Newcombe 1998, method 10).
"""

from math import sqrt
from statistics import NormalDist
from typing import NamedTuple

LEVEL = 0.8
"""Of what the page of progress says: four of five such intervals hold the true value. The stop rule asks for this one,
and one level for everything on a page is what a reader can keep in mind."""

CLASS_LEVEL = 0.95
"""Of what is said of a class: nineteen of twenty such intervals hold the true value."""


class Interval(NamedTuple):
    """Between these the true value probably lies."""

    low: float
    high: float


class Share(NamedTuple):
    """So many of all."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """Between 0 and 1; 0 of nothing is 0."""
        return self.part / self.whole if self.whole else 0.0


def wilson_interval(count: float, total: float, level: float = LEVEL) -> Interval:
    """Of a share. Everything is possible without any cases; counts need not be whole."""
    if not 0 <= count <= total:
        raise ValueError("no more can be counted than there are, and no fewer than none")
    if not total:
        return Interval(0.0, 1.0)
    return wilson_limits(count / total, total, deviations(level))


def wilson_limits(share: float, cases: float, reach: float) -> Interval:
    """Of a share of so many cases, `reach` standard deviations to either side."""
    spread = reach * reach / cases
    middle = (share + spread / 2) / (1 + spread)
    half = reach * sqrt(share * (1 - share) / cases + spread / (4 * cases)) / (1 + spread)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


def difference_interval(newer: Share, older: Share, level: float = LEVEL) -> Interval:
    """Of the newer share less the older one."""
    new, old = wilson_interval(*newer, level), wilson_interval(*older, level)
    return combined_interval(newer.value, new, older.value, old)


def combined_interval(
    first: float, around_first: Interval, second: float, around_second: Interval, correlation: float = 0.0
) -> Interval:
    """Of the first value less the second, from an interval of each (Zou and Donner 2008).

    Two values of the same people go together by their `correlation`, which narrows it (Newcombe 1998b, method 10).
    """
    difference = first - second
    return Interval(
        difference - _joined(first - around_first.low, around_second.high - second, correlation),
        difference + _joined(around_first.high - first, second - around_second.low, correlation),
    )


def _joined(one: float, other: float, correlation: float) -> float:
    return sqrt(max(0.0, one * one + other * other - 2 * correlation * one * other))


def deviations(level: float) -> float:
    """How many standard deviations an interval of that level reaches to either side."""
    return NormalDist().inv_cdf((1 + level) / 2)
