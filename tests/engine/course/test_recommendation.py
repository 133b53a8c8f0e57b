"""Which lesson is next, and what its reason and the order of lessons tell."""

from itertools import count
from typing import Any

from engine.course.listed_course import days_later, finished, history, lesson, standing

from media_literacy.engine.course import recommendation
from media_literacy.engine.course.needs import Need
from media_literacy.engine.course.recommendation import (
    Reason,
    _likelihood,
    suitable,
)
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.ages import age_group

WORKED = lesson("worked", ("place",), is_measured=False)
HELPED = lesson("helped", ("time",))
FAULTY = [lesson(f"faulty-{number}", (f"kind-{number}",)) for number in range(9)]
SOUND = [lesson(f"sound-{number}", (), decoyed=("role",)) for number in range(3)]
COURSE = [WORKED, HELPED, *FAULTY, *SOUND]


def next_new(lessons, past, group=None) -> Any:
    return recommendation.next_new(lessons, past, group)


def read(*lessons, at="10:00", **more):
    """The history of somebody who read these, at that time of the day."""
    tries = [finished(entry, days_later(4 * number), at=at, **more) for number, entry in enumerate(lessons)]
    return history(*tries, lessons=COURSE)


def next_lesson(past, lessons=COURSE, group=None) -> Any:
    found = next_new(lessons, past, group)
    return found and found.lesson


def walk(at):
    """The articles in the order in which somebody is led through the course, whether something is wrong in each."""
    done = []
    while (found := next_lesson(read(*done, at=at))) is not None:
        done.append(found)
    return done


def test_a_pack_begins_as_its_author_ordered_it_up_to_the_first_lesson_that_is_measured():
    assert next_lesson(read()) is WORKED
    assert next_lesson(read(WORKED)) is HELPED
    assert {next_lesson(read(WORKED, HELPED, at=f"10:{n:02}")).content.has_nothing_wrong for n in range(20)} == {
        True,
        False,
    }


def test_of_what_was_begun_the_last_one_worked_on_is_gone_on_with():
    begun = [standing(FAULTY[0], 8, is_done=False), standing(SOUND[0], 7, is_done=False)]
    past = history(finished(WORKED), begun=begun, lessons=COURSE)
    assert recommendation.last_begun(COURSE, past) is FAULTY[0]
    assert recommendation.last_begun(COURSE, read(WORKED)) is None


def test_kinds_not_yet_met_come_first_and_then_those_often_missed():
    old, new = lesson("old", ("time",)), lesson("new", ("quote",))
    pool = [WORKED, HELPED, old, new]
    assert next_lesson(read(WORKED, HELPED), pool) is new
    missed = [
        lesson("a", ("time", "quote")),
        lesson("b", ("time", "quote")),
        lesson("c", ("quote",)),
        lesson("d", ("time",)),
    ]
    tries = [finished(entry, missed=("time",)) for entry in missed[:2]]
    assert next_lesson(history(*tries, lessons=missed), missed) is missed[3]
    caught = [finished(entry, missed=("quote",)) for entry in missed[:2]]
    found = next_new(missed, history(*caught, lessons=missed))
    assert (found.lesson, found.reason, found.kinds) == (missed[2], Reason.MISSED_KINDS, ("quote",))


def test_everybody_comes_through_all_and_nobody_can_foresee_what_is_sound():
    walks = [walk(f"{hour:02}:{minute:02}") for hour in range(10, 20) for minute in range(0, 60, 5)]
    assert all(len(set(done)) == len(COURSE) for done in walks)
    patterns = {tuple(entry.content.has_nothing_wrong for entry in done[2:]) for done in walks}
    assert len(patterns) > 50
    for place in range(len(FAULTY)):
        share = sum(done[2 + place].content.has_nothing_wrong for done in walks) / len(walks)
        assert 0.1 < share < 0.5, place


def test_nothing_makes_it_certain_whether_the_next_article_is_sound():
    for share, need, newest in [
        (0.25, need, newest)
        for need in Need
        for newest in ([], [True], [False, False, False], [False, True], [True, True, True])
    ]:
        assert 0 < _likelihood(share, need, newest) < 1


def test_the_need_changes_how_often_a_sound_article_comes_and_the_last_ones_do():
    usual = _likelihood(0.25, Need.ANY, [False])
    assert usual == 0.25
    assert _likelihood(0.25, Need.FAULTY, [False]) < usual < _likelihood(0.25, Need.SOUND, [False])
    assert _likelihood(0.25, Need.SOUND, [False]) < _likelihood(0.25, Need.HOLDING, [False])
    assert _likelihood(0.25, Need.ANY, [True]) < usual < _likelihood(0.25, Need.ANY, [False] * 3)
    assert _likelihood(0.25, Need.ANY, [False] * 2) == usual


