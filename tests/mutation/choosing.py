"""A plugin of pytest: runs the tests that a file names, in the order in which they stand there, and no others."""

import json
import os
import sys
from pathlib import Path

import pytest

MEMORY = 6_000_000_000
"""A mutant that never stops asking for memory is killed by this, not the machine."""


def pytest_configure() -> None:
    """Before any test is read."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is not in the list is put aside."""
    wanted = json.loads(Path(os.environ["MUTATION_TESTS"]).read_text(encoding="utf-8"))
    places = {test: place for place, test in enumerate(wanted)}
    chosen = sorted((item for item in items if item.nodeid in places), key=lambda item: places[item.nodeid])
    config.hook.pytest_deselected(items=[item for item in items if item.nodeid not in places])
    items[:] = chosen
