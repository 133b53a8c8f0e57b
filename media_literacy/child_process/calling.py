"""The parent's side: a child is started, sent one request, waited for within limits, and ended whatever happens."""

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import IO

from media_literacy.child_process.process_limits import Limits
from media_literacy.child_process.serving import LENGTH_BYTES, OUT_OF_MEMORY, READY
from media_literacy.jobs import UNWATCHED, Job

START_SECONDS = 30.0
"""How long a child may take to start, from a cold disk or a network home; no stranger has a part in that."""

_POLL_SECONDS = 0.03
_END_SECONDS = 1.0


class Ending(Enum):
    """Why there is no answer."""

    NOT_STARTED = auto()
    TOO_LONG = auto()
    TOO_MUCH_MEMORY = auto()
    DIED = auto()
    NONSENSE = auto()


class ChildError(Exception):
    """A child that gave no answer."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(ending.name)
        self.ending = ending


def own_command(name: str) -> list[str]:
    """How this program is started once more with one of its commands, also when it is frozen into one executable."""
    if getattr(sys, "frozen", False):
        return [sys.executable, name]
    return [sys.executable, "-m", "media_literacy", name]


def call(command: Sequence[str], request: bytes, limits: Limits, job: Job = UNWATCHED) -> bytes:
    """What a child that runs `serve` answers. ChildError if it does not, CancelledError soon after `job` is cancelled.

    The child is gone when this returns or raises.
    """
    process = _started(command)
    with process:  # closes the pipes and waits
        return _answer(process, request, limits, job)


def _started(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    # With “-m” a child finds first what lies in its own folder: that is ours, and never one that a stranger filled.
    folder = None if getattr(sys, "frozen", False) else Path(__file__).parents[2]
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd=folder,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as problem:
        raise ChildError(Ending.NOT_STARTED) from problem


def _answer(process: "subprocess.Popen[bytes]", request: bytes, limits: Limits, job: Job) -> bytes:
    assert process.stdin is not None and process.stdout is not None
    reader = _AnswerReader(process.stdout, limits.answer)
    writer = threading.Thread(target=_send, args=(process.stdin, request), daemon=True)
    reader.start()
    writer.start()
    try:
        _wait_for(reader.is_ready, START_SECONDS, job)
        if reader.has_begun:
            _wait_for(reader.is_done, limits.wall_seconds, job)
        if reader.answer is not None:
            return reader.answer
        raise ChildError(Ending.NONSENSE if reader.is_too_large else _ending(process, reader))
    finally:
        process.kill()
        writer.join()
        reader.join()


def _wait_for(event: threading.Event, seconds: float, job: Job) -> None:
    """Return when it happened; ChildError after so many seconds."""
    end = time.monotonic() + seconds
    while not event.wait(_POLL_SECONDS):
        job.check()
        if time.monotonic() > end:
            raise ChildError(Ending.TOO_LONG)
    job.check()


def _ending(process: "subprocess.Popen[bytes]", reader: "_AnswerReader") -> Ending:
    """Why a child that closed its pipe gave no answer."""
    try:
        code = process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        return Ending.NONSENSE
    if not reader.has_begun:
        return Ending.NOT_STARTED
    if code == OUT_OF_MEMORY:
        return Ending.TOO_MUCH_MEMORY
    return Ending.TOO_LONG if code in _killed_by_clock() else Ending.DIED


def _killed_by_clock() -> Sequence[int]:
    if sys.platform == "win32":
        from media_literacy.child_process.windows_job import TIME_IS_UP

        return (TIME_IS_UP,)
    import signal

    return (-signal.SIGPROF, -signal.SIGALRM)


def _send(pipe: IO[bytes], request: bytes) -> None:
    """Send the request; the pipe stays open, since its end tells the child that its parent is gone."""
    left = memoryview(len(request).to_bytes(LENGTH_BYTES, "big") + request)
    try:
        while left:
            left = left[pipe.write(left) :]
    except OSError:  # it is gone, as the other pipe will tell
        pass


class _AnswerReader(threading.Thread):
    """Listens to a child: first whether it is there, then for its answer, of which no more than is allowed is taken."""

    def __init__(self, pipe: IO[bytes], most: int) -> None:
        super().__init__(daemon=True)
        self.is_ready, self.is_done = threading.Event(), threading.Event()
        self.has_begun = self.is_too_large = False
        self.answer: bytes | None = None
        self._pipe, self._most = pipe, most

    def run(self) -> None:
        """Listen until the answer is whole, or the child says no more."""
        try:
            self.has_begun = self._pipe.read(1) == READY
            self.is_ready.set()
            if self.has_begun:
                self._read_answer()
        except OSError:  # the same as if it had said no more
            pass
        finally:
            self.is_ready.set()
            self.is_done.set()

    def _read_answer(self) -> None:
        begin = self._read_exactly(LENGTH_BYTES)
        size = int.from_bytes(begin, "big")
        if len(begin) < LENGTH_BYTES:
            return
        if size > self._most:
            self.is_too_large = True
            return
        answer = self._read_exactly(size)
        if len(answer) == size:
            self.answer = answer

    def _read_exactly(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size and (piece := self._pipe.read(size - len(data))):
            data += piece
        return bytes(data)
