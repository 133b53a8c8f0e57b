"""Chance that is the same for the same past, and else like a die."""

import pytest
from each_row import each_row

from media_literacy.engine.course.chance import chance


def test_the_same_seed_has_the_same_chance_on_every_computer_and_another_one_has_another():
    assert chance("term/buses") == pytest.approx(0.072079, abs=1e-6)
    assert chance("term/buses") != chance("term/buset")


@each_row("likelihood", [0.1, 0.25, 0.5])
def test_as_many_of_many_seeds_fall_below_a_likelihood_as_it_says(likelihood):
    found = [chance(f"lesson-{n}") for n in range(4000)]
    assert all(0 <= number < 1 for number in found)
    assert sum(number < likelihood for number in found) / len(found) == pytest.approx(likelihood, abs=0.03)


def test_what_one_seed_has_says_nothing_of_the_next():
    pairs = [(chance(f"{n}") < 0.5, chance(f"{n + 1}") < 0.5) for n in range(4000)]
    assert sum(first == second for first, second in pairs) / len(pairs) == pytest.approx(0.5, abs=0.03)


def test_half_a_character_is_a_seed_too():
    assert 0 <= chance("\ud83d") < 1
