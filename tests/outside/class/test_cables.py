"""Cables pulled, and messages lost, doubled, late and out of order: every mark arrives once."""

import random
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from classroom import live_class
from classroom.cutting_proxy import cable_to
from classroom.kept_events import events_by_seat
from classroom.live_class import LOOPBACK, RunningParticipant, hosting, numbered
from classroom.marking_on import marking
from websockets.asyncio.client import ClientConnection, connect

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.participant import entering
from media_literacy.classroom.protocol.messages import Seated
from media_literacy.classroom.protocol.stages import Stage

LEARNERS = 40


def joined(port: int, code: str, folder: Path, count: int) -> list[RunningParticipant]:
    learners = [RunningParticipant((Endpoint(LOOPBACK, port), code), folder / str(number)) for number in range(count)]
    for learner in learners:
        learner.next(Seated)
    return learners


def test_every_cable_is_pulled_at_once_and_put_back(tmp_path):
    chance = random.Random(14)
    with hosting(tmp_path) as host, cable_to(host.info.port, longest_delay=0.05) as cable:
        host.move_to(Stage.MARK)
        learners = joined(cable.port, host.info.join_code, tmp_path, LEARNERS)
        seats = [learner.next(Seated).seat for learner in learners]
        with marking(learners, 0.5) as marks:
            for _pull in range(8):
                marks.until_acknowledged(LEARNERS)
                time.sleep(chance.uniform(0.0, 0.5))
                cable.cut()
                host.view_when(lambda view: not any(seat.is_connected for seat in view.seats))
                cable.mend()
                host.view_when(lambda view: all(seat.is_connected for seat in view.seats))
            marks.finish()
    kept = events_by_seat(tmp_path, host.info.id)
    for seat, count in zip(seats, marks.sent, strict=True):
        assert kept[seat] == [numbered(number) for number in range(1, count + 1)]
    print(f"8 cuts of {LEARNERS} connections, {sum(marks.sent)} events, all there once")


class Unreliable(ClientConnection):
    """A connection on which events and their acknowledgements are lost, doubled and overtake each other."""

    chance = random.Random(15)

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._held: list[Any] = []

    async def send(self, message: Any, *, text: bool | None = None) -> None:
        if '"events"' not in message:
            await super().send(message, text=text)
            return
        fate = self.chance.random()
        if fate < 0.2:
            return
        if fate < 0.4:
            self._held.append(message)
            return
        for each in (message, *self._held, *((message,) if fate < 0.6 else ())):
            await super().send(each, text=text)
        self._held.clear()

    async def recv(self, decode: bool | None = None) -> Any:
        while True:
            message = await super().recv(decode)
            if not str(message).startswith('{"type":"acknowledged"') or self.chance.random() < 0.6:
                return message


def test_messages_are_lost_doubled_and_out_of_order(tmp_path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(entering, "connect", partial(connect, create_connection=Unreliable))
    monkeypatch.setattr(live_class, "PATIENCE", 120.0)  # of those that are sent again some are lost again
    with hosting(tmp_path) as host:
        host.move_to(Stage.MARK)
        learners = joined(host.info.port, host.info.join_code, tmp_path, 10)
        seats = [learner.next(Seated).seat for learner in learners]
        with marking(learners, 0.05) as marks:
            marks.until_acknowledged(1000)
            marks.finish()
    kept = events_by_seat(tmp_path, host.info.id)
    for seat, count in zip(seats, marks.sent, strict=True):
        assert kept[seat] == [numbered(number) for number in range(1, count + 1)]
    print(f"{sum(marks.sent)} events, all there once")
