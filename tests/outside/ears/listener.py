"""The window of one session as assistive technology sees it: found, pressed, typed into, heard."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from outside.ears.keyboard import give_keyboard
from outside.ears.session import Session, wait_until

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

    def find_count(self, role: str, words: str, count: int) -> None:
        """Wait until so many of that role have these words in their names."""
        self._ask("find_count", role=role, words=words, count=count)

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
