"""“Not now”, for a week."""

from datetime import date

from each_row import each_row
from engine.course.listed_course import MONDAY, days_later

from media_literacy.engine.course.postponing import is_postponed, postponed, with_postponed


@each_row(("days", "put_off"), [(0, True), (6, True), (7, False), (-1, False)])
def test_it_is_kept_for_seven_days_and_not_by_a_clock_that_was_ahead(days, put_off):
    said = postponed(with_postponed("", "term one-week", MONDAY))
    assert is_postponed(said, "term one-week", days_later(days)) is put_off
    assert not is_postponed(said, "term after", days_later(days))


def test_it_is_kept_where_the_clock_starts_in_1970_each_day_until_it_goes_right():
    said = postponed(with_postponed("", "term before", date(1970, 1, 1)))
    assert is_postponed(said, "term before", date(1970, 1, 1))
    assert not is_postponed(said, "term before", MONDAY)


def test_several_are_kept_and_what_is_over_is_forgotten():
    line = with_postponed(with_postponed("", "a one-week", MONDAY), "b before", days_later(6))
    assert set(postponed(line)) == {"a one-week", "b before"}
    assert set(postponed(with_postponed(line, "b after", days_later(7)))) == {"b before", "b after"}


@each_row("damaged", ["", ",", "x", "a before 1970-13-01", "a before tomorrow", ", , 2026-09-07"])
def test_what_cannot_be_read_was_not_said(damaged):
    assert postponed(damaged) == {}
