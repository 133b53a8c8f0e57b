"""Whether the index has, today, what docs/systems.md says that it has; takes five minutes."""

import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

from launcher.floors import PYTHONS
from launcher.targets import GATHERED

RESOLVE = Path(__file__).parents[3] / "requirements" / "resolve.py"


@pytest.mark.timeout(900)
def test_every_system_that_is_promised_resolves() -> None:
    resolve = SimpleNamespace(**runpy.run_path(str(RESOLVE)))
    promised = [target for targets in GATHERED.values() for target in targets]

    lacking = {
        f"{target.name}, Python {python}": found
        for target in promised
        for python in PYTHONS
        if (found := resolve.missing(target, python))
    }
    assert lacking == {}
