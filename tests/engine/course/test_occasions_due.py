"""What is kept for certain times of a course: just before, and at the day."""

from datetime import date
from typing import Any

from each_row import each_row
from engine.course.listed_course import MONDAY, days_later, finished, history, lesson, standing

from media_literacy.engine.course.occasions_due import DueOccasion, OccasionState, due_occasions, occasion_states
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.ages import age_group

ONE, TWO = lesson("one"), lesson("two")
EASY = lesson("two-easier", level_of="two")
KEPT = [lesson(f"{occasion}-{n}", occasion=occasion) for occasion in Occasion for n in (1, 2)]
PACK = [ONE, TWO, EASY, *KEPT]


def of(occasion):
    return [entry for entry in KEPT if entry.occasion is occasion]


def judged(occasion, day=MONDAY):
    return [finished(entry, day, mode=Mode.ITEMS) for entry in of(occasion)]


def due(past, today, lessons=PACK, **more) -> Any:
    found = due_occasions(lessons, past, today, **more)
    return found[0] if found else None


def name(past, today, lessons=PACK):
    found = due(past, today, lessons)
    return found and found.state.occasion


FIRST = history(finished(ONE))
BOTH = history(finished(ONE), finished(TWO, days_later(4)), *judged(Occasion.ONE_WEEK), *judged(Occasion.FOUR_WEEKS))


def test_the_form_before_is_offered_until_the_first_lesson_is_begun():
    kept = tuple(of(Occasion.BEFORE))
    assert due(history(), MONDAY) == DueOccasion("term", OccasionState(Occasion.BEFORE, kept, kept))
    assert name(history(begun=[standing(ONE, 1, is_done=False)]), MONDAY) is None
    assert name(history(finished(ONE)), MONDAY) is None
    assert name(history(*judged(Occasion.BEFORE)), MONDAY) is None


@each_row(("days", "occasion"), [(6, None), (7, Occasion.ONE_WEEK), (28, Occasion.ONE_WEEK), (400, Occasion.ONE_WEEK)])
def test_a_week_after_the_first_lesson_and_as_long_as_it_was_not_done(days, occasion):
    assert name(FIRST, days_later(days)) is occasion


@each_row(("days", "occasion"), [(27, None), (28, Occasion.FOUR_WEEKS)])
def test_four_weeks_after_the_first_lesson(days, occasion):
    past = history(finished(ONE), *judged(Occasion.ONE_WEEK, days_later(7)))
    assert name(past, days_later(days)) is occasion


def test_the_days_are_those_of_the_first_lesson_that_was_finished_whatever_came_after():
    past = history(finished(ONE), finished(TWO, days_later(6)))
    assert name(past, days_later(7)) is Occasion.ONE_WEEK


def test_the_form_after_is_due_once_every_lesson_was_read_at_one_of_its_levels():
    done = [*judged(Occasion.ONE_WEEK), *judged(Occasion.FOUR_WEEKS)]
    assert name(history(finished(ONE), *done), days_later(200)) is None
    assert name(history(finished(ONE), *done, finished(EASY, days_later(40))), days_later(40)) is Occasion.AFTER


def test_the_form_after_knows_whether_any_of_the_form_before_was_judged():
    done = [*judged(Occasion.ONE_WEEK), *judged(Occasion.FOUR_WEEKS), finished(ONE), finished(TWO)]
    assert not due(history(*done), days_later(200)).was_before_judged
    assert due(history(judged(Occasion.BEFORE)[0], *done), days_later(200)).was_before_judged


@each_row(("days", "occasion"), [(4 + 48, None), (4 + 49, Occasion.SEVEN_WEEKS)])
def test_seven_weeks_after_the_last_lesson(days, occasion):
    past = history(*BOTH.tries, *judged(Occasion.AFTER, days_later(4)))
    assert name(past, days_later(days)) is occasion


def test_after_all_of_them_nothing_is_due_any_more():
    past = history(*BOTH.tries, *judged(Occasion.AFTER), *judged(Occasion.SEVEN_WEEKS))
    assert name(past, days_later(1000)) is None


