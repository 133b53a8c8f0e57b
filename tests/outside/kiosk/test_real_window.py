"""The real program as a kiosk on a screen of its own, with a window manager and without one, by keys alone."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[3]
SCREEN = "1280x800"
PATIENCE = 90.0


class _Kiosk:
    """The program, its screen, and the keyboard in front of it."""

    def __init__(self, folder: Path, window_manager: str, stack: ExitStack) -> None:
        self._env = {**os.environ, "DISPLAY": _screen(stack), "QT_QPA_PLATFORM": "xcb"}
        if window_manager:
            _start([window_manager], stack, env=self._env)
            wait_for(lambda: "_NET_SUPPORTING_WM_CHECK" in self._ask("xprop", "-root"))
        self._words = [sys.executable, "-m", "media_literacy", "--data-dir", str(folder)]
        self.call("--kiosk-pin", pin="4711\n")
        self.program = _start([*self._words, "--kiosk"], stack, env=self._env)
        wait_for(lambda: self.fills)

    def call(self, *more: str, pin: str = "") -> "subprocess.CompletedProcess[str]":
        """Start the program once more."""
        return subprocess.run(
            [*self._words, *more], env=self._env, cwd=CHECKOUT, input=pin, capture_output=True, text=True, check=False
        )

    @property
    def fills(self) -> bool:
        """Whether its window is there, has the keyboard, and covers the screen."""
        focused = self._ask("xdotool", "getwindowfocus", "getwindowname", "getwindowgeometry")
        return "Media Literacy" in focused and f"Geometry: {SCREEN}" in focused

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self.program.poll() is not None

    def is_left_with(self, pin: str) -> bool:
        """Whether the program ends not long after a PIN is typed."""
        self.press("ctrl+q", "ctrl+a", *pin, "Return")
        with suppress(subprocess.TimeoutExpired):
            self.program.wait(3)
        return self.is_over

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._ask("xdotool", "key", "--delay", "80", *keys)

    def minimize(self) -> None:
        """What a window manager offers."""
        self._ask("xdotool", "getwindowfocus", "windowminimize")

    def _ask(self, *words: str) -> str:
        return subprocess.run(words, env=self._env, capture_output=True, text=True, check=False).stdout


@pytest.fixture(params=["", "openbox"])
def kiosk(request, tmp_path) -> Iterator[_Kiosk]:
    with ExitStack() as stack:
        yield _Kiosk(tmp_path, request.param, stack)


def test_it_is_left_with_the_pin_alone(kiosk: _Kiosk) -> None:
    kiosk.press("F11", "ctrl+o", "Escape", "alt+F4", "Escape")
    kiosk.minimize()
    wait_for(lambda: kiosk.fills)
    assert kiosk.call("README.md").returncode == 0  # raises it, and opens nothing in it
    assert "no kiosk was started" in kiosk.call("--kiosk").stderr
    kiosk.press("ctrl+q", *"4712", "Return")
    time.sleep(4)  # the delay after a wrong one is told on the screen alone
    assert not kiosk.is_over and kiosk.fills
    wait_for(lambda: kiosk.is_left_with("4711"))  # however long it delays
    assert kiosk.program.returncode == 0


def wait_for(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.05)


def _screen(stack: ExitStack) -> str:
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SCREEN}x24", "-nolisten", "tcp"]
    _start(words, stack, pass_fds=(write,))
    os.close(write)
    with os.fdopen(read) as answer:
        return f":{answer.readline().strip()}"


def _start(words: list[str], stack: ExitStack, **more: object) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(words, cwd=CHECKOUT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)  # pyright: ignore
    stack.callback(process.wait)
    stack.callback(process.kill)
    return process
