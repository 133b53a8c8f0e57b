"""What becomes of learners made of chance who follow what is proposed. Nothing is claimed of people by it."""

from datetime import timedelta
from itertools import pairwise

import pytest
from engine.course.simulated_learners import (
    CYNIC,
    FIRST_DAY,
    LEARNERS,
    TRUSTING,
    Learner,
    course_entries,
    steady,
    walked,
)
from run_size import run_size

from media_literacy.engine.course.form_comparison import FORMS, form_counts
from media_literacy.engine.course.history import work_of
from media_literacy.engine.course.needs import Need, need_of
from media_literacy.engine.course.recommendation import suitable
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.stop_rule import acceptance
from media_literacy.lesson.occasions import Occasion

names = pytest.mark.parametrize("name", LEARNERS)


def readable(learner):
    return suitable(course_entries(), learner.group)


def all_kinds(learner):
    return {kind for entry in readable(learner) for kind in entry.content.meets}


@names
def test_everybody_comes_to_the_end_and_meets_every_kind(name):
    learner = walked(name)
    assert {work_of(entry) for _day, entry in learner.new_lessons} == {work_of(entry) for entry in readable(learner)}
    met = {kind for done in learner.tries for kind, counts in done.summary.kinds.items() if counts.met}
    assert all_kinds(learner) <= met
    if name != "young":
        assert len(all_kinds(learner)) == 24


@names
def test_at_most_two_new_lessons_are_begun_in_any_seven_days(name):
    days = [day for day, _entry in walked(name).new_lessons]
    assert all(sum(0 <= (other - day).days < 7 for other in days) <= 2 for day in days)
    assert any(sum(0 <= (other - day).days < 7 for other in days) == 2 for day in days), "and no fewer than it may be"


@names
def test_the_worked_example_comes_first_and_no_sound_article_does(name):
    learner = walked(name)
    if name != "young":
        assert learner.new_lessons[0][1].key.lesson == "market-roof"
    assert not learner.new_lessons[0][1].content.has_nothing_wrong


@names
def test_every_occasion_comes_once_in_its_order_with_a_week_between(name):
    learner = walked(name)
    if name == "young":
        assert not learner.occasions, "their articles are for older readers"
        return
    assert [occasion for _day, occasion in learner.occasions] == list(Occasion)
    days = {occasion: day for day, occasion in learner.occasions}
    first, last = learner.new_lessons[0][0], learner.new_lessons[-1][0]
    assert days[Occasion.BEFORE] <= first
    assert days[Occasion.ONE_WEEK] - first >= timedelta(days=7)
    assert days[Occasion.FOUR_WEEKS] - first >= timedelta(days=28)
    assert days[Occasion.AFTER] >= last and days[Occasion.SEVEN_WEEKS] - last >= timedelta(days=49)
    later = [day for day, occasion in learner.occasions if occasion is not Occasion.BEFORE]
    assert all(after - before >= timedelta(days=7) for before, after in pairwise(later))


def test_who_was_away_for_a_month_finds_what_was_missed_and_gets_no_more_than_others():
    learner = walked("away for a month")
    days = {occasion: day for day, occasion in learner.occasions}
    back = FIRST_DAY + timedelta(days=52)
    assert days[Occasion.FOUR_WEEKS] == back
    assert sum(day == back for day, _entry in learner.new_lessons) <= 1


@names
def test_the_figures_of_the_forms_are_what_went_in(name):
    learner = walked(name)
    found = {form.occasion: form.counts for form in form_counts(course_entries(), learner.tries, "reading-term")}
    assert found == {form: learner.judged[form] for form in FORMS if form in found}
    if name != "young":
        assert set(found) == set(FORMS)
        assert all(counts.flags >= 4 and counts.fine >= 12 for counts in found.values())


def test_who_judges_by_a_known_share_has_that_share_in_the_forms():
    total = [0, 0]
    for seed in range(6):
        counts = Learner(steady(1.0, 0.0), seed).walk(2).judged[Occasion.BEFORE]
        assert counts.caught == counts.flags and not counts.false_alarms
        random = Learner(steady(0.5, 0.25), seed + 20).walk(2).judged[Occasion.BEFORE]
        total = [total[0] + random.false_alarms, total[1] + random.fine]
    assert 0.12 < total[0] / total[1] < 0.38


def mean_place_of_sound(doubts):
    """How early sound articles come, from 0 to 1, once there is enough to go by."""
    places = []
    for seed in range(run_size(usual=4, long=7)):
        lessons = [entry for _day, entry in Learner(doubts, seed).walk(120).new_lessons][6:]
        places += [at / len(lessons) for at, entry in enumerate(lessons) if entry.content.has_nothing_wrong]
    return sum(places) / len(places)


def test_cynics_come_to_articles_that_hold_sooner_and_who_trusts_to_faulty_ones():
    cynic, usual, trusting = (mean_place_of_sound(doubts) for doubts in (CYNIC, steady(0.8, 0.1), TRUSTING))
    assert cynic < usual < trusting
    assert trusting - cynic > 0.25
    assert need_of(walked("cynic").tries) in (Need.SOUND, Need.HOLDING)
    assert need_of(walked("trusting").tries) is Need.FAULTY


def test_who_begins_to_doubt_what_holds_is_given_what_holds():
    """The stop rule: of the next lessons more have nothing wrong than of those of somebody who goes on calmly."""

    def souring(lessons, _days):
        return (0.7, 0.05 if lessons < 6 else 0.5)

    def next_three(doubts, seed):
        """Of those after the sixth measured lesson that came after the change."""
        return [entry.content.has_nothing_wrong for _day, entry in Learner(doubts, seed).walk(60).new_lessons][10:13]

    assert acceptance(Learner(souring, 1).walk(60).tries).doubts_more
    seeds = range(run_size(usual=6, long=12))
    soured, calm = (
        sum(sum(next_three(doubts, seed)) for seed in seeds) / (3 * len(seeds))
        for doubts in (souring, steady(0.7, 0.05))
    )
    assert soured > calm + 0.1


def test_nobody_gets_stuck_whatever_is_left_unfinished():
    learner = walked("forgetful")
    assert all(standing.is_revealed for standing in learner.standings.values())
    assert sum(done.summary.counts != Counts() for done in learner.tries) > 20
