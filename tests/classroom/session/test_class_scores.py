"""What a class came to."""

from dataclasses import replace
from types import MappingProxyType

from live_classes import LESSON, live

from media_literacy.classroom.protocol.messages import (
    SeatEvent,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_scores import ClassScores
from media_literacy.classroom.session.commands import (
    RevealAll,
)
from media_literacy.classroom.session.views import ClassResult
from media_literacy.engine.attempts.attempt_state import apply
from media_literacy.engine.attempts.events import Event, EventKind


def test_a_result_follows_what_is_marked_and_not_what_is_opened() -> None:
    found = live()
    seats = [found.seat() for _ in range(3)]
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 4])
    found.go_to(Stage.DISCUSS)
    found.do(RevealAll())
    first = found.session.projected(found.now).result
    assert first == ClassResult(3, sound=3, left_alone=3, problems=3, caught=0)
    found.send(seats[0], SeatEvent(EventKind.NOTE_OPENED, (1,)))
    assert found.session.projected(found.now).result == first
    scores = ClassScores(LESSON)
    state = found.session.state
    assert scores.result(state) == first
    seat = state.seats[seats[0]]
    marked = replace(seat, attempt=apply(seat.attempt, Event(EventKind.MARKED, (LESSON.article.sentences[0].id,))))
    changed = replace(state, seats=MappingProxyType({**state.seats, seat.number: marked}))
    assert scores.result(changed) == ClassResult(3, sound=3, left_alone=3, problems=3, caught=1)
