"""Host and learners killed with SIGKILL, again and again: nothing that was acknowledged is lost or counts twice."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import classroom
import pytest
from classroom.kept_events import events_by_seat
from classroom.live_class import LOOPBACK, RunningParticipant, hosting, kites_class, numbered, options
from classroom.marking_on import marking

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.protocol.messages import Seated
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.store.classes.kept_seat import KeptSeat

CHILDREN = Path(next(iter(classroom.__path__)))
KILLS = 50
LEARNERS = 12
LONGEST = 900
"""Of processes that start eighty times on a machine with other things to do; each wait has an end of its own."""


class KilledHost:
    """A host in a process of its own, at one port for all its lives."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Where no system gives ports to those who connect: one that connects to itself would take the host's.
        self.id, self.code, self.port = "", "", 21_000 + os.getpid() % 8000
        self.live()

    def live(self) -> None:
        command = [sys.executable, str(CHILDREN / "host_child.py"), str(self._folder), str(self.port)]
        self._process = subprocess.Popen([*command, *([self.id] if self.id else [])], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        id, code, port = json.loads(self._process.stdout.readline())
        assert self.id in ("", id) and self.code in ("", code) and self.port == port
        self.id, self.code, self.port = id, code, port

    def die(self) -> None:
        kill(self._process)


def kill(process: "subprocess.Popen[str]") -> str:
    """What it said before; nothing of one that was killed already."""
    if process.poll() is not None:
        return ""
    process.send_signal(signal.SIGKILL)
    return process.communicate()[0]


@pytest.mark.timeout(LONGEST)
def test_a_host_that_is_killed_fifty_times_loses_no_mark(tmp_path):
    chance = random.Random(12)
    host = KilledHost(tmp_path / "teacher")
    learners = [
        RunningParticipant((Endpoint(LOOPBACK, host.port), host.code), tmp_path / str(number))
        for number in range(LEARNERS)
    ]
    try:
        seats = [learner.next(Seated).seat for learner in learners]
        with marking(learners, 0.01) as marks:
            promised = marks.acknowledged()
            for _kill in range(KILLS):
                marks.until_acknowledged(LEARNERS)  # some are back, and in the middle of marking
                time.sleep(chance.uniform(0.0, 0.3))
                host.die()
                promised = marks.acknowledged()
                host.live()
            marks.finish()
    finally:
        host.die()
        for learner in learners:
            learner.participant.stop()
    kept = events_by_seat(tmp_path / "teacher", host.id)
    for seat, count, safe in zip(seats, marks.sent, promised, strict=True):
        assert kept[seat] == [numbered(number) for number in range(1, count + 1)]
        assert safe <= count
    print(f"{KILLS} kills, {sum(marks.sent)} events of {LEARNERS} learners, all there once")


class KilledLearner:
    """A learner's program in a process of its own; `promised` is what was acknowledged at most."""

    def __init__(self, folder: Path, port: int, code: str) -> None:
        self.folder = folder
        self._command = [sys.executable, str(CHILDREN / "seat_child.py"), str(folder), str(port), code]
        self.promised = 0
        self._process: subprocess.Popen[str] | None = None

    def live(self) -> None:
        """Until something was acknowledged in this life."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.promised = int(self._process.stdout.readline())

    def die(self) -> None:
        if self._process is None:
            return
        *lines, _unfinished = kill(self._process).split("\n")
        self.promised = max([self.promised, *map(int, lines)])


@pytest.mark.timeout(LONGEST)
def test_learners_that_are_killed_lose_no_mark_that_was_acknowledged(tmp_path):
    chance = random.Random(13)
    with hosting(tmp_path / "teacher", kites_class(), options()) as host:
        host.move_to(Stage.MARK)
        learners = [KilledLearner(tmp_path / str(number), host.info.port, host.info.join_code) for number in range(4)]
        try:
            for _life in range(8):
                for learner in learners:
                    learner.live()
                time.sleep(chance.uniform(0, 0.3))
                for learner in learners:
                    learner.die()
        finally:
            for learner in learners:
                learner.die()
    kept = sorted(events_by_seat(tmp_path / "teacher", host.info.id).values(), key=len)
    for events in kept:
        assert events == [numbered(number) for number in range(1, len(events) + 1)]
    for learner, events in zip(sorted(learners, key=lambda learner: learner.promised), kept, strict=True):
        assert learner.promised <= len(events)
    for learner in learners:
        seat = KeptSeat.find(learner.folder)
        assert seat is not None and seat.acknowledged <= len(seat.events)
        assert learner.promised <= len(seat.events)
    print(f"32 kills, {sum(map(len, kept))} events, all there once")
