"""Quantiles as the tables have them."""

import pytest

from media_literacy.engine.measures.student_t import t_deviations, two_sided_probability


def test_the_quantiles_are_those_of_the_tables():
    """Two-sided, 95 %: 12.706 for one degree of freedom to 1.980 for 120 (Abramowitz and Stegun 1964, table 26.10)."""
    table = {1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 5: 2.571, 10: 2.228, 24: 2.064, 30: 2.042, 120: 1.980}
    assert {degrees: round(t_deviations(0.95, degrees), 3) for degrees in table} == table
    assert (round(t_deviations(0.8, 4), 3), round(t_deviations(0.8, 9), 3)) == (1.533, 1.383)


def test_probability_and_quantile_are_inverse():
    for degrees in (1, 2, 7, 40):
        assert two_sided_probability(t_deviations(0.9, degrees), degrees) == pytest.approx(0.9)


def test_one_person_alone_has_no_spread():
    with pytest.raises(ValueError, match="alone"):
        t_deviations(0.95, 0)
