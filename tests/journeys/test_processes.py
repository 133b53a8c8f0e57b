"""The program as a process: killed in the middle of the work, and started a second time."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from indexed_lessons import index_our_lessons
from journeys.building import FOUNDING, NIGHT_BUSES
from making_packs import make_file

from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.reader.reader_page import ReaderPage

CHECKOUT = Path(__file__).parents[2]
PATIENCE = 30


@pytest.fixture
def run(tmp_path):
    """Start a program without a screen; whatever still runs at the end is ended."""
    started: list[subprocess.Popen[str]] = []
    sockets = tmp_path / "t"
    sockets.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(sockets), "PYTHONPATH": str(CHECKOUT)}

    def start(*words: object) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, *map(str, words)], env=environment, cwd=CHECKOUT, text=True, stdout=subprocess.PIPE
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait(PATIENCE)
        assert process.stdout is not None
        process.stdout.close()


@pytest.fixture
def program(run):
    """Start the program with somebody at it; see `program.py`. The data folder is the first word."""

    def start(folder: Path, *words: object) -> "subprocess.Popen[str]":
        index_our_lessons(folder)
        return run(Path(__file__).with_name("program.py"), folder, *words)

    return start


def said(process):
    """The next line that a program says; empty when it has ended."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def title_after_the_list(process):
    """What a program says next, once its window shows something else than the list of lessons."""
    while (shown := said(process)) == "shows Media Literacy":
        pass
    return shown


def wait_for_one(*processes):
    """Wait until one of them has ended."""
    until = time.monotonic() + PATIENCE
    while all(process.poll() is None for process in processes) and time.monotonic() < until:
        time.sleep(0.02)


def opened_before(folder):
    """The lesson files that a program with this data folder has opened."""
    library = LessonLibrary(folder)
    paths = [entry.path for entry in library.opened_before()]
    library.close()
    return paths


def test_a_program_that_is_killed_loses_no_mark(person, program):
    marking = program(person.folder, "mark", FOUNDING, "unarmed", "another", "fed", "belief")
    assert said(marking) == "recorded"
    marking.send_signal(signal.SIGKILL)
    assert marking.wait(PATIENCE) == -signal.SIGKILL

    person.start(FOUNDING)
    person.wait_for_page(ReaderPage)
    assert person.banner() == ""
    assert person.marks() == ["unarmed", "another", "fed", "belief"]
    assert person.window.lesson.attempt.state.open_notes == {"unarmed", "another", "fed", "belief"}


def test_a_second_start_brings_the_first_window_up_hands_over_its_files_and_ends(qtbot, program, run, tmp_path):
    pack, lesson = make_file(tmp_path, "valley"), tmp_path / "mine.md"
    lesson.write_bytes(NIGHT_BUSES.read_bytes())
    first = program(tmp_path / "kept", "wait")
    assert said(first) == "down"
    second = run("-m", "media_literacy", "--data-dir", tmp_path / "kept")

    assert second.wait(PATIENCE) == 0
    assert said(first) == "up"
    assert said(first) == "shows Media Literacy"
    assert first.poll() is None

    for file, shown in ((pack, "shows Packs – Media Literacy"), (lesson, "shows Night buses – Media Literacy")):
        second = run("-m", "media_literacy", "--data-dir", tmp_path / "kept", file)
        assert second.wait(PATIENCE) == 0
        assert title_after_the_list(first) == shown
    # Not before: where another program holds the file of opened lessons for too long, nothing is written to it.
    qtbot.waitUntil(lambda: opened_before(tmp_path / "kept") == [lesson.resolve()])


def test_two_starts_at_once_after_a_killed_program_leave_one_window(program, run, tmp_path):
    killed = program(tmp_path / "kept", "wait")
    assert said(killed) == "down"
    killed.kill()
    killed.wait(PATIENCE)

    first, second = (run("-m", "media_literacy", "--data-dir", tmp_path / "kept") for _ in range(2))

    wait_for_one(first, second)
    assert sorted([str(first.poll()), str(second.poll())]) == ["0", "None"]
