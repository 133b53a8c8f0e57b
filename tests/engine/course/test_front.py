"""What is offered first: two ways in, later what to go on with and what is next."""

from datetime import date
from typing import Any

from each_row import each_row
from engine.course.listed_course import finished, history
from engine.course.listed_course import lesson as course_lesson
from ui.library.listed import ALL, BUSES, FERRY, TAPE, make_entry, standing

from media_literacy.engine.course import front
from media_literacy.engine.course.front import Front
from media_literacy.engine.course.history import History, is_begun, is_finished
from media_literacy.engine.course.recommendation import Reason, red_flags
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.ages import age_group
from media_literacy.store.database.records import Practice

TODAY = date(2026, 12, 1)


def choose_front(lessons, standings, group=None) -> Any:
    return front.choose_front(lessons, History(standings), TODAY, group)


def next_up(*given):
    found = choose_front(*given).next_up
    return found and found.lesson


def next_after(key, lessons, standings, group=None):
    """The lesson that comes next once that one is finished."""
    found = front.next_after(key, lessons, History(standings), TODAY, group).next_up
    return found and found.lesson


def test_a_first_start_offers_the_first_two_lessons_as_their_pack_orders_them():
    assert choose_front(ALL, {}) == Front(ways_in=(TAPE, BUSES))
    assert choose_front(ALL, standing(make_entry("of-another-pack"))) == Front(ways_in=(TAPE, BUSES))
    assert choose_front((TAPE,), {}) == Front(ways_in=(TAPE,))


def test_after_the_articles_before_a_course_its_own_lessons_are_the_ways_in():
    first, second = (course_lesson(name) for name in ("roof", "lake"))
    before = course_lesson("before-1", occasion=Occasion.BEFORE)
    lessons = (*ALL, first, second, before)
    assert choose_front(lessons, {}).ways_in == (TAPE, BUSES)
    assert choose_front((TAPE, first, second, before), {}).ways_in == (TAPE,)
    assert choose_front((first, second, before), {}).ways_in == (first, second)
    assert choose_front((TAPE, first), {}).ways_in == (TAPE, first)
    assert choose_front(lessons, standing(before)).ways_in == (first, second)
    assert choose_front((*ALL, first, before), standing(before)).ways_in == (first, TAPE)


def test_no_lesson_for_older_readers_is_offered_and_one_that_was_begun_is_gone_on_with():
    young, older = age_group("13-14"), age_group("15-17")
    assert choose_front(ALL, {}, young).ways_in == (BUSES, FERRY)
    assert choose_front(ALL, {}, older).ways_in == (TAPE,)
    assert choose_front((TAPE, BUSES), standing(BUSES), young).next_up is None
    assert choose_front(ALL, standing(TAPE), young).unfinished is TAPE
    assert next_after(BUSES.key, (BUSES, TAPE, FERRY), {}, young) is FERRY


def test_no_way_in_is_made_for_younger_readers_where_there_is_another():
    for younger, name in ((BUSES, "15-17"), (make_entry("bridge", age="12-17"), "18+")):
        group = age_group(name)
        assert choose_front((TAPE, younger), {}, group).ways_in == (TAPE,)
        assert choose_front((younger,), {}, group).ways_in == (younger,)
    upper_end = make_entry("upper-end", age="11-15")
    assert choose_front((TAPE, upper_end), {}, age_group("15-17")).ways_in == (TAPE, upper_end)


def test_where_no_age_is_known_a_lesson_for_older_readers_than_those_begun_comes_last():
    bridge = make_entry("bridge", age="14+")
    assert next_after(BUSES.key, (BUSES, TAPE, FERRY), {}) is FERRY
    assert next_after(BUSES.key, (BUSES, TAPE), {}) is TAPE
    assert next_after(BUSES.key, (BUSES, bridge, FERRY), {}) is bridge
    adults = make_entry("adults", age="18+")
    assert next_after(TAPE.key, (adults, TAPE, FERRY), {}) is adults


