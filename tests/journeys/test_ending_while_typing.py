"""The program is ended while somebody types without a pause: what was typed a moment before is there again.

`python test_ending_while_typing.py ROUNDS SEED` kills more often, and says what was lost at most.
"""

import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from indexed_lessons import index_our_lessons
from run_size import IS_LONG

from media_literacy.store.files.unsaved_work import Recovery, UnsavedText

CHECKOUT = Path(__file__).parents[2]
FIELDS = (
    "source",
    "explanation",
    "fix",
    "words",
    "card",
    "added",
    "title",
    "discussion",
    "question",
    "article",
    "pasted",
    "sheet",
    "class",
)
KILLED = ("source", "article", *(("class", "explanation", "card", "added", "pasted", "sheet") if IS_LONG else ()))
"""Owners of unsaved work, in a long run each kind.

That work is put aside while somebody types, `test_steady_typing.py` asks of all fields of a lesson, and
`test_typed_sheets_work.py` of the sheets of a class.
"""
ASKED = (
    ("card", signal.SIGTERM),
    *((("sheet", signal.SIGINT), ("explanation", signal.SIGTERM), ("article", signal.SIGINT)) if IS_LONG else ()),
)
"""One owner is enough in a usual run: the window asks all of them in the same way before it closes."""
LOST_SECONDS = 2.0
"""It is put aside each second; the rest is for a computer that is busy with other tests."""
PATIENCE = 60.0
AT_ONCE = 4
"""Programs beside each other: more of them would type slower than a person."""

LESSON = """---
lesson: 1
id: bus
title: Bus lanes
---

# Shops face ruin

The council met on Tuesday. Everybody knows it.[^everybody] It rained.

[^everybody]: **Flag: overclaim.** “Everybody” leaves no room.

    - Fix: Some know it.

# Leave the page

Where would you look?

- [x] The survey — It counts.

# Discussion

Who gains?
"""


@dataclass(frozen=True, slots=True)
class Ended:
    """How many letters were typed, how many of them longer ago than may be lost, and how many are there again."""

    typed: int
    settled: int
    kept: int
    seconds_lost: float


def type_and_end(folder: Path, field: str, number: int, letters: int) -> Ended:
    """Let the program type until so many letters are there, and end it by a signal."""
    lesson = folder / "bus.md"
    lesson.write_text(LESSON)
    index_our_lessons(folder / "kept")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT), "TMPDIR": str(folder)}
    program = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("typing_program.py"), folder / "kept", field, lesson],
        env=environment,
        cwd=CHECKOUT,
        text=True,
        stdout=subprocess.PIPE,
    )
    assert program.stdout is not None
    times = []
    try:
        until = time.monotonic() + PATIENCE
        while len(times) < letters and time.monotonic() < until and program.stdout.readline():
            times.append(time.monotonic())
        program.send_signal(number)
        program.wait(PATIENCE)
        ended = time.monotonic()
        times += [ended for _line in program.stdout]
    finally:
        program.kill()
        program.wait()
        program.stdout.close()
    assert lesson.read_text() == LESSON  # nobody saved
    kept = letters_of(Recovery(folder / "kept").left_over(), field)
    lost_since = times[kept] if kept < len(times) else ended
    settled = sum(time_ < ended - LOST_SECONDS for time_ in times)
    return Ended(len(times), settled, kept, ended - lost_since)


def letters_of(left_over: tuple[UnsavedText, ...], field: str) -> int:
    """How many of the typed letters were put aside."""
    texts = [cell for kept in left_over for cell in (kept.text, *(cell for row in kept.rows for cell in row))]
    runs = [len(run) for text in texts for run in re.findall("k+", text)]
    return sum(run for run in runs if run > 1) if field == "class" else max(runs, default=0)


def ended_in_each(folder: Path, calls: Sequence[tuple[str, int]], letters: int) -> dict[str, Ended]:
    """What came of typing into each field until a signal, a few of them at once: most of the time they wait."""

    def end(call: tuple[str, int]) -> Ended:
        field, number = call
        (folder / field).mkdir()
        return type_and_end(folder / field, field, number, letters)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return {field: ended for (field, _number), ended in zip(calls, pool.map(end, calls), strict=True)}


@pytest.mark.timeout(300)  # seven programs in a long run
def test_a_killed_program_loses_a_moment_of_typing_at_most(tmp_path):
    ended = ended_in_each(tmp_path, [(field, signal.SIGKILL) for field in KILLED], letters=65)
    assert {field: end for field, end in ended.items() if end.settled <= 10 or end.kept < end.settled} == {}


@pytest.mark.skipif(os.name == "nt", reason="has no such signals")
def test_a_program_that_is_asked_to_end_loses_nothing(tmp_path):
    ended = ended_in_each(tmp_path, ASKED, letters=12)
    assert {field: end for field, end in ended.items() if end.kept != end.typed} == {}


def main(rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    worst, lost, letters = 0.0, 0, 0
    for round_ in range(rounds):
        field = FIELDS[round_ % len(FIELDS)]
        with tempfile.TemporaryDirectory() as name:
            ended = type_and_end(Path(name), field, signal.SIGKILL, chance.randrange(30, 110))
        letters += ended.typed
        lost += ended.kept < ended.settled
        worst = max(worst, ended.seconds_lost)
        print(field, ended, flush=True)
    print(f"{rounds} kills, {letters} letters, {lost} lost more than {LOST_SECONDS} s, the most {worst:.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
