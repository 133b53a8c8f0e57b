"""What came of the occasions of a course."""

from engine.course.listed_course import MONDAY, days_later, finished, lesson

from media_literacy.engine.course.occasion_report import occasion_results
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion

ONE, TWO = lesson("one"), lesson("two")
WEEK = [lesson(f"week-{n}", ("role", "time"), fine=5, occasion=Occasion.ONE_WEEK) for n in (1, 2)]
PACK = [ONE, TWO, *WEEK]


def judged(entry, **more):
    return finished(entry, days_later(7), mode=Mode.ITEMS, **more)


def test_counts_are_those_of_the_first_judgement_of_each_article():
    tries = [finished(ONE), judged(WEEK[0], caught=1, alarms=1), judged(WEEK[1])]
    again = judged(WEEK[0])._replace(is_first=False)
    (result,) = occasion_results(PACK, [*tries, again])["term"]
    assert result.state.is_done and result.state.done == days_later(7)
    assert result.counts == Counts(flags=4, caught=3, fine=10, false_alarms=1)


def test_what_is_not_done_has_its_day():
    (result,) = occasion_results(PACK, [finished(ONE, MONDAY)])["term"]
    assert not result.state.is_done and result.state.day == days_later(7) and result.counts == Counts()


def test_packs_that_nobody_began_are_not_told_of():
    assert occasion_results(PACK, []) == {} and occasion_results([ONE], [finished(ONE)]) == {}
