"""Which events of a seat count, and when."""

from live_classes import live, reason

from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    SeatEvent,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import (
    Reveal,
)
from media_literacy.classroom.session.seat_events import LATE_GRACE
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode


def test_marks_count_while_they_are_taken_and_until_the_own_commit() -> None:
    found = live()
    seat = found.seat()
    assert found.mark(seat, 1).replies[0].message == Acknowledged(1, (1,))
    found.go_to(Stage.READ)
    found.show(seat, [1, 2, 3])
    found.mark(seat, 1)
    found.go_to(Stage.MARK)
    found.mark(seat, 2, 3)
    found.send(
        seat, SeatEvent(EventKind.UNMARKED, (3,)), SeatEvent(EventKind.READ_ALL), SeatEvent(EventKind.MARKED, (4,))
    )
    found.mark(seat, 5)
    assert found.marks(seat) == [2]
    state = found.session.state.seats[seat]
    assert state.refused == {1, 3, 8, 9}
    assert (state.acknowledged, state.has_committed) == (9, True)
    assert sorted(state.attempt.shown) == ["flag-1", "flag-2", "flag-3"]


def test_events_that_no_seat_may_send_do_not_count() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    events = (
        SeatEvent(EventKind.HINT, (1,), "1"),
        SeatEvent(EventKind.POINTED_OUT, (1,)),
        SeatEvent(EventKind.TAKEN_BACK, (1,)),
        SeatEvent(EventKind.CHANGED, (1,), "text"),
        SeatEvent(EventKind.REVEALED, (1, 2)),
        SeatEvent(EventKind.NOTE_OPENED, (1,)),
        SeatEvent(EventKind.CHOSE_SEARCH, (), "ask-the-office"),
        SeatEvent(EventKind.MARKED, (6,)),
        SeatEvent(EventKind.MARKED),
        SeatEvent(EventKind.CONFIDENCE, (1,), "4"),
        SeatEvent(EventKind.CONFIDENCE, (1,), "9" * 4_000),
    )
    found.send(seat, *events)
    assert found.session.state.seats[seat].refused == set(range(1, len(events) + 1))
    assert found.session.state.seats[seat].events == ()


def test_a_reason_that_is_no_kind_is_none() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, 1)
    found.send(seat, reason(1, "hunger"))
    assert found.session.view(found.now).sentences[0].kinds == ()


def test_in_guided_a_mark_is_all_that_is_said() -> None:
    found = live(mode=Mode.GUIDED)
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, 1)
    found.send(seat, reason(1, "role"), SeatEvent(EventKind.CONFIDENCE, (1,), "3"), SeatEvent(EventKind.SECOND_LOOK))
    assert found.session.state.seats[seat].refused == {2, 3, 4}


def test_marks_that_were_on_their_way_at_the_lock_count_for_a_moment() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.LOCKED)
    found.now += LATE_GRACE
    found.mark(seat, 1)
    found.now += 0.1
    found.mark(seat, 2)
    assert found.marks(seat) == [1]


def test_marks_made_without_a_connection_count_until_the_first_note() -> None:
    found = live()
    seats = found.seat(), found.seat()
    for seat in seats:
        found.session.presence.disconnected(seat, found.now)
    found.go_to(Stage.DISCUSS)
    found.now += 600
    found.session.presence.connected(seats[0], found.now)
    found.mark(seats[0], 1, 2)
    found.commit(seats[0])
    found.do(Reveal(4))
    found.session.presence.connected(seats[1], found.now)
    late = found.mark(seats[1], 1, 2)
    assert found.marks(seats[0]) == [1, 2]
    assert late.replies[0].message == Acknowledged(2, (1, 2))
    assert found.session.view(found.now).seats[1].refused == 2
