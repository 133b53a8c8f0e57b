import pytest

from media_literacy.classroom.participant.event_queue import EventQueue, kept_events
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import Events, SeatEvent, encode_from_seat
from media_literacy.engine.attempts.events import EventKind
from media_literacy.store.classes.kept_seat import KeptSeat, SeatTicket

TICKET = SeatTicket("192.168.1.7", 28620, "0A1B-C1D0", "30", "Ada", "token")


def event(number: int, value: str = "") -> SeatEvent:
    return SeatEvent(EventKind.MARKED, (number,), value, "2026-03-01T09:00:00+01:00", float(number))


def found(folder) -> KeptSeat:
    seat = KeptSeat.find(folder)
    assert seat is not None
    return seat


@pytest.fixture
def seat(tmp_path) -> KeptSeat:
    return KeptSeat.create(tmp_path, TICKET)


def all_messages(queue: EventQueue) -> list[Events]:
    return list(iter(queue.next_message, None))


def test_events_are_numbered_and_sent_once_a_connection(seat):
    queue = EventQueue(seat)
    queue.add([event(1), event(2)])
    assert all_messages(queue) == [Events(1, (event(1), event(2)))]
    queue.add([event(3)])
    assert all_messages(queue) == [Events(3, (event(3),))]
    queue.acknowledge(1)
    assert queue.unacknowledged == 2
    queue.begin_again(1)
    assert all_messages(queue) == [Events(2, (event(2), event(3)))]
    queue.send_again()
    assert all_messages(queue) == [Events(2, (event(2), event(3)))]


def test_a_restarted_program_sends_what_is_not_acknowledged(seat, tmp_path):
    queue = EventQueue(seat)
    queue.add([event(1), event(2), event(3)])
    queue.acknowledge(2)
    again = EventQueue(found(tmp_path))
    assert all_messages(again) == [Events(3, (event(3),))]
    assert kept_events(found(tmp_path)) == (event(1), event(2), event(3))


def test_no_message_is_longer_than_a_host_takes(seat):
    queue = EventQueue(seat)
    longest = SeatEvent(EventKind.SHOWN, tuple(range(1, 5001)), "\x01" * 4000, "x" * 40, 1e9)
    queue.add([longest, longest, *map(event, range(1, 1001)), *(event(1, "é" * 4000) for _ in range(20))])
    messages = all_messages(queue)
    assert sum(len(message.events) for message in messages) == 1022
    for message in messages:
        assert len(message.events) <= limits.EVENTS_IN_A_MESSAGE
        assert len(encode_from_seat(message).encode()) <= limits.SEAT_FRAME_BYTES
    assert [message.first for message in messages[1:]] == [
        message.first + len(message.events) for message in messages[:-1]
    ]


def test_what_this_side_lost_comes_back_from_the_host(seat, tmp_path):
    queue = EventQueue(seat)
    assert queue.take_back(Events(1, (event(1), event(2)))) == (event(1), event(2))
    assert queue.take_back(Events(1, (event(1), event(2), event(3)))) == (event(3),)
    assert queue.take_back(Events(9, (event(9),))) == ()
    assert (queue.count, queue.unacknowledged, all_messages(queue)) == (3, 0, [])
    assert found(tmp_path).acknowledged == 3


def test_without_a_disk_all_goes_on_in_memory(seat, tmp_path, monkeypatch):
    queue = EventQueue(seat)
    queue.add([event(1)])

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("media_literacy.store.classes.kept_seat.sync_file", full)
    queue.add([event(2)])
    queue.add([event(3)])
    assert not queue.is_kept
    assert all_messages(queue) == [Events(1, (event(1), event(2), event(3)))]
    queue.acknowledge(3)
    assert queue.unacknowledged == 0
    assert found(tmp_path).events == seat.events[:1]


def test_events_of_a_newer_version_are_said_to_be_unreadable(seat, tmp_path):
    seat.append(['{"kind": "invented"}'])
    assert kept_events(found(tmp_path)) is None
