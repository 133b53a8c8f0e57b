"""How well sound sentences are told from others, and which way a learner leans: d' and c of signal detection.

The correction adds to hits and false alarms in the proportion in which problems and sound sentences stood, so that who
clicks nothing or everything tells nothing apart, which the usual one does not give for unequal counts (log-linear
correction: Hautus 1995).

Both intervals come from one of the two rates each, carried over to their scale: Wilson's limits of the corrected rates,
turned into standard deviations, joined by squaring and adding (Zou and Donner 2008, “MOVER”). The interval that is
usually printed (Gourevitch and Galanter 1967) takes its spread at the estimate alone, and says least where nothing or
everything was caught. A test draws learners with a fixed seed: at 16 and 48 sentences, for d' from 0 to 3 and c from
-0.8 to 0.8, intervals of 80 % hold the true value in 74 to 89 of 100 cases.
"""

from enum import StrEnum
from math import sqrt
from statistics import NormalDist
from typing import NamedTuple

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.intervals import LEVEL, Interval, combined_interval, wilson_interval

FEWEST_FLAGS, FEWEST_FINE = 16, 48
"""Judged problems and sound sentences from which on the measures say anything of a person."""

LEANS_FROM = 0.3
"""Of c, to either side: what is between is balanced."""

_NORMAL = NormalDist()


class Leaning(StrEnum):
    """What somebody does in doubt."""

    LETS_PASS = "lets-pass"
    BALANCED = "balanced"
    SUSPECTS = "suspects"


class Estimate(NamedTuple):
    """A value with its interval."""

    value: float
    interval: Interval


class TellingApart(NamedTuple):
    """d' and c of some counts, each with its interval."""

    counts: Counts
    sensitivity: Estimate
    criterion: Estimate

    @property
    def pairs(self) -> Estimate:
        """Of pairs of a sentence that holds and one that does not, how large a share would be told which is which.

        Half of them is guessing. This is what d' says of a choice between two (Green and Swets 1966).
        """
        low, high = self.sensitivity.interval
        return Estimate(_pairs(self.sensitivity.value), Interval(_pairs(low), _pairs(high)))

    @property
    def leaning(self) -> Leaning:
        return leaning(self.criterion.value)

    @property
    def possible_leanings(self) -> tuple[Leaning, Leaning]:
        """At the two ends of the interval, the more suspicious first."""
        low, high = self.criterion.interval
        return leaning(low), leaning(high)


def is_enough(counts: Counts) -> bool:
    """Whether the measures say anything of a person."""
    return counts.flags >= FEWEST_FLAGS and counts.fine >= FEWEST_FINE


def telling_apart(counts: Counts, level: float = LEVEL) -> TellingApart | None:
    """The measures; None where either sort of sentence was never judged."""
    flags, caught, fine, false_alarms = counts
    if not flags or not fine:
        return None
    hits, around_hits = _rate(caught, flags, flags + fine, level)
    alarms, around_alarms = _rate(false_alarms, fine, flags + fine, level)
    mirrored = Interval(-around_alarms.high, -around_alarms.low)
    total = combined_interval(hits, around_hits, -alarms, mirrored)
    return TellingApart(
        counts,
        Estimate(hits - alarms, combined_interval(hits, around_hits, alarms, around_alarms)),
        Estimate(-(hits + alarms) / 2, Interval(-total.high / 2, -total.low / 2)),
    )


def leaning(criterion: float) -> Leaning:
    """Which way that value of c leans."""
    if criterion > LEANS_FROM:
        return Leaning.LETS_PASS
    return Leaning.SUSPECTS if criterion < -LEANS_FROM else Leaning.BALANCED


def _rate(count: int, cases: int, total: int, level: float) -> tuple[float, Interval]:
    """A corrected rate in standard deviations, with its interval."""
    corrected, corrected_cases = count + cases / total, cases + 2 * cases / total
    low, high = wilson_interval(corrected, corrected_cases, level)
    deviation = _NORMAL.inv_cdf
    return deviation(corrected / corrected_cases), Interval(deviation(low), deviation(high))


def _pairs(sensitivity: float) -> float:
    return _NORMAL.cdf(sensitivity / sqrt(2))
