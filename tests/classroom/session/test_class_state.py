"""What follows from the state of a class: who counts, who waits, who may see the heat, what is taken when."""

from dataclasses import replace
from types import MappingProxyType

from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.lesson.model import Mode

SEAT = SeatState(1, "Ada", "hash", False, False, 0.0, 0.0)
STATE = ClassState(Mode.INVESTIGATE, tuple(ClassAid))


def test_who_is_removed_or_waits_does_not_count() -> None:
    waiting = replace(SEAT, number=2, awaits_admission=True)
    removed = replace(SEAT, number=3, is_removed=True)
    turned_away = replace(waiting, number=4, is_removed=True)
    state = replace(
        STATE, seats=MappingProxyType({each.number: each for each in (SEAT, waiting, removed, turned_away)})
    )
    assert list(state.seats_in_class) == [SEAT]
    assert list(state.seats_waiting) == [waiting]
    assert [state.seat(number) for number in (1, 2, 3, 4, 5)] == [SEAT, waiting, None, None, None]


def test_heat_is_for_those_who_can_mark_nothing_any_more() -> None:
    done = replace(SEAT, attempt=AttemptState(mode=Mode.INVESTIGATE, has_read_all=True))
    assert not STATE.may_see_heat(SEAT)
    assert STATE.may_see_heat(done)
    assert not STATE.may_see_heat(replace(done, awaits_admission=True))
    assert replace(STATE, revealed=(1,)).may_see_heat(SEAT)
    assert replace(STATE, is_whole=True).may_see_heat(SEAT)


def test_marks_are_taken_while_marking_and_what_is_shown_from_reading_on() -> None:
    at = {stage: replace(STATE, stage=stage) for stage in Stage}
    assert {stage for stage, state in at.items() if state.takes_marks} == {Stage.MARK, Stage.SECOND_LOOK}
    assert {stage for stage, state in at.items() if state.takes_shown} == {Stage.READ, Stage.MARK, Stage.SECOND_LOOK}


def test_in_guided_only_hints_are_in_use() -> None:
    assert STATE.aids_in_use == tuple(ClassAid)
    assert replace(STATE, mode=Mode.GUIDED).aids_in_use == (ClassAid.HINTS,)
    assert replace(STATE, mode=Mode.GUIDED, aids=(ClassAid.REASONS,)).aids_in_use == ()
