"""The real window on a screen of its own, and somebody who knows it by ear alone."""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from outside.ears.keyboard import give_keyboard
from outside.ears.listening import Ears
from outside.ears.session import CHECKOUT, Session, app_words, wait_until
from outside.ears.spoken import Spoken

from launcher.outside import SUITES
from media_literacy.desktop import install_line
from media_literacy.settings import Settings, save_settings

SYSTEM_PYTHON = "/usr/bin/python3"


class Listener:
    """Asks the screen reader's side, and fails with what is on the screen when something is not there."""

    def __init__(self, session: Session, program: "subprocess.Popen[str]") -> None:
        self._session, self._program = session, program
        self._process = session.start(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("screen_reader.py"))], log="listener.log", with_pipes=True
        )

    def find(self, role: str, words: str, *states: str) -> dict[str, Any]:
        """Wait until something of that role has these words in its name, and these states."""
        return self._ask("find", role=role, words=words, states=states)

    def everything(self, *roles: str) -> list[dict[str, Any]]:
        """All that shows now of these roles, in order."""
        return self._ask("everything", roles=roles)

    def act(self, role: str, words: str, action: str = "Press") -> None:
        """Do what assistive technology offers there."""
        assert self._ask("act", role=role, words=words, action=action)

    def focus(self, role: str, words: str) -> None:
        """Ask for the focus to go there."""
        assert self._ask("focus", role=role, words=words)

    def press_key(self, key: str) -> None:
        """Type on the keyboard of the screen."""
        assert self._ask("press_key", key=key)

    def hear(self, words: str) -> str:
        """Wait for an announcement with these words."""
        return self._ask("hear", words=words)

    def take_keyboard(self) -> None:
        """Have the window be the one that keys go to."""
        assert wait_until(lambda: give_keyboard(self._session.display))

    def close(self) -> None:
        """End both sides."""
        for process in (self._process, self._program):
            process.terminate()
            process.wait(10)

    def _ask(self, do: str, **question: Any) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **question}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            pytest.fail("The listener ended.\n" + self._session.log("listener.log") + self._session.log("app.log"))
        answer = json.loads(line)
        if "problem" in answer:
            pytest.fail(answer["problem"] + "\n" + self._session.log("app.log"))
        return answer["answer"]


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
