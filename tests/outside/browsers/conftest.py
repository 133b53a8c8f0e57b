"""The browsers, started once for all tests; pages are opened by file:// or from the server."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from outside.browsers.browsing import PROGRAMS, Driver, Look, Open, Page
from outside.browsers.played_page import CLASHING
from outside.browsers.served_class import Serve, served


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """Both browsers, with the network of this computer."""
    driver = Driver(tmp_path_factory.mktemp("pages"))
    yield driver
    driver.close()


@pytest.fixture(scope="session")
def far_driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """Both browsers in a network namespace, where pages come from an address that is not loopback."""
    driver = Driver(tmp_path_factory.mktemp("far"), in_namespace=True)
    yield driver
    driver.close()


@pytest.fixture(params=PROGRAMS)
def program(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def open_page(driver: Driver, program: str) -> Iterator[Open]:
    """`open_page(html, scripts=False, dark=True, way="loopback", width=320)`: the page in this test's browser.

    `way` is “file” or “loopback”. What is given beside it are fields of `Look`, and the size of the window.
    """
    opened: list[Page] = []

    def open_page(html: str | bytes, *, way: str = "file", width: int = 1280, height: int = 800, **look: bool) -> Page:
        file = driver.put(html)
        url = file.as_uri() if way == "file" else driver.address(file.name)
        opened.append(driver.open(url, Look(program, **look), width=width, height=height))
        return opened[-1]

    yield open_page
    for page in opened:
        page.close()


@pytest.fixture
def serve(tmp_path: Path, driver: Driver, program: str) -> Iterator[Serve]:
    """`serve(source)`: a class with this lesson, for this test's browser."""
    with ExitStack() as stack:
        yield lambda source=CLASHING: stack.enter_context(served(tmp_path, driver, program, source))
