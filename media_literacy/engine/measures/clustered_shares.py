"""Shares over a class, where many judgements come from few learners, and differences of them.

Judgements of one learner are alike, so the interval is over learners. It is Wilson's with the effective number of
judgements: as many as would spread by chance as far as the shares of these learners do (variance of a ratio over
clusters, Cochran 1977, 6.3), never more than there are, with Student's t for so few clusters (Korn and Graubard 1998;
Dean and Pagano 2015 and Franco, Little, Louis and Slud 2019 found it to keep its level for few clusters and near 0 and
1). Where nobody or everybody erred the spread is not known, and each learner counts as one judgement: no share is
larger than that of the learners who ever err.

A difference joins two intervals by squaring and adding, less what the two have in common in the same learners (Newcombe
1998b; Zou and Donner 2008). A test draws classes with a fixed seed and counts how many intervals hold the true value.
"""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from media_literacy.engine.measures.intervals import Interval, Share, combined_interval, wilson_limits
from media_literacy.engine.measures.student_t import t_deviations

EVERYTHING = Interval(0.0, 1.0)


class Clustered(NamedTuple):
    """A value over learners with its interval; `pulls` says how far each of them, in order, draws it from the rest."""

    value: float
    interval: Interval
    pulls: tuple[float, ...] = ()


def clustered_share(shares: Sequence[Share], level: float) -> Clustered:
    """That of all judgements together, by one share a learner. Of one learner alone everything is possible."""
    learners, whole = len(shares), sum(share.whole for share in shares)
    if not whole:
        return Clustered(0.0, EVERYTHING, (0.0,) * learners)
    value = sum(share.part for share in shares) / whole
    pulls = tuple((share.part - value * share.whole) / whole for share in shares)
    if learners < 2:
        return Clustered(value, EVERYTHING, pulls)
    variance = sum(pull * pull for pull in pulls) * learners / (learners - 1)
    by_chance = value * (1 - value)
    cases = min(whole, by_chance / variance) if variance else float(whole)
    if not by_chance:
        cases = learners
    return Clustered(value, wilson_limits(value, cases, t_deviations(level, learners - 1)), pulls)


def difference(first: Clustered, second: Clustered, *, is_same_learners: bool) -> Clustered:
    """The first less the second; the pulls of the same learners stand in the same order."""
    correlation = _correlation(first.pulls, second.pulls) if is_same_learners else 0.0
    interval = combined_interval(first.value, first.interval, second.value, second.interval, correlation)
    pulls = tuple(one - other for one, other in zip(first.pulls, second.pulls, strict=True)) if is_same_learners else ()
    return Clustered(first.value - second.value, interval, pulls)


def _correlation(first: Sequence[float], second: Sequence[float]) -> float:
    spread = sum(pull * pull for pull in first) * sum(pull * pull for pull in second)
    return sum(one * other for one, other in zip(first, second, strict=True)) / sqrt(spread) if spread else 0.0
