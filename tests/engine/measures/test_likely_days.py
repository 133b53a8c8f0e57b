"""Days that a wrong clock told are not believed, and spoil no other."""

from datetime import date

from each_row import each_row

from media_literacy.engine.measures.likely_days import day_of, likely_days

MARCH = [f"2026-03-{day:02}T10:00:00.000+01:00" for day in range(1, 8)]


def told(*moments):
    return [day and day.isoformat() for day in likely_days(moments)]


def test_days_in_order_are_believed_also_two_of_one_day():
    assert told(MARCH[0], MARCH[0], MARCH[3]) == ["2026-03-01", "2026-03-01", "2026-03-04"]
    assert told() == []


@each_row("wrong", ["1970-01-01T00:00:00.000+00:00", "2025-03-02T10:00:00.000+01:00", "soon", ""])
def test_a_clock_that_was_behind_for_a_lesson_spoils_no_other(wrong):
    assert told(*MARCH[:2], wrong, MARCH[2]) == ["2026-03-01", "2026-03-02", None, "2026-03-03"]


def test_a_clock_that_was_a_year_ahead_spoils_no_other():
    assert told(MARCH[0], "2027-03-02T10:00:00.000+01:00", *MARCH[2:4]) == [
        "2026-03-01", None, "2026-03-03", "2026-03-04",
    ]  # fmt: skip


def test_an_hour_that_summer_time_left_out_or_told_twice_has_its_day():
    gap, again = "2026-03-29T02:30:00.000+01:00", "2026-10-25T02:30:00.000+02:00"
    assert told(gap, again, "2026-10-25T02:10:00.000+01:00") == ["2026-03-29", "2026-10-25", "2026-10-25"]


def test_a_moment_that_cannot_be_right_has_no_day():
    assert [day_of(moment) for moment in ("2024-12-31T23:00:00+00:00", "", "yesterday")] == [None] * 3
    assert day_of("2025-01-01T00:00:00+00:00") == date(2025, 1, 1)


@each_row(("moment", "day"), [("9000-01-01T00:00", "9000-01-01"), ("9000-01-02T00:00", None)])
def test_no_day_is_so_late_that_the_calendar_has_no_weeks_after_it(moment, day):
    assert told(moment) == [day]


def test_the_day_is_that_of_the_place_where_it_was():
    assert likely_days(["2026-03-01T00:30:00.000+13:00"]) == [date(2026, 3, 1)]
