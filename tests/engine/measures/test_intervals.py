"""Intervals of shares and of their differences keep their level, and are never outside what is possible."""

import random

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.measures.intervals import Share, difference_interval, wilson_interval


def test_thirteen_of_twenty_five_is_a_third_to_seven_tenths():
    low, high = wilson_interval(13, 25, 0.95)
    assert (round(low, 2), round(high, 2)) == (0.33, 0.70)


def test_without_cases_everything_is_possible():
    assert wilson_interval(0, 0) == (0.0, 1.0)


def test_more_than_all_cannot_be_counted():
    with pytest.raises(ValueError, match="no more"):
        wilson_interval(3, 2)


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_share_lies_within_its_interval_and_turns_with_it(count, rest):
    low, high = wilson_interval(count, count + rest)
    assert 0 <= low <= high <= 1
    assert (count + rest == 0) or low - 1e-9 <= count / (count + rest) <= high + 1e-9
    other_low, other_high = wilson_interval(rest, count + rest)
    assert (other_low, other_high) == pytest.approx((1 - high, 1 - low))


def test_the_difference_is_that_of_newcombes_example():
    """56 of 70 against 48 of 80, at 95 %: 0.0524 to 0.3339 (Newcombe 1998, table II, method 10)."""
    low, high = difference_interval(Share(56, 70), Share(48, 80), 0.95)
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)


def test_the_difference_of_nothing_and_nothing_may_go_either_way():
    low, high = difference_interval(Share(0, 48), Share(0, 48))
    assert low == pytest.approx(-high) and low < 0


@each_row(("old", "new"), [(0.05, 0.05), (0.1, 0.3), (0.5, 0.2), (0.9, 0.9)])
def test_four_of_five_intervals_of_a_difference_hold_the_true_one(old, new):
    draw, draws, held = random.Random(7), 2000, 0
    for _ in range(draws):
        newer, older = (Share(sum(draw.random() < share for _ in range(48)), 48) for share in (new, old))
        low, high = difference_interval(newer, older)
        held += low <= new - old <= high
    assert 0.76 <= held / draws <= 0.92
