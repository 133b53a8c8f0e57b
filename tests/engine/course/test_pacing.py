"""Two new lessons in seven days, and clocks that are wrong."""

from datetime import date

from each_row import each_row
from engine.course.listed_course import MONDAY, days_later, lesson, standing

from media_literacy.engine.course.pacing import are_enough, is_this_week
from media_literacy.lesson.occasions import Occasion

ONE, TWO, THREE = lesson("one"), lesson("two"), lesson("three")


def begun(*lessons_and_days):
    return {entry.key: standing(entry, order, day) for order, (entry, day) in enumerate(lessons_and_days)}


def test_two_are_enough_and_one_is_not():
    assert not are_enough(begun((ONE, MONDAY)), [ONE, TWO], MONDAY)
    assert are_enough(begun((ONE, MONDAY), (TWO, MONDAY)), [ONE, TWO], MONDAY)


@each_row(("days", "enough"), [(6, True), (7, False)])
def test_a_week_has_seven_days(days, enough):
    assert are_enough(begun((ONE, MONDAY), (TWO, days_later(3))), [ONE, TWO], days_later(days)) is enough


def test_two_levels_are_one_lesson_and_an_article_of_an_occasion_is_none():
    easier = lesson("one-easier", level_of="one")
    form = lesson("form", occasion=Occasion.BEFORE)
    assert not are_enough(begun((ONE, MONDAY), (easier, MONDAY)), [ONE, easier], MONDAY)
    assert not are_enough(begun((ONE, MONDAY), (form, MONDAY)), [ONE, form], MONDAY)
    assert are_enough(begun((ONE, MONDAY), (form, MONDAY), (TWO, MONDAY)), [ONE, form, TWO], MONDAY)


def test_what_was_begun_counts_also_when_its_pack_is_gone():
    assert are_enough(begun((ONE, MONDAY), (TWO, MONDAY)), [], MONDAY)


def test_a_wrong_clock_never_blocks():
    done = begun((ONE, MONDAY), (TWO, MONDAY))
    assert not are_enough(done, [], days_later(-365)), "set a year back"
    assert not are_enough(done, [], date(1970, 1, 1))
    in_1970 = begun((ONE, date(1970, 1, 1)), (TWO, date(1970, 1, 1)))
    assert not are_enough(in_1970, [], date(1970, 1, 1)), "a clock that starts there each day"
    assert not are_enough(begun((ONE, None), (TWO, None)), [], MONDAY)


def test_a_clock_set_back_does_not_flood_either():
    back = days_later(-365)
    done = begun((ONE, MONDAY), (TWO, back), (THREE, back))
    assert are_enough(done, [], back)


@each_row(("days", "is_in"), [(-1, False), (0, True), (6, True), (7, False)])
def test_a_week_is_today_and_the_six_days_before(days, is_in):
    assert is_this_week(MONDAY, days_later(days)) is is_in
