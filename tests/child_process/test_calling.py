"""A child answers within its limits, or is ended and its end is told; it never outlives whoever asked."""

import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.child_process import calling
from media_literacy.child_process.calling import ChildError, Ending, call, own_command
from media_literacy.child_process.process_limits import Limits
from media_literacy.jobs import CancelledError, Job

LIMITS = Limits(cpu_seconds=0.3, wall_seconds=1.0, memory=100_000_000, answer=1_000)
IMPATIENT = replace(LIMITS, wall_seconds=0.3)
"""For who is sure to take longer."""
CHECKOUT = Path(__file__).parents[2]
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for its limits")
ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="asks POSIX for its limits")

SERVE = f"""
import os, re, sys, time
from media_literacy.child_process.process_limits import Limits
from media_literacy.child_process.serving import serve
serve(lambda request: %s, {LIMITS!r})
"""
STUCK_IN_A_LIBRARY = "re.match('(a+)+$', 'a' * 60 + 'b')"


def child(work: str) -> list[str]:
    """A process that serves this expression."""
    return [sys.executable, "-c", SERVE % work]


def saying(data: bytes, then: str = "") -> list[str]:
    """A process that keeps to no rules, and says just this."""
    return [sys.executable, "-c", f"import os, time; os.write(1, {data!r}); {then}"]


def ending(command: list[str], limits: Limits = LIMITS) -> Ending:
    with pytest.raises(ChildError) as raised:
        call(command, b"", limits)
    return raised.value.ending


@each_row("size", [0, 1, 3_000_000])
def test_what_is_asked_is_answered(size: int) -> None:
    assert call(child("str(len(request)).encode()"), b"a" * size, LIMITS) == str(size).encode()


def test_an_answer_may_be_as_large_as_was_said_and_no_larger() -> None:
    assert len(call(child("b'a' * 1_000"), b"", LIMITS)) == 1_000
    assert ending(child("b'a' * 1_001")) is Ending.NONSENSE


@pytest.mark.parametrize("work", [pytest.param(STUCK_IN_A_LIBRARY, marks=ON_POSIX), "[None for _ in iter(int, 1)][:0]"])
def test_who_works_longer_than_allowed_is_ended(work: str) -> None:
    assert ending(child(work)) in (Ending.TOO_LONG, Ending.TOO_MUCH_MEMORY)


def test_who_keeps_others_waiting_is_ended() -> None:
    assert ending(child("time.sleep(60)"), IMPATIENT) is Ending.TOO_LONG


@ON_LINUX
def test_memory_is_bounded() -> None:
    assert call(child("bytearray(60_000_000)[:1]"), b"", LIMITS) == b"\0"
    assert ending(child("bytearray(160_000_000)[:1]")) is Ending.TOO_MUCH_MEMORY


@ON_POSIX
def test_a_child_writes_no_files(tmp_path: Path) -> None:
    assert ending(child(f"open({str(tmp_path / 'a')!r}, 'w').write('x') or b''")) is Ending.DIED


@each_row("work", ["1 / 0", "os.abort()", "os._exit(0)", "sys.exit(0)"])
def test_a_child_that_dies_is_told(work: str) -> None:
    assert ending(child(work)) is Ending.DIED


@each_row(
    ("command", "wanted"),
    [
        (["no-such-program-here"], Ending.NOT_STARTED),
        ([sys.executable, "-c", ""], Ending.NOT_STARTED),
        (saying(b"x" * 20), Ending.NOT_STARTED),
        (saying(b"r"), Ending.DIED),
        (saying(b"r" + (9).to_bytes(8, "big") + b"half"), Ending.DIED),
        (saying(b"r" + b"\xff" * 8, "time.sleep(60)"), Ending.NONSENSE),
        (saying(b"r", "os.close(1); time.sleep(60)"), Ending.NONSENSE),
    ],
)
def test_a_child_that_keeps_to_no_rules_is_told(command: list[str], wanted: Ending) -> None:
    assert ending(command) is wanted


def test_an_answer_that_stops_half_way_is_not_waited_for() -> None:
    assert ending(saying(b"r" + (9).to_bytes(8, "big"), "time.sleep(60)"), IMPATIENT) is Ending.TOO_LONG


def test_who_gives_up_is_heard_at_once_and_the_child_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    original = calling._started
    monkeypatch.setattr(calling, "_started", lambda command: started.append(original(command)) or started[0])
    job = Job()
    threading.Timer(0.2, job.cancel).start()

    with pytest.raises(CancelledError):
        call(child("time.sleep(60)"), b"", LIMITS, job)
    assert started[0].returncode is not None


@ON_POSIX
@pytest.mark.parametrize("work", ["time.sleep(60)", pytest.param(STUCK_IN_A_LIBRARY, marks=ON_LINUX)])
def test_a_child_never_outlives_a_parent_that_is_killed(tmp_path: Path, work: str) -> None:
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    generous = Limits(cpu_seconds=60.0, wall_seconds=60.0, memory=LIMITS.memory, answer=9)
    held = f"(globals().update(held=open({str(alive)!r}, 'wb', 0)), held.write(b'!'), {work})"
    command = child(held)
    command[-1] = command[-1].replace(repr(LIMITS), repr(generous))
    program = (
        "from media_literacy.child_process.calling import call\n"
        "from media_literacy.child_process.process_limits import Limits\n"
        f"call({command!r}, b'', {generous!r})"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], cwd=CHECKOUT)

    with alive.open("rb", 0) as pipe:
        assert pipe.read(1) == b"!"
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        assert pipe.read(1) == b""  # the pipe ends with the child, and not before


def test_the_program_starts_itself_as_it_was_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/media-literacy/media-literacy")
    assert own_command("read-document") == [sys.executable, "-m", "media_literacy", "read-document"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("read-document") == [sys.executable, "read-document"]


def test_a_child_has_half_a_minute_to_start_and_then_what_its_limits_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    wait_for = calling._wait_for
    monkeypatch.setattr(
        calling, "_wait_for", lambda event, seconds, job: waits.append(seconds) or wait_for(event, 60.0, job)
    )
    assert call(child("b'done'"), b"", LIMITS) == b"done"
    assert waits == [30.0, LIMITS.wall_seconds]
