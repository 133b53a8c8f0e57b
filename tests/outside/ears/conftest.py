"""The real window on a screen of its own, and somebody who knows it by ear alone."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from outside.ears.listener import Listener
from outside.ears.listening import Ears
from outside.ears.session import CHECKOUT, Session, app_words
from outside.ears.spoken import Spoken

from launcher.outside import SUITES
from media_literacy.desktop import install_line
from media_literacy.settings import Settings, save_settings


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """A screen and its buses; where the tools for it are missing, the test fails with the line that installs them."""
    if missing := SUITES["ears"].missing():
        pytest.fail("The window cannot be driven from outside. Please run:\n    " + install_line(missing))
    with Session() as session:
        yield session


@pytest.fixture(scope="module")
def spoken(session) -> Spoken:
    """What the packaged screen reader speaks in the session."""
    return Spoken(session)


@pytest.fixture
def open_window(session, tmp_path) -> Iterator[Any]:
    """Start the program with these words, with nothing kept from before."""
    opened: list[Listener] = []

    def open_it(*words: str) -> Listener:
        program = session.start(app_words("--data-dir", str(tmp_path / "kept"), *words), log="app.log")
        opened.append(Listener(session, program))
        return opened[-1]

    yield open_it
    for listener in opened:
        listener.close()


@pytest.fixture
def listen(spoken, open_window, tmp_path) -> Iterator[Any]:
    """Start the program with these words for somebody who has a keyboard and ears alone, perhaps without single keys.

    At the end all that was heard is printed, which pytest shows of a test that fails.
    """
    opened: list[Ears] = []

    def open_it(*words: str, with_single_keys: bool = True) -> Ears:
        save_settings(replace(Settings(), single_letter_keys=with_single_keys), tmp_path / "kept")
        window = open_window(*words)
        window.find("button", "")  # it is shown, and can be given the keyboard
        spoken.begin()
        window.take_keyboard()
        opened.append(Ears(window.press_key, spoken))
        return opened[-1]

    yield open_it
    for ears in opened:
        print(*(f"[{key}] {text}" for key, text in ears.transcript), sep="\n")


@pytest.fixture
def founding_lesson() -> str:
    """The lesson that the program is founded on."""
    return str(CHECKOUT / "lessons/first-steps/lessons/leaked-tape.md")


@pytest.fixture
def night_buses() -> str:
    """A lesson that can be taken in both ways."""
    return str(CHECKOUT / "lessons/first-steps/lessons/night-buses.md")


@pytest.fixture
def form() -> str:
    """The first article of what is judged before the course."""
    return str(CHECKOUT / "lessons/reading-term/forms/form-a-1.md")
