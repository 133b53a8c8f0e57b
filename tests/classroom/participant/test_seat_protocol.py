"""What a seat says next, and what each message of the host changes for it."""

import pytest

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.participant.seat_protocol import SeatProtocol
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    AskHint,
    Events,
    Farewell,
    FarewellReason,
    Join,
    Leave,
    Refusal,
    Refused,
    Seated,
    SeatEvent,
    SeatMessage,
)
from media_literacy.engine.attempts.events import EventKind
from media_literacy.store.classes.kept_seat import KeptSeat

ENDPOINT, CODE, KEY = Endpoint("192.168.1.20", 28620), "ABCD-EFGH", b"\x07" * 32
SEATED = Seated(1, "green otter", "token")
MARKS = tuple(SeatEvent(EventKind.MARKED, (number,)) for number in (1, 2, 3))


@pytest.fixture
def seat(tmp_path):
    made = SeatProtocol(ENDPOINT, CODE, tmp_path)
    made.connect(KEY)
    return made


def said(seat: SeatProtocol) -> list[SeatMessage]:
    """All that is to be sent now."""
    found = []
    while (message := seat.next_message()) is not None:
        found.append(message)
    return found


def test_what_came_too_late_is_known_after_a_restart(seat, tmp_path):
    seat.receive(SEATED)
    seat.add(MARKS)
    said(seat)
    assert seat.receive(Acknowledged(3, (3,))) == Acknowledged(3, (3,))
    kept = KeptSeat.find(tmp_path)
    assert kept is not None
    again = SeatProtocol(ENDPOINT, CODE, tmp_path, kept)
    assert again.receive(Acknowledged(4)) == Acknowledged(4, (3,))


def test_a_seat_is_asked_for_once_until_the_host_refuses_and_with_the_same_secret(seat):
    seat.claim("Ada")
    seat.claim("Ben")
    (join,) = said(seat)
    assert isinstance(join, Join) and join.name == "Ada" and len(join.secret) == 32
    seat.receive(Refused(Refusal.NAME_TAKEN))
    seat.claim("Ben")
    assert said(seat) == [Join("Ben", secret=join.secret)]
    seat.disconnect()
    seat.connect(KEY)
    seat.claim("Ben")  # the answer was lost with the connection
    assert said(seat) == [Join("Ben", secret=join.secret)]
    seat.receive(SEATED)
    seat.claim("Ada")
    assert said(seat) == []


def test_what_happens_before_there_is_a_seat_is_sent_once_there_is_one(seat, tmp_path):
    seat.add(MARKS[:2])
    assert said(seat) == []
    seat.receive(SEATED)
    assert said(seat) == [Events(1, MARKS[:2])] and seat.unsent == 2
    seat.receive(Acknowledged(1))
    assert said(seat) == [] and seat.unsent == 1
    seat.send_again()
    assert said(seat) == [Events(2, MARKS[1:2])]
    kept = KeptSeat.find(tmp_path)
    assert kept is not None and kept.ticket == (*ENDPOINT, CODE, KEY.hex(), "green otter", "token")
    seat.delete()
    assert KeptSeat.find(tmp_path) is None


def test_after_a_new_connection_the_seat_is_gone_back_to_before_anything_is_sent(seat, tmp_path):
    seat.receive(SEATED)
    seat.add(MARKS)
    assert said(seat) == [Events(1, MARKS)]
    seat.disconnect()
    seat.ask_hint()
    kept = KeptSeat.find(tmp_path)
    again = SeatProtocol(ENDPOINT, CODE, tmp_path, kept)  # and so does a program that was started again
    for each, others in ((seat, [AskHint()]), (again, [])):
        each.connect(KEY)
        assert said(each) == [Join("green otter", "token", 3), *others]
        each.receive(SEATED._replace(acknowledged=2))
        assert said(each) == [Events(3, MARKS[2:])]


def test_of_the_events_that_the_host_still_has_only_missing_ones_are_told(seat):
    seat.receive(SEATED)
    seat.add(MARKS[:1])
    assert seat.receive(Events(1, MARKS)) == Events(1, MARKS[1:])
    assert seat.unsent == 0


def test_leaving_is_said_after_everything_else_and_once(seat):
    seat.receive(SEATED)
    seat.leave()
    seat.add(MARKS)
    assert said(seat) == [Events(1, MARKS), Leave()]
    assert said(seat) == []


def test_it_is_over_where_no_way_leads_back():
    over = {reason for reason in Refusal if is_over_after(Refused(reason))}
    assert over == {
        Refusal.WRONG_CODE,
        Refusal.UPDATE_SEAT,
        Refusal.UPDATE_HOST,
        Refusal.SEAT_UNKNOWN,
        Refusal.REMOVED,
        Refusal.ENDED,
    }
    stays = {reason for reason in FarewellReason if not is_over_after(Farewell(reason))}
    assert stays == {
        FarewellReason.HOST_STOPPED,
        FarewellReason.MALFORMED,
        FarewellReason.TOO_MUCH,
        FarewellReason.TOO_SLOW,
    }


def is_over_after(message: Refused | Farewell) -> bool:
    seat = SeatProtocol(ENDPOINT, CODE, None)
    seat.receive(message)
    return seat.is_over


def test_a_disk_that_takes_no_seat_is_told_and_the_seat_goes_on(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    seat = SeatProtocol(ENDPOINT, CODE, tmp_path / "file")
    assert seat.is_kept
    seat.receive(SEATED)
    seat.add(MARKS)
    assert not seat.is_kept and said(seat) == [Events(1, MARKS)]
