"""The occasions of a course in words."""

from datetime import date

from each_row import each_row
from engine.course.listed_course import MONDAY, days_later, lesson

from media_literacy.engine.course.occasion_report import OccasionResult
from media_literacy.engine.course.occasions_due import OccasionState
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording.occasion_words import occasion_limits, occasion_name, occasion_sentence
from media_literacy.lesson.occasions import Occasion

BOTH = (lesson("a"), lesson("b"))


def said(occasion, left=BOTH, day: date | None = None, done: date | None = None, today=MONDAY):
    result = OccasionResult(OccasionState(occasion, BOTH, left, day, done), Counts(6, 5, 12, 2))
    return occasion_sentence(result, today, date.isoformat)


def test_each_occasion_has_a_name_of_its_own():
    assert len({occasion_name(occasion) for occasion in Occasion}) == len(Occasion)


def test_what_is_done_is_told_with_its_counts_sound_sentences_first():
    counts = "You left 10 of 12 sound sentences alone, and caught 5 of 6 problems."
    assert said(Occasion.SEVEN_WEEKS, (), done=MONDAY) == f"Seven weeks later: done on 2026-09-07. {counts}"
    assert said(Occasion.BEFORE, ()) == f"Before the course: done. {counts}"


@each_row(
    ("today", "words"),
    [(days_later(6), "A week later: from 2026-09-14 on."), (days_later(7), "A week later: due since 2026-09-14.")],
)
def test_what_is_to_come_is_told_with_its_day(today, words):
    assert said(Occasion.ONE_WEEK, day=days_later(7), today=today) == words


@each_row(
    ("occasion", "words"),
    [
        (Occasion.BEFORE, "Before the course: left out."),
        (Occasion.ONE_WEEK, "A week later: still to come."),
        (Occasion.AFTER, "After the course: once every lesson was read."),
        (Occasion.SEVEN_WEEKS, "Seven weeks later: seven weeks after the last lesson."),
    ],
)
def test_what_has_no_day_yet_is_told_without_one(occasion, words):
    assert said(occasion) == words


def test_what_is_begun_says_how_much_is_left():
    assert said(Occasion.AFTER, BOTH[1:]) == "After the course: begun, 1 of 2 articles are left."


def test_what_the_counts_cannot_say_is_told():
    assert "equally hard" in occasion_limits()
