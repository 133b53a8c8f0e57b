"""The lock on `.venv`."""

import sys
from pathlib import Path

import pytest

from launcher import lock

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
