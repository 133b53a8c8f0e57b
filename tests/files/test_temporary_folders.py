"""Temporary folders: a killed program's are taken away at the next start, a living one's never."""

import os
import subprocess
import sys
import time

import pytest

from media_literacy.files.temporary_folders import PREFIX, clear_abandoned, owned_folder

HOLDING = """
import sys
from media_literacy.files.temporary_folders import owned_folder
with owned_folder() as folder:
    (folder / "lesson.md").write_text("# A lesson")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """The system's folder for temporary things, which is empty."""
    made = tmp_path / "temporary"
    made.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(made))
    return made


@pytest.fixture
def holder(temporary):
    """Another program that has a folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING],
        env={**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdin is not None
    assert process.stdout.readline().strip().endswith("content")
    yield process
    process.kill()
    process.wait(10)
    process.stdin.close()
    process.stdout.close()


def age(path, seconds):
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_a_folder_is_empty_and_gone_afterwards(temporary):
    with owned_folder() as folder:
        assert list(folder.iterdir()) == [] and folder.is_relative_to(temporary)
        (folder / "deep").mkdir()
        (folder / "deep" / "lesson.md").write_text("")
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("takes_away", [False, True])
def test_a_folder_that_another_program_looks_at_before_it_is_locked_is_given_up(temporary, monkeypatch, takes_away):
    looked_at = []

    def look_first(_handle):
        if len(looked_at) < 3:
            (path,) = (folder / "in-use" for folder in temporary.iterdir())
            looked_at.append(path)
            if not takes_away:
                raise BlockingIOError(11, os.strerror(11))
            path.unlink()

    monkeypatch.setattr("media_literacy.files.temporary_folders.lock_file", look_first)
    with owned_folder() as folder:
        assert list(folder.iterdir()) == []
        assert len(looked_at) == 3 and not any(str(folder.parent) in str(name) for name in looked_at)
    assert list(temporary.iterdir()) == []


def test_a_folder_that_can_never_be_locked_is_a_fault(temporary, monkeypatch):
    def refuse(_lock):
        raise BlockingIOError(11, os.strerror(11))

    monkeypatch.setattr("media_literacy.files.temporary_folders.lock_file", refuse)
    with pytest.raises(BlockingIOError), owned_folder():
        raise AssertionError
    assert list(temporary.iterdir()) == []


def test_a_living_program_keeps_its_folder(temporary, holder):
    (kept,) = temporary.iterdir()
    age(kept, 10_000)
    assert clear_abandoned() == 0
    assert (kept / "content" / "lesson.md").exists()


def test_a_killed_program_loses_its_folder_at_once(temporary, holder):
    holder.kill()
    holder.wait(10)
    assert len(list(temporary.iterdir())) == 1
    assert clear_abandoned() == 1
    assert list(temporary.iterdir()) == []


@pytest.fixture
def clock(monkeypatch):
    """A clock that says a second in the year 2001, and does not go on."""
    monkeypatch.setattr(time, "time", lambda: 1_000_000_000.0)


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(("seconds", "is_left"), [(60, True), (61, False)])
def test_a_folder_that_was_never_locked_goes_when_its_program_had_time_for_it(temporary, seconds, is_left):
    folder = temporary / f"{PREFIX}x1"
    folder.mkdir()
    age(folder, seconds)
    clear_abandoned()
    assert folder.exists() == is_left


def test_nothing_else_is_touched(temporary, tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis.txt").write_text("years of work")
    (temporary / "another-program").mkdir()
    (temporary / f"{PREFIX}file").write_text("")
    (temporary / f"{PREFIX}link").symlink_to(precious, target_is_directory=True)
    for entry in temporary.iterdir():
        age(entry, 10_000)
    assert clear_abandoned() == 0
    assert (precious / "thesis.txt").exists() and len(list(temporary.iterdir())) == 3


def test_what_belongs_to_another_user_stays(temporary, monkeypatch):
    (temporary / f"{PREFIX}x1").mkdir()
    age(temporary / f"{PREFIX}x1", 10_000)
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000_000, raising=False)
    assert clear_abandoned() == (1 if os.name == "nt" else 0)  # there, each user has a folder


def test_without_a_folder_for_temporary_things_there_is_nothing_to_do(tmp_path):
    assert clear_abandoned(tmp_path / "gone") == 0
