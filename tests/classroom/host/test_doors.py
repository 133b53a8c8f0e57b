"""What strangers send to the door for programs, and what becomes of it; the class goes on each time."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from classroom.live_class import PATIENCE, RunningHost, hosting, marked, options
from classroom.raw_seat import RawSeat, connected, in_lobby, seated
from websockets.exceptions import ConnectionClosed, InvalidStatus

from media_literacy.classroom.host.connection_counts import DoorLimits
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    AskHint,
    Events,
    Hello,
    Join,
    Leave,
    Refusal,
    Refused,
    Seated,
)
from media_literacy.classroom.protocol.stages import Stage


@pytest.fixture(scope="module")
def host(tmp_path_factory) -> Iterator[RunningHost]:
    with hosting(tmp_path_factory.mktemp("class")) as running:
        running.move_to(Stage.MARK)
        yield running


NONSENSE: list[Callable[[RawSeat], object]] = [
    lambda seat: seat.socket.send("{"),
    lambda seat: seat.socket.send("[]"),
    lambda seat: seat.socket.send("null"),
    lambda seat: seat.socket.send("[" * 50_000),
    lambda seat: seat.socket.send(b"bytes"),
    lambda seat: seat.send_json(type="reveal", number=1),
    lambda seat: seat.send_json(type="whole"),
    lambda seat: seat.send_json(type="events", first=0, events=[]),
    lambda seat: seat.send_json(type="events", first=1, events=[{"kind": "changed-mind"}]),
    lambda seat: seat.send_json(type="events", first=1e308, events=[]),
    lambda seat: seat.send_json(type="events", first=1, events=[{"kind": "marked", "numbers": [1] * 6000}]),
    lambda seat: seat.send(Hello(limits.PROTOCOL)),
]
FROM_THE_LOBBY: list[Callable[[RawSeat], object]] = [
    lambda seat: seat.send(Events(1, (marked(1),))),
    lambda seat: seat.send(AskHint()),
]


def test_nonsense_is_answered_in_words_and_closed_in_every_state(host):
    for say in NONSENSE[:-1:4]:
        with connected(host) as seat:
            say(seat)
            assert seat.farewell() == ("malformed", 1008)
    for say in NONSENSE + FROM_THE_LOBBY:
        with in_lobby(host) as seat:
            say(seat)
            assert seat.farewell() == ("malformed", 1008)
    for say in (*NONSENSE[::4], NONSENSE[-1], lambda seat: seat.send(Join())):
        with seated(host) as (seat, _seated):
            say(seat)
            assert seat.farewell() == ("malformed", 1008)


def test_a_frame_of_a_megabyte_is_closed_unread(host):
    with seated(host) as (seat, _seated):
        with contextlib.suppress(ConnectionClosed):
            seat.socket.send("x" * 1024 * 1024)
        assert seat.farewell()[1] in (1009, 0)  # what was not read resets the connection, and may overtake the code


def test_another_protocol_is_told_which_side_to_update(host):
    for protocol, reason in ((limits.PROTOCOL + 1, Refusal.UPDATE_HOST), (0, Refusal.UPDATE_SEAT)):
        with connected(host) as seat:
            seat.send(Hello(protocol, proof=b"x"))
            assert seat.next() == Refused(reason)
            seat.farewell()


def test_a_flood_is_cut_off_and_the_seat_stays(host):
    with seated(host) as (seat, found):
        for _ in range(limits.MESSAGES_IN_A_BURST + 50):
            with contextlib.suppress(ConnectionClosed):
                seat.send(Events(1, ()))
        assert seat.farewell() == ("too-much", 1008)
    with in_lobby(host) as again:
        again.send(Join(token=found.token))
        assert again.until(Seated).seat == found.seat


def test_many_events_in_few_messages_are_a_flood_too(host):
    with seated(host) as (seat, _found):
        for _ in range(10):
            with contextlib.suppress(ConnectionClosed):
                seat.send(Events(1, (marked(1),) * limits.EVENTS_IN_A_MESSAGE))
        assert seat.farewell() == ("too-much", 1008)


def test_a_right_code_is_not_held_up_by_a_wrong_one_of_the_same_address(host):
    def guess(proof: bytes) -> None:
        with connected(host) as eve:
            eve.send(Hello(limits.PROTOCOL, proof=proof, code=host.info.room_code))
            answers.append((eve.next(), time.monotonic()))

    answers: list[tuple[object, float]] = []
    guesses = [threading.Thread(target=guess, args=(proof,)) for proof in (b"", b"wrong")]
    begin = time.monotonic()
    for each in guesses:
        each.start()
    with in_lobby(host):
        joined = time.monotonic()
    for each in guesses:
        each.join()
    assert len([answer for answer, _at in answers if answer == Refused(Refusal.WRONG_CODE, 1.0)]) == 2
    assert all(at - begin >= 0.9 for _answer, at in answers)
    assert joined < max(at for _answer, at in answers)


def test_a_page_of_a_browser_does_not_come_by_the_door_for_programs(host):
    with pytest.raises(InvalidStatus) as refused, connected(host, origin="https://evil.example"):
        pass
    assert refused.value.response.status_code == 403


def test_marks_for_somebody_else_count_for_whoever_sends_them(host):
    with seated(host) as (ada, ada_s), seated(host) as (eve, eve_s):
        eve.send_json(type="events", first=1, seat=ada_s.seat, events=[{"kind": "marked", "numbers": [1]}])
        assert eve.until(Acknowledged).to == 1
        ada.send(Events(1, ()))
        assert ada.until(Acknowledged).to == 0
        seats = {seat.number: seat for seat in host.view_when(lambda view: view.seats[-1].marks == 1).seats}
        assert (seats[ada_s.seat].marks, seats[eve_s.seat].marks) == (0, 1)


def test_a_token_that_was_made_up_opens_no_seat(host):
    with in_lobby(host) as eve:
        for token in ("", "x", "\0" * 64):
            eve.send(Join(token=token, name="nobody"))
            assert eve.until(Refused).reason in (Refusal.SEAT_UNKNOWN, Refusal.NAME_UNKNOWN)


def test_who_is_cut_off_before_the_answer_asks_again_and_has_the_same_seat(host):
    secret = "s" * 22
    with in_lobby(host) as ada:
        ada.send(Join(secret=secret))
        ada.socket.socket.close()
    seats = []
    for _ in range(2):
        with in_lobby(host) as again:
            again.send(Join(secret=secret))
            seats.append(again.until(Seated))
    found = seats[0]
    assert found.token == secret and seats[1].seat == found.seat
    with in_lobby(host) as careless, in_lobby(host) as other:
        careless.send(Join(secret=secret[1:]))
        other.send(Join(secret=secret[1:]))
        assert len({careless.until(Seated).seat, other.until(Seated).seat, found.seat}) == 3


def test_events_that_come_twice_or_with_a_gap_change_nothing(host):
    with seated(host) as (seat, found):
        for first, numbers, safe in ((1, (1, 2), 2), (1, (1, 2), 2), (2, (2, 3), 3), (9, (1,), 3)):
            seat.send(Events(first, tuple(map(marked, numbers))))
            assert seat.until(Acknowledged).to == safe
    view = host.view_when(lambda view: view.seats[found.seat - 1].marks == 3)
    assert not view.seats[found.seat - 1].refused


def test_who_leaves_is_seen_off_and_can_come_back(host):
    with seated(host) as (seat, found):
        seat.send(Leave())
        assert seat.farewell() == ("left", 1000)
    host.view_when(lambda view: view.seats[found.seat - 1].has_left and not view.seats[found.seat - 1].is_connected)


def test_a_handshake_that_never_ends_is_ended(tmp_path):
    impatient = options(handshake_seconds=0.3)
    with hosting(tmp_path, None, impatient) as host:
        for beginning in (b"", b"\x16\x03\x01", b"GET / HTTP/1.1\r\n"):
            with socket.create_connection(host.endpoint, timeout=30) as slow:
                slow.sendall(beginning)
                while slow.recv(4096):
                    pass
        with connected(host) as silent:
            assert silent.farewell() == ("too-slow", 1008)
        with seated(host):
            pass


def test_nobody_can_hold_all_connections(tmp_path):
    door = DoorLimits(unseated=3, seated=3, crowd=3, unseated_from_one=100)
    with hosting(tmp_path, None, options()._replace(door=door)) as host, in_lobby(host) as patient:
        held = [socket.create_connection(host.endpoint, timeout=PATIENCE) for _ in range(2)]
        with seated(host):
            assert held[0].recv(1) == b""
        patient.send(Join())
        patient.until(Seated)
        for each in held:
            each.close()


def test_nothing_of_the_key_is_sent_before_its_time(host):
    with seated(host) as (seat, _found):
        for _ in range(3):
            seat.send(AskHint())
        seat.send(Events(1, (marked(2),)))
        seat.until(Acknowledged)
        said = "".join(seat.texts)
    assert "Nobody has ever seen a kite here" in said
    for secret in ("nobody", "contradiction", "counts 40 people", "Compare the two", "flag"):
        assert secret not in said, secret
