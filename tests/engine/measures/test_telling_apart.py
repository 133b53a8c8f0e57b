"""Telling apart and leaning: their test values, their words' thresholds, and what their intervals hold."""

import random
from statistics import NormalDist

import pytest
from each_row import each_row

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.telling_apart import (
    Leaning,
    is_enough,
    leaning,
    telling_apart,
)


def measured(flags, fine, caught, false_alarms):
    found = telling_apart(Counts(flags, caught, fine, false_alarms))
    assert found is not None
    return found


def test_who_clicks_nothing_or_everything_tells_nothing_apart():
    nothing, everything = measured(4, 12, 0, 0), measured(4, 12, 4, 12)
    assert nothing.sensitivity.value == pytest.approx(0) and nothing.criterion.value > 0
    assert everything.sensitivity.value == pytest.approx(0) and everything.criterion.value < 0


def test_a_typical_result_has_the_values_of_the_design():
    found = measured(4, 12, 3, 2)
    assert round(found.sensitivity.value, 3) == 1.418 and round(found.criterion.value, 3) == 0.120


def test_a_perfect_result_has_the_values_of_the_design():
    found = measured(8, 8, 8, 0)
    assert round(found.sensitivity.value, 2) == 3.19 and found.criterion.value == pytest.approx(0)


@each_row("counts", [Counts(0, 0, 12, 2), Counts(4, 3, 0, 0), Counts()])
def test_without_one_sort_of_sentence_there_is_no_measure(counts):
    assert telling_apart(counts) is None


def test_enough_is_sixteen_problems_and_forty_eight_sound_sentences():
    assert is_enough(Counts(16, 0, 48, 0))
    assert not is_enough(Counts(15, 0, 48, 0)) and not is_enough(Counts(16, 0, 47, 0))


def test_the_words_of_leaning_have_their_thresholds():
    assert (leaning(0.3), leaning(0.301)) == (Leaning.BALANCED, Leaning.LETS_PASS)
    assert (leaning(-0.3), leaning(-0.301)) == (Leaning.BALANCED, Leaning.SUSPECTS)


def test_the_estimate_lies_within_its_interval_and_more_sentences_narrow_it():
    few, many = measured(16, 48, 12, 8), measured(160, 480, 120, 80)
    for found in (few, many):
        for measure in (found.sensitivity, found.criterion, found.pairs):
            assert measure.interval.low < measure.value < measure.interval.high
    assert width(many.sensitivity) < width(few.sensitivity) / 2
    assert few.possible_leanings[0] is not Leaning.LETS_PASS


def test_pairs_are_half_right_for_who_guesses():
    assert measured(16, 48, 8, 24).pairs.value == pytest.approx(0.5)
    assert round(measured(4, 12, 3, 2).pairs.value, 2) == 0.84


@each_row("sensitivity", [0.0, 1.0, 2.0, 3.0])
@each_row("criterion", [-0.8, 0.0, 0.8])
def test_four_of_five_intervals_hold_the_true_value(sensitivity, criterion):
    rates = NormalDist()
    hit, alarm = rates.cdf(sensitivity / 2 - criterion), rates.cdf(-sensitivity / 2 - criterion)
    draw, draws, held, held_leaning = random.Random(11), 1500, 0, 0
    for _ in range(draws):
        counts = (sum(draw.random() < hit for _ in range(16)), sum(draw.random() < alarm for _ in range(48)))
        found = measured(16, 48, *counts)
        held += found.sensitivity.interval.low <= sensitivity <= found.sensitivity.interval.high
        held_leaning += found.criterion.interval.low <= criterion <= found.criterion.interval.high
    assert 0.74 <= held / draws <= 0.89 and 0.74 <= held_leaning / draws <= 0.89


def width(measure):
    return measure.interval.high - measure.interval.low