def test_of_two_unfinished_lessons_the_one_worked_on_later_is_offered():
    assert choose_front(ALL, standing(TAPE, order=5) | standing(BUSES, order=2)).unfinished is TAPE
    assert choose_front(ALL, standing(TAPE, order=1) | standing(BUSES, order=2)).unfinished is BUSES


@each_row("is_seen", [True, False])
def test_the_next_lesson_comes_with_the_kinds_that_no_begun_one_had(is_seen):
    found = choose_front(ALL, standing(BUSES, debrief_seen=is_seen) | standing(TAPE, debrief_seen=True)).next_up
    assert (found.lesson, found.kinds) == (FERRY, ("arithmetic",))


def test_what_was_met_goes_by_the_lessons_as_they_were_read_also_by_one_that_is_gone():
    gone = standing(make_entry("gone"), kinds=frozenset({"arithmetic"}))
    found = choose_front(ALL, standing(TAPE) | standing(BUSES, kinds=frozenset()) | gone)
    assert found.next_up.kinds == ("role",)


def test_practice_that_was_begun_is_unfinished_and_practice_that_is_done_is_not():
    begun, done = (standing(TAPE, debrief_seen=True, practice=practice) for practice in (Practice.BEGUN, Practice.DONE))
    assert (choose_front(ALL, begun).unfinished, choose_front(ALL, begun).is_practice) == (TAPE, True)
    assert (choose_front(ALL, done).unfinished, choose_front(ALL, done).is_practice) == (None, False)
    assert not choose_front(ALL, standing(TAPE)).is_practice


def test_when_nothing_is_left_the_lesson_of_longest_ago_is_to_be_practised():
    everything = {}
    for order, entry in ((3, TAPE), (1, FERRY), (2, BUSES)):
        everything |= standing(entry, order=order, debrief_seen=True)
    assert choose_front(ALL, everything).practise is FERRY
    assert choose_front((*ALL, make_entry("new")), everything).practise is None
    assert choose_front(ALL, everything | standing(TAPE, order=4)).practise is None


def test_after_a_lesson_the_next_one_is_offered_as_if_that_were_finished():
    assert next_after(TAPE.key, ALL, {}) is BUSES
    assert next_after(TAPE.key, ALL, standing(TAPE) | standing(BUSES, debrief_seen=True)) is FERRY
    everything = standing(TAPE) | standing(BUSES) | standing(FERRY)
    assert next_after(TAPE.key, ALL, everything) is None


def test_a_lesson_is_finished_once_its_debrief_was_seen():
    for is_seen in (True, False):
        found = standing(TAPE, debrief_seen=is_seen, is_revealed=True)[TAPE.key]
        assert (is_finished(found), is_begun(found)) == (is_seen, not is_seen)
    assert not is_finished(None) and not is_begun(None)


def test_good_signs_are_not_among_what_is_practised():
    assert red_flags(BUSES) == ("role",)


@each_row(("kind", "reason"), [("time", Reason.UNREAD), ("quote", Reason.NEW_KINDS)])
def test_what_the_finished_lesson_practised_is_not_new_any_more(kind, reason):
    first, second = course_lesson("one", ("time",)), course_lesson("two", (kind,))
    found = front.next_after(first.key, (first, second), History({}), TODAY).next_up
    assert found is not None and (found.lesson, found.reason) == (second, reason)


def test_the_pack_of_the_finished_lesson_is_gone_on_with_whatever_was_read_before():
    town = [course_lesson(f"town-{number}", pack="town") for number in (1, 2, 3)]
    city = [course_lesson(f"city-{number}", pack="city") for number in (1, 2)]
    lessons = [*town, *city]
    past = history(finished(town[0]), finished(city[0]), lessons=lessons)
    assert next_after(town[1].key, lessons, past.standings) is town[2]
    assert next_after(town[1].key, [*town[:2], *city], past.standings) is city[1]
