"""Quantiles of Student's t distribution, for means over few people.

The two-sided probability is a finite sum for whole degrees of freedom (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4).
"""

from functools import cache
from math import atan, cos, pi, sin, sqrt, tan

_HALVINGS = 60


@cache
def t_deviations(level: float, degrees: int) -> float:
    """How many standard errors an interval of that level reaches to either side."""
    if degrees < 1:
        raise ValueError("one person alone has no spread")
    low, high = 0.0, pi / 2
    for _halving in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _probability(middle, degrees) < level else (low, middle)
    return sqrt(degrees) * tan(low)


def two_sided_probability(t: float, degrees: int) -> float:
    """Of a value between -t and t."""
    return _probability(atan(t / sqrt(degrees)), degrees)


def _probability(angle: float, degrees: int) -> float:
    cosine, is_odd = cos(angle), degrees % 2
    term = cosine if is_odd else 1.0
    total = 0.0
    for power in range(1 + is_odd, degrees, 2):
        total += term
        term *= power / (power + 1) * cosine * cosine
    return (angle + sin(angle) * total) * 2 / pi if is_odd else sin(angle) * total