@each_row(("days", "occasion"), [(6, None), (7, Occasion.FOUR_WEEKS)])
def test_a_week_lies_between_two_also_for_somebody_who_was_away(days, occasion):
    past = history(finished(ONE), *judged(Occasion.ONE_WEEK, days_later(40)))
    assert name(past, days_later(40 + days)) is occasion


@each_row(("days", "is_late"), [(7 + 13, False), (7 + 14, True)])
def test_what_was_missed_stays_and_says_so(days, is_late):
    found = due(FIRST, days_later(days))
    assert (found.is_late, found.state.day) == (is_late, days_later(7))


def test_an_article_that_was_seen_is_never_shown_again():
    first, second = of(Occasion.ONE_WEEK)
    past = history(finished(ONE), finished(first, days_later(7), mode=Mode.ITEMS))
    found = due(past, days_later(7))
    assert (found.state.left, found.state.is_begun) == ((second,), True)
    assert found.state.lessons == (first, second)


def test_one_that_was_begun_is_gone_on_with_whatever_the_clock_says():
    first, _second = of(Occasion.ONE_WEEK)
    begun = [standing(first, 5, days_later(7), is_done=False)]
    past = history(finished(ONE), begun=begun)
    assert name(past, days_later(3)) is Occasion.ONE_WEEK


def test_what_was_put_off_is_not_there_for_a_week():
    key = due(FIRST, days_later(7)).postponing_key
    assert due(FIRST, days_later(8), postponed={key: days_later(7)}) is None
    assert due(FIRST, days_later(14), postponed={key: days_later(7)}) is not None


@each_row("today", [date(1970, 1, 1), days_later(-365), days_later(0)])
def test_with_a_clock_that_went_back_nothing_falls_due_and_nothing_is_lost(today):
    assert due(FIRST, today) is None
    assert name(FIRST, days_later(7)) is Occasion.ONE_WEEK


def test_a_clock_far_ahead_brings_one_and_not_all():
    past = history(finished(ONE), finished(TWO))
    assert [found.state.occasion for found in due_occasions(PACK, past, days_later(3650))] == [Occasion.ONE_WEEK]


def test_days_that_no_clock_told_make_nothing_due():
    past = history(finished(ONE, None))
    assert due(past, days_later(500)) is None
    later = history(finished(ONE, None), finished(TWO, MONDAY))
    assert name(later, days_later(7)) is Occasion.ONE_WEEK


def test_a_lesson_that_left_the_pack_still_counts_as_the_first():
    assert name(history(finished(lesson("gone"))), days_later(7)) is Occasion.ONE_WEEK


@each_row(("age", "is_offered"), [("12+", True), ("13+", False)])
def test_articles_for_older_readers_are_not_offered(age, is_offered):
    week = [lesson("week", age=age, occasion=Occasion.ONE_WEEK)]
    found = due(FIRST, days_later(7), [ONE, *week], group=age_group("under-13"))
    assert (found is not None) is is_offered


def test_a_pack_that_is_gone_or_keeps_nothing_has_nothing_due():
    assert due_occasions([], FIRST, days_later(7)) == [] and due_occasions([ONE, TWO], FIRST, days_later(7)) == []


def test_only_first_tries_of_this_pack_start_the_time():
    other = finished(lesson("elsewhere", pack="other"))
    assert name(history(other), days_later(7)) is Occasion.BEFORE


def test_the_states_say_what_is_done_and_what_is_to_come():
    past = history(finished(ONE), *judged(Occasion.ONE_WEEK, days_later(8)))
    states = {state.occasion: state for state in occasion_states("term", PACK, past)}
    assert states[Occasion.ONE_WEEK].is_done and states[Occasion.ONE_WEEK].done == days_later(8)
    assert states[Occasion.FOUR_WEEKS].day == days_later(28) and not states[Occasion.FOUR_WEEKS].is_done
    assert states[Occasion.SEVEN_WEEKS].day is None
