"""What a page of progress says, put together."""

from each_row import each_row
from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.progress_report import FirstReadingsLeft, progress_report
from media_literacy.lesson.model import KindId, Mode

KINDS = [KindId("role")]


def report(*tries):
    return progress_report(in_order(*tries), KINDS)


def test_first_readings_are_told_apart_by_how_they_were_read():
    found = report(
        finished("a"), finished("b", mode=Mode.GUIDED), finished("c", is_measured=False), finished("a", alarms=0)
    )
    assert [finished_try.lesson for finished_try in found.lessons] == ["a"]
    assert (found.guided, found.unmeasured) == (1, 1)
    assert (found.practice.tries, found.practice.counts) == (1, Counts(4, 3, 12, 0))
    assert found.counts == Counts(4, 3, 12, 2) and not found.is_empty
    assert report().is_empty and list(report().kinds) == KINDS
    assert (
        not report(finished("b", mode=Mode.GUIDED)).is_empty and not report(finished("c", is_measured=False)).is_empty
    )


@each_row(("lessons", "has_enough"), [(3, False), (4, True)])
def test_telling_apart_waits_until_there_is_enough(lessons, has_enough):
    found = report(*(finished(str(number)) for number in range(lessons)))
    assert (found.apart is not None) is has_enough


@each_row(("tries", "until"), [([], 6), ([finished("a")], 4), ([finished("a", flags=0, caught=0, fine=16)], 11)])
def test_how_many_lessons_are_missing_goes_by_those_that_were_read(tries, until):
    assert report(*tries).lessons_until_apart == until


def test_how_many_are_missing_until_the_newest_can_be_held_against_the_first():
    assert report(*(finished(str(number)) for number in range(6))).lessons_until_trend == 3
    assert report(*(finished(str(number), fine=47) for number in range(2))).lessons_until_trend == 1


@each_row(("left", "can"), [(None, True), ((9, 12, 84), True), ((9, 12, 83), False)])
def test_what_can_still_be_said_goes_by_what_is_left_to_read(left, can):
    found = progress_report(in_order(finished()), KINDS, left and FirstReadingsLeft(*left))
    assert found.can_get_trend is can and found.can_get_apart


@each_row(("left", "until"), [(3, 3), (5, 4)])
def test_no_more_lessons_are_asked_for_than_are_left(left, until):
    assert progress_report(in_order(finished()), KINDS, FirstReadingsLeft(left, 50, 90)).lessons_until_apart == until


def test_a_first_lesson_read_in_part_does_not_make_it_take_a_year():
    assert report(finished("a", flags=1, caught=1, fine=2, alarms=0)).lessons_until_trend == 15
