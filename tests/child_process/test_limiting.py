"""A child binds itself to its limits, and never to more than the system allows it."""

import os
import signal
import sys

import pytest

from media_literacy.child_process import limiting
from media_literacy.child_process.process_limits import Limits

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for its limits")
LIMITS = Limits(cpu_seconds=2.0, wall_seconds=5.0, memory=1_000, answer=10)


@pytest.fixture
def bound(monkeypatch: pytest.MonkeyPatch):
    """What the process would have bound itself to."""
    import resource

    found: dict[object, object] = {}
    monkeypatch.setattr(resource, "setrlimit", found.__setitem__)
    monkeypatch.setattr(signal, "setitimer", found.__setitem__)
    monkeypatch.setattr(signal, "signal", found.__setitem__)
    monkeypatch.setattr(signal, "pthread_sigmask", lambda *_arguments: None)
    monkeypatch.setattr(limiting, "_memory_in_use", lambda: 500)
    return found


def test_it_is_bound_in_memory_files_and_time(bound, monkeypatch: pytest.MonkeyPatch):
    import resource

    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (0, resource.RLIM_INFINITY))
    limiting.limit_self(LIMITS)
    assert bound[resource.RLIMIT_CORE] == bound[resource.RLIMIT_FSIZE] == (0, 0)
    assert bound[resource.RLIMIT_AS] == (1_500, 1_500)
    assert (bound[signal.ITIMER_PROF], bound[signal.ITIMER_REAL]) == (2.0, 6.0)
    assert bound[signal.SIGPROF] == bound[signal.SIGALRM] == signal.SIG_DFL


@pytest.mark.parametrize(("hard", "limit"), [(1_499, 1_499), (1_501, 1_500)])
def test_a_limit_of_the_system_is_not_raised(bound, monkeypatch: pytest.MonkeyPatch, hard: int, limit: int):
    import resource

    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (0, hard))
    limiting.limit_self(LIMITS)
    assert bound[resource.RLIMIT_AS] == (limit, limit)


def test_memory_in_use_is_counted_in_bytes_and_guessed_where_the_system_does_not_say(monkeypatch: pytest.MonkeyPatch):
    assert limiting._memory_in_use() > 10_000_000

    def refuse(*_arguments: object, **_named: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr("builtins.open", refuse)
    assert limiting._memory_in_use() == 200 * 1024 * 1024


def test_a_child_whose_parent_went_meanwhile_ends_at_once(monkeypatch: pytest.MonkeyPatch):
    parents, ended = iter([100, 1]), []
    monkeypatch.setattr(os, "getppid", lambda: next(parents))
    monkeypatch.setattr(os, "_exit", ended.append)
    monkeypatch.setattr("ctypes.CDLL", lambda _name: type("C", (), {"prctl": staticmethod(lambda *_arguments: 0)}))
    limiting.die_with_parent()
    assert ended == [1]
