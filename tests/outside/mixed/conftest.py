"""The computers of a class, and the browsers of two more learners."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from outside.browsers.browsing import Driver
from outside.mixed.computers import Computers

from launcher.outside import SUITES
from media_literacy.desktop import install_line


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    """Where the tools for them are missing, the test fails with the line that installs them."""
    if missing := SUITES["mixed"].missing():
        pytest.fail("The class cannot be driven from outside. Please run:\n    " + install_line(missing))
    with ExitStack() as stack:
        yield Computers(stack, tmp_path)


@pytest.fixture
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """Both browsers, with the network of this computer."""
    driver = Driver(tmp_path_factory.mktemp("pages"))
    yield driver
    driver.close()
