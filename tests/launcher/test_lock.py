"""The lock on `.venv`."""

import os
import sys
from pathlib import Path

import pytest

from launcher import lock
from launcher.places import Obstacle

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for its locks")


@ON_LINUX
def test_where_nothing_can_be_locked_nobody_waits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import fcntl

    def flock(_file: int, _operation: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", flock)
    monkeypatch.setattr(lock, "LOCK", str(tmp_path / "lock"))
    with lock.one_at_a_time() as first, lock.one_at_a_time() as second:
        assert first != second


@ON_LINUX
def test_packages_that_a_running_program_works_with_are_not_replaced(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(lock, "IN_USE", str(tmp_path / "in-use"))
    first, second = lock.mark_in_use(), lock.mark_in_use()
    assert first is not None and second is not None
    os.close(first)
    with pytest.raises(Obstacle, match="Close it everywhere, then start again"):
        lock.require_unused()
    os.close(second)
    lock.require_unused()


@ON_LINUX
def test_who_may_not_write_there_starts_all_the_same(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(lock, "IN_USE", str(tmp_path / "not there" / "in-use"))

    assert lock.mark_in_use() is None
    lock.require_unused()
