"""Writes events in a child process, kills it with SIGKILL, and says what was found: run by `test_killing.py`.

`python killing.py FOLDER ROUNDS SEED` prints one JSON object. It forks, so that a round costs milliseconds.
"""

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

HOT = bytes.fromhex("d9d505f920a163d7")
"""The first bytes of a rollback journal whose transaction was under way; a finished one has zeros there."""


def event(round_: int, number: int) -> Event:
    return Event(EventKind.MARKED, (SentenceId(f"s-{round_}-{number}"),), str(number), elapsed=float(number))


def write_until_killed(folder: Path, round_: int, acknowledge: int) -> None:
    store = ProgressStore.open(folder)
    store.start_attempt(f"attempt-{round_}", LessonKey("pack", f"lesson-{round_}"), Mode.GUIDED)
    number = 0
    while True:
        store.record(f"attempt-{round_}", [event(round_, number)])
        os.write(acknowledge, b".")
        number += 1


def run_and_kill(folder: Path, round_: int, chance: random.Random) -> int:
    """How many events the child acknowledged before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        write_until_killed(folder, round_, writing)
    os.close(writing)
    acknowledged = 0
    for _ in range(chance.randrange(8)):
        select.select([reading], [], [], 20)
        acknowledged += len(os.read(reading, 1))
    wait_for_a_moment(folder, chance, inside=bool(round_ % 2))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reading, 4096):
        acknowledged += len(piece)
    os.close(reading)
    return acknowledged


def wait_for_a_moment(folder: Path, chance: random.Random, *, inside: bool) -> None:
    """Any moment at all, or one in which the child is inside a commit."""
    now = time.monotonic()
    if inside:
        while not is_hot(folder) and time.monotonic() < now + 5:
            pass
    else:
        time.sleep(chance.uniform(0, 0.004))


def is_hot(folder: Path) -> bool:
    journal = folder / f"{FILE_NAME}-journal"
    return journal.exists() and journal.read_bytes()[: len(HOT)] == HOT


def main(folder: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    found = {"kills": 0, "inside": 0, "acknowledged": 0, "lost": 0, "repairs": 0}
    promised: list[int] = []
    ProgressStore.open(folder).close()
    for round_ in range(rounds):
        promised.append(run_and_kill(folder, round_, chance))
        found["kills"] += 1
        found["inside"] += is_hot(folder)
        found["acknowledged"] += promised[-1]
        store = ProgressStore.open(folder)  # with its quick check
        found["repairs"] += bool(store.diagnostic)
        found["lost"] += not is_kept(store, round_, promised[-1])
        store.close()
    store = ProgressStore.open(folder)
    found["lost"] += sum(not is_kept(store, round_, count) for round_, count in enumerate(promised))
    store.close()
    print(json.dumps(found))


def is_kept(store: ProgressStore, round_: int, acknowledged: int) -> bool:
    """Whether all acknowledged events are there, in order, and at most the one that was being written besides."""
    attempt = next(reversed(store.attempts(LessonKey("pack", f"lesson-{round_}"))), None)
    events = attempt.events if attempt else ()
    is_in_order = events == tuple(event(round_, number) for number in range(len(events)))
    return is_in_order and acknowledged <= len(events) <= acknowledged + 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
