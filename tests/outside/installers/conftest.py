"""A screen in memory that a bare Debian may draw on, and the package that `run.py release` made."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from outside.installers.debian import Debian

from launcher.places import CHECKOUT
from launcher.release.numbering import read_number

_PATIENCE = 60.0


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

    def keep_picture(self, path: Path) -> None:
        """Write down what is seen."""
        self.ask("import", "-window", "root", str(path))

    def wait_for(self, happened: Callable[[], bool], what: str) -> None:
        """Look again and again until something happened."""
        end = time.monotonic() + _PATIENCE
        while not happened():
            assert time.monotonic() < end, f"{what} did not happen; seen: {self.titles()}"
            time.sleep(0.3)


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A screen of its own, to which everybody on this computer may connect."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-ac", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        yield Screen(":" + told.readline().strip())
    server.terminate()
    server.wait()


@pytest.fixture(scope="session")
def package() -> Path:
    """The .deb of this version, or the one that PACKAGE names."""
    if named := os.environ.get("PACKAGE"):
        return Path(named)
    found = sorted(Path(CHECKOUT, "dist", read_number()).glob("*.deb"))
    assert found, "there is no package to try: make one with “python3 run.py release --only deb”"
    return found[-1]


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def debian(request: pytest.FixtureRequest) -> Debian:
    """A bare Debian 12, and a bare Debian 13."""
    release = Debian(request.param)
    release.make()
    return release
