"""Frames are counted, not only messages."""

import contextlib
from collections.abc import Iterator

import pytest
from classroom.live_class import RunningHost, hosting
from classroom.raw_seat import seated
from websockets.frames import Frame, Opcode

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import Acknowledged, Events
from media_literacy.classroom.protocol.stages import Stage


@pytest.fixture(scope="module")
def host(tmp_path_factory) -> Iterator[RunningHost]:
    with hosting(tmp_path_factory.mktemp("class")) as running:
        running.move_to(Stage.MARK)
        yield running


def test_frames_that_are_no_messages_are_a_flood_too(host):
    def frames_of(opcode: Opcode, *, is_last: bool = True, count: int) -> bytes:
        return Frame(opcode, b"", is_last).serialize(mask=True) * count

    most = limits.FRAMES_IN_A_BURST
    for flood in (
        frames_of(Opcode.PING, count=2 * most),
        frames_of(Opcode.PONG, count=2 * most),
        frames_of(Opcode.TEXT, is_last=False, count=1) + frames_of(Opcode.CONT, is_last=False, count=2 * most),
    ):
        with seated(host) as (seat, _found):
            seat.socket.socket.sendall(flood)
            assert seat.farewell()[1] == 0  # cut, without a word
        with seated(host) as (seat, _found):
            seat.socket.socket.sendall(frames_of(Opcode.PONG, count=most // 2))
            seat.send(Events(1, ()))
            assert seat.until(Acknowledged).to == 0


def test_a_frame_in_many_records_of_tls_is_a_flood_too(host):
    with seated(host) as (seat, _found):
        frame = Frame(Opcode.TEXT, b" " * 300).serialize(mask=True)
        with contextlib.suppress(OSError):
            for at in range(len(frame)):
                seat.socket.socket.sendall(frame[at : at + 1])
        assert seat.farewell()[1] == 0
    with seated(host) as (seat, _found):
        for _message in range(60):
            seat.send(Events(1, ()))
            assert seat.until(Acknowledged).to == 0
