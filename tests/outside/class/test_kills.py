"""Host and learners killed with SIGKILL, again and again: nothing that was acknowledged is lost or counts twice."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import classroom
from classroom.kept_events import events_by_seat
from classroom.live_class import LOOPBACK, RunningParticipant, hosting, kites_class, numbered, options

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.protocol.messages import Acknowledged, Seated
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.store.classes.kept_seat import KeptSeat

CHILDREN = Path(next(iter(classroom.__path__)))
KILLS = 50
LEARNERS = 12


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
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()


def test_a_host_that_is_killed_fifty_times_loses_no_mark(tmp_path):
    chance = random.Random(12)
    host = KilledHost(tmp_path / "teacher")
    learners = [
        RunningParticipant((Endpoint(LOOPBACK, host.port), host.code), tmp_path / str(number))
        for number in range(LEARNERS)
    ]
    seats = [learner.next(Seated).seat for learner in learners]
    sent = [0] * LEARNERS
    is_over = threading.Event()

    def mark_on() -> None:
        while not is_over.wait(0.01):
            for number, learner in enumerate(learners):
                sent[number] += 1
                learner.participant.send_events([numbered(sent[number])])

    marking = threading.Thread(target=mark_on, daemon=True)
    marking.start()
    promised = [0] * LEARNERS
    for _kill in range(KILLS):
        time.sleep(chance.uniform(0.05, 0.6))
        host.die()
        promised = [max((found.to for found in learner.all(Acknowledged)), default=0) for learner in learners]
        host.live()
    is_over.set()
    marking.join()
    for learner in learners:
        learner.has_all_safe()
        learner.participant.stop()
    host.die()
    kept = events_by_seat(tmp_path / "teacher", host.id)
    for seat, count, safe in zip(seats, sent, promised, strict=True):
        assert kept[seat] == [numbered(number) for number in range(1, count + 1)]
        assert safe <= count
    print(f"{KILLS} kills, {sum(sent)} events of {LEARNERS} learners, all there once")


class KilledLearner:
    """A learner's program in a process of its own; `promised` is what was acknowledged at most."""

    def __init__(self, folder: Path, port: int, code: str) -> None:
        self.folder = folder
        self._command = [sys.executable, str(CHILDREN / "seat_child.py"), str(folder), str(port), code]
        self.promised = 0

    def live(self) -> None:
        """Until something was acknowledged in this life."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.promised = int(self._process.stdout.readline())

    def die(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        *lines, _unfinished = self._process.communicate()[0].split("\n")
        self.promised = max([self.promised, *map(int, lines)])


def test_learners_that_are_killed_lose_no_mark_that_was_acknowledged(tmp_path):
    chance = random.Random(13)
    with hosting(tmp_path / "teacher", kites_class(), options()) as host:
        host.move_to(Stage.MARK)
        learners = [KilledLearner(tmp_path / str(number), host.info.port, host.info.join_code) for number in range(4)]
        for _life in range(8):
            for learner in learners:
                learner.live()
            time.sleep(chance.uniform(0, 0.3))
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
