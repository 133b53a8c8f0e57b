"""A screen in memory that a bare Debian may draw on, what `run.py release` made, and the table of what was tried."""

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from commands_table import PAGE, with_cells
from every_command import faults, make_input
from outside.installers.debian import Debian
from outside.installers.screen import Screen, open_screen
from outside.installers.ways import Way
from outside.installers.windows_tried import window_faults

from launcher.places import CHECKOUT
from launcher.release.numbering import read_number


class Tried:
    """What was tried in this run, for the table of docs/systems.md."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self._screen, self._folder = screen, folder
        self.faults: dict[tuple[str, str], str] = {}

    def note(self, row: str, way: str, fault: str) -> None:
        """One row is tried by several calls: one of them that fails is enough."""
        self.faults[row, way] = self.faults.get((row, way), "") or fault

    def try_everything(self, way: Way) -> None:
        """Every command and every kind of window, to the end; the test fails with all that was wrong."""
        make_input(way.folder)
        found: list[str] = []
        for row, fault in chain(faults(way.start, way.folder), window_faults(way, self._screen, self._folder)):
            self.note(row, way.name, fault)
            found += [f"{row}: {fault}"] if fault else []
        assert found == []


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    with open_screen() as screen:
        yield screen


@pytest.fixture(scope="session")
def tried(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tried]:
    """With KEEP_OUTPUT=1, what was tried is written to the page of systems in the end."""
    tried = Tried(screen, tmp_path_factory.mktemp("tried"))
    yield tried
    if os.environ.get("KEEP_OUTPUT"):
        PAGE.write_text(with_cells(PAGE.read_text(encoding="utf-8"), tried.faults), encoding="utf-8")


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
