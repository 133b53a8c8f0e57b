"""Closing in the middle of long work: the process ends at once, and nothing that was kept is lost."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from indexed_lessons import index_our_lessons
from making_packs import LANES, make_file
from run_size import IS_LONG

from media_literacy.files.temporary_folders import clear_abandoned

CHECKOUT = Path(__file__).parents[2]
AT_MOST = 4.0
"""Seconds from closing to the end of the process. Python and Qt take one of them on a busy machine."""

SENTENCES = "\n\n".join(
    f"The town of Riverbend counted {number} *new* boats, and `nobody` knew." for number in range(480)
)


@pytest.fixture
def start(tmp_path):
    started = []
    temporary = tmp_path / "t"
    temporary.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary), "PYTHONPATH": str(CHECKOUT)}

    def run(*words):
        program = Path(__file__).with_name("closing_program.py")
        index_our_lessons(tmp_path / "kept")
        process = subprocess.Popen(
            [sys.executable, program, tmp_path / "kept", *words],
            env=environment,
            cwd=CHECKOUT,
            text=True,
            stdout=subprocess.PIPE,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait(30)
        process.stdout.close()


@pytest.fixture
def file(tmp_path):
    """What each work is about: more than can be done before the window closes."""

    def make(work):
        if work == "pack":
            text = LANES + "\n" + SENTENCES
            return make_file(tmp_path, "large", {f"lesson-{number}": text for number in range(100)})
        path = tmp_path / f"{work}.{'txt' if work == 'import' else 'md'}"
        path.write_text("a\n" * 1_000_000 if work == "import" else LANES + "\n" + SENTENCES)
        return path

    return make


@pytest.mark.parametrize("work", ["pack", "lessons and paper", "import"])
def test_closing_does_not_wait_for_what_only_reads(start, file, tmp_path, work):
    process = start(work, file(work))
    assert process.stdout.readline().strip() == "busy"
    assert process.stdout.readline().strip() == "closing"
    begun = time.monotonic()
    assert process.wait(30) == 0
    took = time.monotonic() - begun
    print(f"{work}: {took:.2f} s from closing to the end")
    assert took < AT_MOST
    clear_abandoned(tmp_path / "t")
    assert [entry for entry in (tmp_path / "t").iterdir() if entry.name.startswith("media-literacy-")] == []


@pytest.mark.parametrize("number", [signal.SIGTERM, *([signal.SIGINT] if IS_LONG else [])])
def test_a_signal_ends_it_as_well(start, file, number):
    process = start("lessons", file("lessons"), "signal")
    assert process.stdout.readline().strip() == "busy"
    process.send_signal(number)
    assert process.wait(30) == 0
