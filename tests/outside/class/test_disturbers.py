"""Somebody tries to stop the lesson from the next desk: the class goes on, and its marks stay quick."""

import contextlib
import random
import socket
import ssl
import threading
import time
from collections.abc import Callable

from classroom.live_class import RunningHost, RunningParticipant, hosting, marked, options
from classroom.raw_seat import connected, seated
from websockets.exceptions import WebSocketException
from websockets.frames import Frame, Opcode

from media_literacy.classroom.host.connection_counts import DoorLimits
from media_literacy.classroom.joining.session_key import participant_context
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import Acknowledged, Events, Hello, Seated
from media_literacy.classroom.protocol.stages import Stage

SECONDS = 8.0
LEARNERS = 8
SLOWEST = 1.0
"""For the slowest of a hundred marks, with both sides and the disturber on one machine."""


def open_and_hold(host: RunningHost) -> None:
    held = [socket.create_connection(host.endpoint, timeout=5) for _ in range(50)]
    time.sleep(0.2)
    for each in held:
        each.close()


def shake_hands(host: RunningHost) -> None:
    with socket.create_connection(host.endpoint, timeout=5) as plain:
        participant_context().wrap_socket(plain).close()


def guess(host: RunningHost) -> None:
    with connected(host) as seat:
        seat.send(Hello(limits.PROTOCOL, proof=random.randbytes(32)))


def flood(host: RunningHost) -> None:
    with seated(host) as (seat, _found):
        while True:
            seat.send(Events(1, (marked(1),) * 200))


def send_megabytes(host: RunningHost) -> None:
    with seated(host) as (seat, _found):
        while True:
            seat.socket.send("[" * 1024 * 1024)


def read_nothing(host: RunningHost) -> None:
    with seated(host) as (seat, _found):
        for _ in range(90):
            seat.send(Events(1, ()))
        time.sleep(1)


def send_pongs(host: RunningHost) -> None:
    """Frames that are no messages."""
    with seated(host) as (seat, _found):
        while True:
            seat.socket.socket.sendall(Frame(Opcode.PONG, b"").serialize(mask=True) * 10_000)


def send_noise(host: RunningHost) -> None:
    """Anything at all, with and without encryption."""
    with socket.create_connection(host.endpoint, timeout=5) as plain:
        plain.sendall(random.randbytes(random.randrange(4000)))
    encrypting = participant_context().wrap_socket(socket.create_connection(host.endpoint, timeout=5))
    with encrypting as encrypted:
        encrypted.sendall(random.choice((b"", b"GET / HTTP/1.1\r\n")) + random.randbytes(random.randrange(4000)))
    with seated(host) as (seat, _found):
        seat.socket.socket.sendall(random.randbytes(random.randrange(4000)))


def disturb(way: Callable[[RunningHost], None], host: RunningHost, is_over: threading.Event) -> None:
    while not is_over.is_set():
        with contextlib.suppress(OSError, ssl.SSLError, WebSocketException, TimeoutError):
            way(host)


def test_whatever_a_disturber_does_marks_are_acknowledged_soon(tmp_path):
    for way in (open_and_hold, shake_hands, guess, flood, send_megabytes, send_pongs, read_nothing, send_noise):
        door = DoorLimits(unseated=300, seated=1000, crowd=100, seats_at_once=100_000)
        with hosting(tmp_path / way.__name__, None, options()._replace(door=door)) as host:
            host.move_to(Stage.MARK)
            learners = [RunningParticipant((host.endpoint, host.info.join_code), None) for _ in range(LEARNERS)]
            for learner in learners:
                learner.next(Seated)
            is_over = threading.Event()
            disturbers = [threading.Thread(target=disturb, args=(way, host, is_over)) for _ in range(3)]
            waits: list[float] = []
            begin = time.monotonic()
            count = 0
            try:
                for each in disturbers:
                    each.start()
                while time.monotonic() < begin + SECONDS:
                    count += 1
                    sent_at = time.monotonic()
                    for learner in learners:
                        learner.participant.send_events([marked(1)])
                    for learner in learners:
                        learner.next(Acknowledged, lambda found, count=count: found.to >= count)
                    waits.append(time.monotonic() - sent_at)
                    time.sleep(0.05)
            finally:
                is_over.set()
                for each in disturbers:
                    each.join()
                for learner in learners:
                    learner.participant.stop()
            for learner in learners:
                assert not [state for state in learner.states if state.fault], way.__name__
        slowest = sorted(waits)[int(len(waits) * 0.99)]
        print(
            f"{way.__name__}: {count} rounds of {LEARNERS} marks, p50 {sorted(waits)[count // 2] * 1000:.0f} ms, "
            f"p99 {slowest * 1000:.0f} ms"
        )
        assert slowest < SLOWEST, way.__name__
