"""A desktop session of its own for one window: a screen in memory, a message bus, and the bus of assistive technology.

Whatever is started in it knows the session's own runtime folder by its environment, and is ended by that mark.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from glob import glob
from pathlib import Path
from types import TracebackType
from typing import Self

CHECKOUT = Path(__file__).parents[3]
PATIENCE = 30.0
"""Seconds that anything may take on a busy machine."""


class Session:
    """Starts screen and buses on entry; on exit nothing that was started in it is left."""

    def __init__(self) -> None:
        # Short, for a socket's path has 107 characters at most.
        self.folder = Path(tempfile.mkdtemp(prefix="ml-"))
        self._mark = f"XDG_RUNTIME_DIR={self.folder / 'run'}".encode()
        self._started: list[subprocess.Popen[str]] = []
        self._environment = {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "LANG": "C.UTF-8",
            "PYTHONFAULTHANDLER": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_SCALE_FACTOR": "1",
            "QT_FONT_DPI": "96",
            "NO_AT_BRIDGE": "1",  # the client looks, and is not to be looked at
        }

    def __enter__(self) -> Self:
        (self.folder / "run").mkdir(mode=0o700)
        try:
            self._open_screen()
            self._open_buses()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None):
        self.close()

    @property
    def display(self) -> str:
        """The screen's name."""
        return self._environment["DISPLAY"]

    def start(self, words: list[str], *, log: str = "", with_pipes: bool = False) -> subprocess.Popen[str]:
        """Start a program in the session; what it prints goes to a file of the session's folder, or through pipes."""
        errors = (self.folder / (log or "other.log")).open("a")
        try:
            process = subprocess.Popen(
                words,
                env=self._environment,
                cwd=CHECKOUT,
                stdin=subprocess.PIPE if with_pipes else subprocess.DEVNULL,
                stdout=subprocess.PIPE if with_pipes else errors,
                stderr=errors,
                text=True,
                start_new_session=True,
            )
        finally:
            errors.close()
        self._started.append(process)
        return process

    def log(self, name: str) -> str:
        """What a program printed."""
        path = self.folder / name
        return path.read_text() if path.exists() else ""

    def close(self) -> None:
        """End every process of the session, and take its folder away."""
        for process in reversed(self._started):
            if process.poll() is None:
                process.terminate()
        wait_until(lambda: not self._end_strays(signal.SIGTERM), 3.0)
        wait_until(lambda: not self._end_strays(signal.SIGKILL), PATIENCE)
        for process in self._started:
            process.wait(PATIENCE)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _open_screen(self) -> None:
        reading, writing = os.pipe()
        log = (self.folder / "screen.log").open("w")
        with log, os.fdopen(reading) as answer:
            words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"]
            screen = subprocess.Popen(
                words, env=self._environment, pass_fds=[writing], stdout=log, stderr=log, text=True
            )
            self._started.append(screen)
            os.close(writing)
            number = answer.readline().strip()
        if not number:
            raise AssertionError(f"Xvfb did not start: {self.log('screen.log')}")
        self._environment["DISPLAY"] = f":{number}"

    def _open_buses(self) -> None:
        # The shell tells the address and stays until its input is closed; the bus goes with it.
        words = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat']
        bus = self.start(words, log="bus.log", with_pipes=True)
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        if not address:
            raise AssertionError(f"the message bus did not start: {self.log('bus.log')}")
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = address
        launchers = glob("/usr/lib*/at-spi-bus-launcher") + glob("/usr/lib*/*/at-spi-bus-launcher")
        self.start([launchers[0], "--launch-immediately"], log="at-spi.log")
        subprocess.run(
            [
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.a11y.Bus",
                "/org/a11y/bus",
                "org.a11y.Bus.GetAddress",
            ],
            env=self._environment,
            check=True,
            capture_output=True,
            timeout=PATIENCE,
        )

    def _end_strays(self, how: signal.Signals) -> list[int]:
        """Signal whatever still has the session's mark, also what the buses started; the answer is what was found."""
        for process in self._started:
            process.poll()  # so that what has ended is not found as a zombie
        found = []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdecimal():
                continue
            try:
                if self._mark not in (entry / "environ").read_bytes().split(b"\0"):
                    continue
                found.append(int(entry.name))
                os.kill(int(entry.name), how)
            except OSError:
                continue  # ended meanwhile, or somebody else's
        return found


def wait_until(is_so: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    """Ask again and again until it is so; False if it is not after so many seconds."""
    until = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def app_words(*more: str) -> list[str]:
    """The program as a person starts it."""
    return [sys.executable, "-m", "media_literacy", *more]
