"""What is shown of a class, made of its state: the teacher's page, and the projector without a name."""

from collections.abc import Collection, Mapping

from media_literacy.classroom.protocol.messages import Room, SentenceHeat
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.crowds import crowd_from_one
from media_literacy.classroom.session.folding import noted_numbers
from media_literacy.classroom.session.help_rule import needs_help
from media_literacy.classroom.session.presence import Presence
from media_literacy.classroom.session.stage_order import next_stage, previous_stage
from media_literacy.classroom.session.tallies import Tally, heat_of
from media_literacy.classroom.session.views import (
    ClassResult,
    ClassView,
    ProjectedSentence,
    ProjectedView,
    SeatView,
    SentenceView,
)
from media_literacy.lesson.model import Lesson, Sentence


def room_of(state: ClassState, now: float) -> Room:
    """What every seat may know."""
    return Room(
        state.stage,
        state.mode,
        state.aids_in_use,
        state.eyes_up,
        _seconds_left(state, now),
        state.revealed,
        state.takes_marks,
    )


def class_view(
    state: ClassState,
    lesson: Lesson,
    counted: Mapping[int, Tally],
    presence: Presence,
    now: float,
    names: Collection[str] = (),
) -> ClassView:
    """What the teacher's page shows; `names` are those of the roster."""
    seats = [seat for seat in state.seats.values() if not seat.is_removed]
    roster = frozenset(names)
    return ClassView(
        state.stage,
        state.mode,
        state.aids,
        state.eyes_up,
        _seconds_left(state, now),
        state.is_locked,
        can_set_mode(state),
        next_stage(state, lesson),
        previous_stage(state, lesson),
        tuple(
            _seat_view(seat, state, lesson, presence, now)._replace(has_made_up_name=seat.name not in roster)
            for seat in seats
        ),
        tuple(_sentence_view(each, counted[each.number], state, lesson) for each in lesson.article.sentences),
        state.revealed,
        next((number for number in noted_numbers(lesson) if number not in state.revealed), None),
        state.on_projector,
        crowd_from_one((seat.number for seat in seats), presence),
    )


def can_set_mode(state: ClassState) -> bool:
    """Whether the way through the lesson may still be chosen: not once marks are taken."""
    return state.stage.is_before(Stage.MARK) and not state.has_taken_marks


def projected_view(
    state: ClassState, lesson: Lesson, counted: Mapping[int, Tally], result: ClassResult | None, now: float
) -> ProjectedView:
    """What the projector shows: how many marked a sentence only once nothing is marked any more."""
    seats = tuple(state.seats_in_class)
    has_heat = not state.stage.is_before(Stage.LOCKED)
    return ProjectedView(
        state.stage,
        state.mode,
        state.eyes_up,
        _seconds_left(state, now),
        len(seats),
        sum(seat.has_committed for seat in seats),
        tuple(
            _projected_sentence(each, counted[each.number] if has_heat else None, state, lesson)
            for each in lesson.article.sentences
        ),
        state.revealed,
        state.on_projector,
        result,
    )


def _seat_view(seat: SeatState, state: ClassState, lesson: Lesson, presence: Presence, now: float) -> SeatView:
    attempt = seat.attempt
    return SeatView(
        seat.number,
        seat.name,
        seat.person,
        seat.is_browser,
        presence.is_connected(seat.number),
        seat.awaits_admission,
        seat.is_released,
        len(attempt.shown | attempt.marks.keys()),
        len(attempt.marks),
        sum(mark.has_reason for mark in attempt.marks.values()),
        seat.has_committed,
        len(seat.refused),
        presence.last_heard(seat.number),
        needs_help(seat, state, len(lesson.article.sentences), presence, now),
        presence.has_left(seat.number),
    )


def _sentence_view(sentence: Sentence, tally: Tally, state: ClassState, lesson: Lesson) -> SentenceView:
    return SentenceView(
        sentence.number,
        tally.readers,
        tally.marked,
        tally.kinds,
        tally.own_words,
        lesson.counts_as(sentence),
        bool(sentence.notes),
        sentence.number in state.revealed,
    )


def _projected_sentence(
    sentence: Sentence, tally: Tally | None, state: ClassState, lesson: Lesson
) -> ProjectedSentence:
    seen = SentenceHeat() if tally is None else heat_of(tally)
    if sentence.number not in state.revealed:
        return ProjectedSentence(sentence.number, seen)
    partners = (lesson.sentence(partner) for partner in sentence.clashes)
    clashes = tuple(each.number for each in partners if each.number in state.revealed or not each.notes)
    return ProjectedSentence(sentence.number, seen, True, lesson.counts_as(sentence), clashes)


def _seconds_left(state: ClassState, now: float) -> float | None:
    return None if state.deadline is None else max(0.0, state.deadline - now)
