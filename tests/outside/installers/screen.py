"""A screen in memory that whoever runs on this computer may draw on, and what a person would see there."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PATIENCE = 180.0
SIZE = "1280x800"


class Screen:
    """What a person would look at."""

    def __init__(self, display: str) -> None:
        self.display = display

    def ask(self, *words: str) -> str:
        """What a tool for this screen says; nothing when it fails."""
        environment = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(words, capture_output=True, text=True, env=environment, check=False).stdout

    def titles(self) -> list[str]:
        """The names of all windows that are shown."""
        numbers = self.ask("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return [self.ask("xdotool", "getwindowname", number).strip() for number in numbers]

    def colours(self) -> int:
        """How many colours are seen: one on an empty screen, 600 while lessons are read, 2,000 on the first page."""
        return int(self.ask("import", "-window", "root", "-format", "%k", "info:-").strip() or 0)

    def is_filled(self) -> bool:
        """Whether a window has the size of the screen."""
        numbers = self.ask("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return any(f"Geometry: {SIZE}" in self.ask("xdotool", "getwindowgeometry", number) for number in numbers)

    def give_keyboard(self, name: str) -> None:
        """Let what is typed go to the window of that name, as a click on it does where windows are managed."""
        for number in self.ask("xdotool", "search", "--onlyvisible", "--name", name).split():
            self.ask("xdotool", "windowfocus", "--sync", number)

    def keep_picture(self, path: Path) -> None:
        """Write down what is seen."""
        self.ask("import", "-window", "root", str(path))

    def wait_for(self, happened: Callable[[], bool], what: str) -> None:
        """Look again and again until something happened."""
        end = time.monotonic() + _PATIENCE
        while not happened():
            assert time.monotonic() < end, f"{what} did not happen; seen: {self.titles()}"
            time.sleep(0.3)


@contextmanager
def open_screen() -> Iterator[Screen]:
    """A screen of its own, to which everybody on this computer may connect."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-ac", "-displayfd", str(writing), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        yield Screen(":" + told.readline().strip())
    server.terminate()
    server.wait()
