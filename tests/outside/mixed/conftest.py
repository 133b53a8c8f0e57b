"""Computers of a class, each with a screen and an assistive bus of its own, and the browsers of two more learners."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from outside.browsers.browsing import Driver
from outside.ears.listener import Listener
from outside.ears.session import Session, app_words

from launcher.outside import SUITES
from media_literacy.desktop import install_line


class Computers:
    """Each program that is started runs as on a computer of its own, with nothing kept from before."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self._stack, self._folder = stack, folder

    def start(self, name: str, *words: str) -> Listener:
        """The program's window, with the keyboard."""
        session = self._stack.enter_context(Session())
        program = session.start(app_words("--data-dir", str(self.data_folder(name)), *words), log="app.log")
        listener = Listener(session, program)
        self._stack.callback(listener.close)
        listener.find("button", "")  # it is shown, and can be given the keyboard
        listener.take_keyboard()
        return listener

    def data_folder(self, name: str) -> Path:
        """Where the program of that name keeps what it keeps."""
        return self._folder / name


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
