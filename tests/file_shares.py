"""Which of several processes runs which files of tests, when all tests are run.

Each process reads its own share: reading every file in each of them cost more than any folder of tests.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from xdist.scheduler.each import EachScheduling

TESTS = Path(__file__).parent
_MEASURED = TESTS / "file_shares.toml"
SECONDS_PER_BYTE = 0.000_08
UI_FACTOR = 3
"""A test of a window takes longer than one of a function that is as long."""


class SharedOut(EachScheduling):
    """Each process runs all that it has read."""

    def schedule(self) -> None:
        """Begin. The number of tests, of which results are shown as a share, is that of all processes."""
        super().schedule()
        session = self.config.pluginmanager.get_plugin("session")
        assert isinstance(session, pytest.Session)
        session.testscollected = sum(map(len, self.node2collection.values()))


def files_of_tests() -> list[str]:
    """The files of the usual tests, by their paths below `tests`."""
    outside = TESTS / "outside"
    found = [path for path in TESTS.rglob("test_*.py") if outside not in path.parents]
    return sorted(path.relative_to(TESTS).as_posix() for path in found)


def measured_seconds() -> dict[str, float]:
    """What was measured of the files that take longest; it need not be exact."""
    return tomllib.loads(_MEASURED.read_text(encoding="utf-8"))["seconds"]


def files_together() -> dict[str, list[str]]:
    """Files of one share, by the module that makes for all of them what takes long, once in each process."""
    return tomllib.loads(_MEASURED.read_text(encoding="utf-8"))["together"]


def shares(files: Iterable[str], count: int) -> list[frozenset[str]]:
    """Shares that take about equally long, the same ones each time: the dearest files first, to whoever has least."""
    measured = measured_seconds()
    module_of = {file: module for module, sharing in files_together().items() for file in sharing}
    together: dict[str, set[str]] = {}
    for file in files:
        together.setdefault(module_of.get(file, file), set()).add(file)
    seconds = {name: sum(measured.get(file) or _estimate(file) for file in group) for name, group in together.items()}
    taken = [0.0] * count
    found: list[set[str]] = [set() for _ in range(count)]
    for name in sorted(seconds, key=lambda name: (-seconds[name], name)):
        least = taken.index(min(taken))
        taken[least] += seconds[name]
        found[least] |= together[name]
    return [frozenset(share) for share in found]


def _estimate(file: str) -> float:
    return (TESTS / file).stat().st_size * SECONDS_PER_BYTE * (UI_FACTOR if file.startswith("ui/") else 1)
