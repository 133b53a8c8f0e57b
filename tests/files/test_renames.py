"""A file that a scanner holds for a moment on Windows is renamed all the same."""

import errno
import os
import time
from pathlib import Path

import pytest

from media_literacy.files.renames import PATIENCE_SECONDS, rename_path, replace_path
from media_literacy.files.whole_writes import write_whole


class Clock:
    """Time that passes only in sleep."""

    def __init__(self) -> None:
        self.now = 0.0

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(time, "monotonic", lambda: made.now)
    monkeypatch.setattr(time, "sleep", made.sleep)
    return made


def hold(monkeypatch: pytest.MonkeyPatch, clock: Clock, seconds: float, winerror: int | None) -> None:
    """Let renames fail until then, as on Windows."""
    real = {name: getattr(os, name) for name in ("replace", "rename")}

    def fail_for(name: str):
        def move(source: str, target: str) -> None:
            if clock.now < seconds:
                problem = PermissionError(errno.EACCES, "in use", str(source))
                if winerror is not None:
                    problem.winerror = winerror
                raise problem
            real[name](source, target)

        return move

    for name in real:
        monkeypatch.setattr(os, name, fail_for(name))


@pytest.mark.parametrize("move", [replace_path, rename_path])
def test_a_file_that_is_held_is_moved_once_it_is_free(tmp_path, monkeypatch, clock, move):
    for winerror in (5, 32, 33):
        source, target = tmp_path / f"{winerror}", tmp_path / f"{winerror}-after"
        source.touch()
        clock.now = 0.0
        with monkeypatch.context() as patch:
            hold(patch, clock, PATIENCE_SECONDS - 0.1, winerror)
            move(source, target)
        assert target.exists() and not source.exists()


@pytest.mark.parametrize(("seconds", "winerror", "waited"), [(60, 32, PATIENCE_SECONDS), (60, None, 0), (60, 17, 0)])
def test_what_is_held_for_long_or_refused_otherwise_is_told(tmp_path, monkeypatch, clock, seconds, winerror, waited):
    source = tmp_path / "lesson.md"
    source.touch()
    hold(monkeypatch, clock, seconds, winerror)
    with pytest.raises(PermissionError):
        replace_path(source, tmp_path / "other.md")
    assert clock.now == pytest.approx(waited) and source.exists()


def test_a_whole_write_waits_for_a_scanner_and_permissions_are_no_must(tmp_path: Path, monkeypatch, clock) -> None:
    """As on a network folder of Windows: no permissions, and somebody looks at every new file."""
    file = tmp_path / "lesson.md"
    file.write_bytes(b"old")
    hold(monkeypatch, clock, 1.0, 32)
    monkeypatch.setattr(os, "chmod", lambda *_arguments: (_ for _ in ()).throw(OSError(errno.ENOTSUP, "no")))
    write_whole(file, b"new")
    assert file.read_bytes() == b"new" and os.listdir(tmp_path) == ["lesson.md"]
