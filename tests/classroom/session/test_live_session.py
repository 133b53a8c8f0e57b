"""A class as it goes on: what is told, lost, sent twice, and taken up again."""

from live_classes import live

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Events,
    Farewell,
    FarewellReason,
    Heat,
    Notes,
    Refusal,
    Room,
    Seated,
    SeatEvent,
    Whole,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import End, MoveOn, Reveal, RevealAll
from media_literacy.classroom.session.seat_events import LATE_GRACE
from media_literacy.engine.attempts.events import EventKind


def test_what_is_sent_twice_counts_once_and_nothing_is_taken_after_a_gap() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    toggles = (
        SeatEvent(EventKind.MARKED, (1,)),
        SeatEvent(EventKind.MARKED, (2,)),
        SeatEvent(EventKind.UNMARKED, (1,)),
    )
    assert found.take(found.session.take_events(seat, Events(2, toggles), found.now)).replies[
        0
    ].message == Acknowledged(0)
    found.take(found.session.take_events(seat, Events(1, toggles[:2]), found.now))
    found.take(found.session.take_events(seat, Events(2, toggles[1:]), found.now))
    again = found.take(found.session.take_events(seat, Events(1, toggles), found.now))
    assert (again.records, again.replies[0].message) == ((), Acknowledged(3))
    assert found.marks(seat) == [2]
    assert found.session.state.seats[seat].sent == toggles


def test_a_lost_answer_tells_again_what_was_refused() -> None:
    found = live()
    seat = found.seat()
    found.mark(seat, 1)
    lost = found.session.take_events(seat, Events(1, (SeatEvent(EventKind.MARKED, (1,)),)), found.now)
    assert lost.replies[0].message == Acknowledged(1, (1,))


def test_notes_come_sentence_by_sentence_with_the_clashes_known_then() -> None:
    found = live()
    seat = found.seat()
    assert found.do(Reveal(1)) is Refusal.NOT_NOW
    found.go_to(Stage.DISCUSS)
    found.told.clear()
    assert found.do(Reveal(6)) is Refusal.NOT_NOW
    found.do(Reveal(1))
    found.do(Reveal(2))
    notes = [message for message in found.told[seat] if isinstance(message, Notes)]
    assert [sorted(message.pieces) for message in notes] == [[1], [1, 2]]
    assert [notes[0].pieces[1].get("clashes"), notes[1].pieces[1]["clashes"]] == [None, ["#2"]]
    assert found.session.room(found.now).revealed == (1, 2)
    view = found.session.view(found.now)
    assert (view.next_reveal, view.shown) == (3, 2)
    found.do(Reveal(1))
    assert found.session.view(found.now).shown == 1
    found.do(RevealAll())
    assert found.session.view(found.now).next_reveal is None


def test_whoever_comes_late_gets_the_state_of_the_room() -> None:
    found = live()
    found.seat()
    found.go_to(Stage.DISCUSS)
    found.do(Reveal(2))
    late = found.seat()
    kinds = [type(message) for message in found.told[late]]
    assert kinds == [Seated, Acknowledged, Room, Notes, Heat]
    (notes,) = (message for message in found.told[late] if isinstance(message, Notes))
    assert sorted(notes.pieces) == [2]


def test_the_whole_lesson_comes_at_the_end_with_the_attempt_as_the_host_has_it() -> None:
    for command in (MoveOn(), End()):
        found = live()
        seat = found.seat()
        found.go_to(Stage.MARK)
        found.show(seat, [1])
        found.mark(seat, 1)
        found.go_to(Stage.DISCUSS)
        found.mark(seat, 2)
        found.now += LATE_GRACE + 1
        found.mark(seat, 3)
        found.do(command)
        (whole,) = (message for message in found.told[seat] if isinstance(message, Whole))
        assert [(event.kind, event.numbers) for event in whole.events] == [
            (EventKind.SHOWN, (1,)),
            (EventKind.MARKED, (1,)),
            (EventKind.MARKED, (2,)),
        ]
        assert whole.lesson["front"]["id"] == "test-lesson"
        assert found.session.room(found.now).revealed == (1, 2, 3, 4)
        found.send(
            seat, SeatEvent(EventKind.CHOSE_SEARCH, (), "ask-the-office"), SeatEvent(EventKind.CHOSE_SEARCH, (), "x")
        )
        assert found.session.state.seats[seat].attempt.chosen_searches == ("ask-the-office",)


def test_a_seat_gets_back_what_it_lost() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, *[1, 2, 3] * 100)
    sent = found.session.state.seats[seat].sent
    own = [message for message in found.session.greeting(seat, 50, found.now) if isinstance(message, Events)]
    assert [message.first for message in own] == [51, 251]
    assert tuple(event for message in own for event in message.events) == sent[50:]
    assert not any(isinstance(message, Events) for message in found.session.greeting(seat, 300, found.now))


def test_a_seat_that_fills_the_disk_is_sent_away() -> None:
    found = live()
    seat = found.seat()
    longest = SeatEvent(EventKind.OWN_NOTE, (1,), "w" * limits.LONGEST_VALUE)
    while found.session.state.seats[seat].size < limits.SIZE_OF_A_SEAT:
        assert found.send(seat, *[longest] * limits.EVENTS_IN_A_MESSAGE).records
    sent = found.send(seat, longest)
    assert (sent.records, sent.replies[0].message) == ((), Farewell(FarewellReason.TOO_MUCH))
