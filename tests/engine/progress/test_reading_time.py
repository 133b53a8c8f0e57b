"""Ten words a second are earned by what is in view, and spent in reading order."""

import pytest

from media_literacy.engine.progress.reading_time import ReadingTime
from media_literacy.lesson.model import SentenceId

FIRST, SECOND, THIRD, RULE = (SentenceId(name) for name in ("first", "second", "third", "rule"))
WORDS = {FIRST: 20, SECOND: 10, THIRD: 5}


def test_a_sentence_is_shown_when_its_words_are_paid_and_not_before():
    reading = ReadingTime(WORDS)
    assert reading.spend(1.9, [FIRST]) == ()
    assert reading.spend(0.1, [FIRST]) == (FIRST,)


def test_the_time_is_one_for_all_that_is_in_view_and_spent_in_reading_order():
    reading = ReadingTime(WORDS)
    assert reading.spend(2.9, [THIRD, SECOND, FIRST]) == (FIRST,)
    assert reading.spend(0.1, [THIRD, SECOND, FIRST]) == (SECOND,)
    assert reading.spend(0.5, [THIRD, SECOND, FIRST]) == (THIRD,)


def test_long_enough_shows_several_at_once():
    assert ReadingTime(WORDS).spend(3.5, [FIRST, SECOND, THIRD]) == (FIRST, SECOND, THIRD)


def test_what_was_paid_stays_paid_out_of_view():
    reading = ReadingTime(WORDS)
    reading.spend(1.5, [FIRST])
    reading.spend(1.0, [SECOND])
    assert reading.spend(0.5, [FIRST]) == (FIRST,)


def test_time_is_not_saved_for_what_comes_into_view_later():
    reading = ReadingTime(WORDS)
    reading.spend(60.0, [THIRD])
    assert reading.spend(0.9, [SECOND]) == ()


def test_a_sentence_is_shown_once():
    reading = ReadingTime(WORDS)
    reading.spend(2.0, [FIRST])
    assert reading.spend(2.0, [FIRST]) == ()
    assert reading.seconds_to_next([FIRST]) is None


def test_what_was_heard_or_marked_costs_no_time():
    reading = ReadingTime(WORDS)
    reading.pay(FIRST)
    assert reading.spend(1.0, [FIRST, SECOND]) == (SECOND,)


def test_the_wait_is_for_the_next_sentence_in_reading_order():
    reading = ReadingTime(WORDS)
    reading.spend(1.5, [FIRST])
    assert reading.seconds_to_next([SECOND, FIRST]) == pytest.approx(0.5)
    assert reading.seconds_to_next([]) is None


def test_many_short_looks_add_up_to_one_long_one():
    reading = ReadingTime(WORDS)
    shown = [reading.spend(0.1, [FIRST]) for _look in range(20)]
    assert shown == [()] * 19 + [(FIRST,)]


def test_a_sentence_without_words_takes_the_time_of_one_word():
    assert ReadingTime({RULE: 0}).seconds_to_next([RULE]) == pytest.approx(0.1)


def test_a_clock_that_goes_back_takes_nothing_away():
    reading = ReadingTime(WORDS)
    assert reading.spend(-5.0, [FIRST]) == ()
    assert reading.seconds_to_next([FIRST]) == pytest.approx(2.0)
