"""Locks between processes: one holder at a time, gone with it however it ends, and readable meanwhile."""

import errno
import os
import subprocess
import sys
import time

import pytest

from media_literacy.files import locks
from media_literacy.files.locks import lock_file, locked

HOLDING = """
import sys
from pathlib import Path
from media_literacy.files.locks import locked
with locked(Path(sys.argv[1]), 0.0):
    print("locked", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """Another program that has the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(tmp_path / "lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdin is not None
    assert process.stdout.readline() == "locked\n"
    yield process
    process.kill()
    process.wait(10)
    process.stdin.close()
    process.stdout.close()


def test_a_lock_is_given_back_at_the_end_and_its_file_stays(tmp_path):
    with locked(tmp_path / "lock", 0.0), pytest.raises(BlockingIOError), locked(tmp_path / "lock", 0.0):
        raise AssertionError
    with locked(tmp_path / "lock", 0.0):
        pass
    assert (tmp_path / "lock").exists()


def test_another_program_is_waited_for_as_long_as_was_said(tmp_path, holder):
    began = time.monotonic()
    with pytest.raises(BlockingIOError), locked(tmp_path / "lock", 0.2):
        raise AssertionError
    assert time.monotonic() - began >= 0.2


def test_who_waits_has_it_as_soon_as_the_other_one_lets_it_go(tmp_path, holder, monkeypatch):
    waited = []
    monkeypatch.setattr(locks.time, "sleep", lambda seconds: (waited.append(seconds), holder.kill()))
    with locked(tmp_path / "lock", 10.0):
        assert waited


def test_what_is_written_in_a_locked_file_can_be_read_by_others(tmp_path):
    with locked(tmp_path / "lock", 0.0):
        (tmp_path / "lock").write_text("who has it")
        assert (tmp_path / "lock").read_text() == "who has it"


@pytest.mark.skipif(sys.platform == "win32", reason="locks otherwise")
def test_a_file_system_without_locks_is_told_apart_from_a_lock_that_is_held(tmp_path, monkeypatch):
    import fcntl

    def refuse(_handle, _how):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with (tmp_path / "lock").open("ab") as file, pytest.raises(OSError, match=os.strerror(errno.ENOLCK)) as raised:
        lock_file(file.fileno())
    assert not isinstance(raised.value, BlockingIOError)
    with pytest.raises(OSError, match=os.strerror(errno.ENOLCK)), locked(tmp_path / "lock", 10.0):
        raise AssertionError
