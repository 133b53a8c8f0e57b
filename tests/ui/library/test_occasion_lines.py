"""The card of what is due at a time of a course."""

from datetime import date

from engine.course.listed_course import lesson

from media_literacy.engine.course.occasions_due import DueOccasion, OccasionState
from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.library.occasion_lines import occasion_lines

ARTICLES = tuple(lesson(f"week-{n}", occasion=Occasion.ONE_WEEK) for n in (1, 2, 3))


def texts(*state, is_late=False):
    due = DueOccasion("term", OccasionState(*state), is_late)
    return [line.text for line in occasion_lines(due)]


def test_it_says_what_is_left_of_which_course_and_why_it_is_there_now():
    kicker, title, facts, why, late = texts(Occasion.ONE_WEEK, ARTICLES, ARTICLES[1:])
    assert (kicker, title, facts) == ("A week later", "2 short articles", "Term · 28 sentences")
    assert "a week ago" in why and late == ""
    assert texts(Occasion.ONE_WEEK, ARTICLES, ARTICLES[2:])[1:3] == [
        "1 short article",
        "Term · 14 sentences",
    ]


def test_each_occasion_has_a_reason_of_its_own():
    assert len({texts(each, ARTICLES, ARTICLES)[3] for each in Occasion}) == len(Occasion)


def test_only_what_was_due_long_ago_says_that_day():
    state = (Occasion.ONE_WEEK, ARTICLES, ARTICLES, date(2026, 9, 14))
    assert texts(*state)[-1] == ""
    assert "September" in texts(*state, is_late=True)[-1]


def test_only_whoever_judged_the_articles_at_the_start_is_told_of_them_at_the_end():
    for was_before_judged in (True, False):
        state = OccasionState(Occasion.AFTER, ARTICLES, ARTICLES)
        said = [line.text for line in occasion_lines(DueOccasion("term", state, was_before_judged=was_before_judged))]
        assert any("at its start" in text for text in said) is was_before_judged
