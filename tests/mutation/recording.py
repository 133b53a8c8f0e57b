"""A plugin of pytest: notes with coverage which lines each test reaches, and how long the test takes."""

# pyright: reportMissingImports=false

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest

FOLDER = Path(os.environ["MUTATION_RECORD"])

# Started with the process by coverage's own path file, as in the children that tests start.
measuring = coverage.Coverage.current()
seconds: dict[str, float] = {}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Everything that runs meanwhile belongs to this test."""
    if measuring is not None:
        measuring.switch_context(item.nodeid)
    start = time.perf_counter()
    result = yield
    seconds[item.nodeid] = time.perf_counter() - start
    if measuring is not None:
        measuring.switch_context("")
    return result


def pytest_unconfigure() -> None:
    """Each process of pytest writes its own file."""
    if seconds:
        (FOLDER / f"seconds-{os.getpid()}.json").write_text(json.dumps(seconds), encoding="utf-8")