def test_the_reason_is_the_same_for_a_sound_article_and_a_faulty_one():
    faulty, sound = lesson("next", ("quote",)), lesson("next", (), decoyed=("quote",))
    reasons = [next_new([WORKED, HELPED, entry], read(WORKED, HELPED)) for entry in (faulty, sound)]
    assert reasons[0][1:] == reasons[1][1:] == (Reason.NEW_KINDS, ("quote",))
    seen = lesson("seen", ("time",))
    assert next_new([WORKED, HELPED, seen], read(WORKED, HELPED)).reason is Reason.UNREAD


def test_after_some_lessons_a_kind_that_was_in_few_is_the_reason_whatever_the_article():
    kinds = ("time", "quote")
    done = [lesson(f"done-{number}", kinds[: 2 if number < 2 else 1]) for number in range(6)]
    faulty, sound = lesson("next", kinds), lesson("next", (), decoyed=kinds)
    for entry in (faulty, sound):
        pool = [*done, entry]
        past = history(*(finished(read_one) for read_one in done), lessons=pool)
        assert next_new(pool, past)[1:] == (Reason.RARE_KINDS, ("quote",))
        fewer = history(*(finished(read_one) for read_one in done[1:]), lessons=pool)
        assert next_new([*done[1:], entry], fewer).reason is Reason.UNREAD
    often = [lesson(f"done-{number}", kinds[: 2 if number < 3 else 1]) for number in range(6)]
    past = history(*(finished(read_one) for read_one in often), lessons=often)
    assert next_new([*often, faulty], past).reason is Reason.UNREAD


def test_asking_again_gives_the_same_answer():
    past = read(WORKED, HELPED, FAULTY[0])
    assert len({next_lesson(past).key for _again in range(5)}) == 1


def test_after_the_stop_rule_more_holds_in_what_comes():
    much, little = lesson("much", ("quote", "time", "place", "cause")), lesson("little", ("time",))
    done = [lesson(f"done-{number}", ("role", "time", "place", "quote")) for number in range(8)]
    tries = [finished(entry, alarms=0 if number < 4 else 6) for number, entry in enumerate(done)]
    pool = [*done, much, little]
    assert next_lesson(history(*tries, lessons=pool), pool) is little
    calm = [finished(entry) for entry in done]
    assert next_lesson(history(*calm, lessons=pool), pool) is much


def test_of_two_levels_one_is_proposed_by_age_and_never_the_other_after_it():
    hard, easy = lesson("lake", age="13-18"), lesson("lake-easier", age="11-13", level_of="lake")
    for listed in ([hard, easy], [easy, hard]):
        assert suitable(listed, age_group("under-13")) == [easy]
        assert suitable(listed, age_group("13-14")) == [hard]
        assert suitable(listed, age_group("18+")) == [hard]
        assert suitable(listed, None) == [hard]
        for taken in listed:
            assert next_lesson(history(finished(taken), lessons=listed), listed) is None
            begun = history(begun=[standing(taken, 1, is_done=False)], lessons=listed)
            assert next_lesson(begun, listed) is None


def test_a_level_whose_pack_lost_the_lesson_since_is_not_proposed_again():
    hard, easy = lesson("lake", age="13-18"), lesson("lake-easier", age="11-13", level_of="lake")
    past = history(finished(easy), lessons=[hard])
    assert next_lesson(past, [hard]) is None


def test_lessons_of_an_occasion_are_never_proposed():
    form = lesson("form", occasion=Occasion.BEFORE)
    assert next_lesson(history(), [form]) is None and suitable([form], None) == []


def test_a_pack_is_gone_on_with_before_another_one_is_begun():
    other = lesson("other", ("quote",), pack="other")
    listed = [other, *COURSE]
    assert next_lesson(read(WORKED), listed) is HELPED
    assert next_lesson(history(finished(other), lessons=listed), [other, *COURSE]) is WORKED
    assert next_lesson(read(WORKED), [other]) is other, "the pack was removed"


def test_a_changed_pack_goes_on_with_what_is_left_and_what_is_new():
    numbers = count()
    new = [lesson(f"new-{next(numbers)}") for _lesson in range(2)]
    assert next_lesson(read(WORKED, HELPED, FAULTY[0]), [WORKED, *new]) in new
