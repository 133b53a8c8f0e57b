"""Ten words a second are earned by what is in view, and spent in reading order."""

import pytest

from media_literacy.engine.reading_time import ReadingTime

WORDS = {"first": 20, "second": 10, "third": 5}


def test_a_sentence_is_shown_when_its_words_are_paid_and_not_before():
    reading = ReadingTime(WORDS)
    assert reading.spend(1.9, ["first"]) == ()
    assert reading.spend(0.1, ["first"]) == ("first",)


def test_the_time_is_one_for_all_that_is_in_view_and_spent_in_reading_order():
    reading = ReadingTime(WORDS)
    assert reading.spend(2.9, ["third", "second", "first"]) == ("first",)
    assert reading.spend(0.1, ["third", "second", "first"]) == ("second",)
    assert reading.spend(0.5, ["third", "second", "first"]) == ("third",)


def test_long_enough_shows_several_at_once():
    assert ReadingTime(WORDS).spend(3.5, ["first", "second", "third"]) == ("first", "second", "third")


def test_what_was_paid_stays_paid_out_of_view():
    reading = ReadingTime(WORDS)
    reading.spend(1.5, ["first"])
    reading.spend(1.0, ["second"])
    assert reading.spend(0.5, ["first"]) == ("first",)


def test_time_is_not_saved_for_what_comes_into_view_later():
    reading = ReadingTime(WORDS)
    reading.spend(60.0, ["third"])
    assert reading.spend(0.9, ["second"]) == ()


def test_a_sentence_is_shown_once():
    reading = ReadingTime(WORDS)
    reading.spend(2.0, ["first"])
    assert reading.spend(2.0, ["first"]) == ()
    assert reading.seconds_to_next(["first"]) is None


def test_what_was_heard_or_marked_costs_no_time():
    reading = ReadingTime(WORDS)
    reading.pay("first")
    assert reading.spend(1.0, ["first", "second"]) == ("second",)


def test_the_wait_is_for_the_next_sentence_in_reading_order():
    reading = ReadingTime(WORDS)
    reading.spend(1.5, ["first"])
    assert reading.seconds_to_next(["second", "first"]) == pytest.approx(0.5)
    assert reading.seconds_to_next([]) is None


def test_many_short_looks_add_up_to_one_long_one():
    reading = ReadingTime(WORDS)
    shown = [reading.spend(0.1, ["first"]) for _look in range(20)]
    assert shown == [()] * 19 + [("first",)]


def test_a_sentence_without_words_takes_the_time_of_one_word():
    assert ReadingTime({"rule": 0}).seconds_to_next(["rule"]) == pytest.approx(0.1)


def test_a_clock_that_goes_back_takes_nothing_away():
    reading = ReadingTime(WORDS)
    assert reading.spend(-5.0, ["first"]) == ()
    assert reading.seconds_to_next(["first"]) == pytest.approx(2.0)
