"""pip is kept to its task, and its last words are told when it fails."""

import os
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from launcher import packages
from launcher.places import VENV_PYTHON, Obstacle, pins


class Pip:
    """Notes how pip was called, and answers with an exit code and words."""

    def __init__(self) -> None:
        self.code, self.words = 0, ""

    def __call__(self, command: list[str], **options: Any) -> SimpleNamespace:
        self.command, self.options = command, options
        return SimpleNamespace(returncode=self.code, stderr=self.words, stdout="")


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    pip = Pip()
    monkeypatch.setattr(subprocess, "run", pip)
    monkeypatch.setattr(packages, "settings_for", lambda command: {"PIP_INDEX_URL": f"the mirror for {command}"})
    return pip


def test_what_is_pinned_is_installed_by_the_environments_own_pip(pip: Pip) -> None:
    packages.install("test", 7, None)

    assert pip.command[:4] == [VENV_PYTHON, "-I", "-m", "pip"]
    assert {"install", "--require-hashes", "--only-binary=:all:", "--no-input"} <= set(pip.command)
    assert pip.command[-2:] == ["--requirement", pins("test")] and "--no-index" not in pip.command
    assert pip.options["stdin"] == 7 and pip.options["env"]["PIP_INDEX_URL"] == "the mirror for install"


def test_from_a_wheelhouse_nothing_else_is_asked(pip: Pip) -> None:
    packages.install("app", 7, "/usb/wheels")

    at = pip.command.index("--no-index")
    assert pip.command[at : at + 3] == ["--no-index", "--find-links", "/usb/wheels"]
    assert pip.options["env"]["PIP_CONFIG_FILE"] == os.devnull and "PIP_INDEX_URL" not in pip.options["env"]


def test_wheels_are_gathered_for_another_platform(pip: Pip, tmp_path: Path) -> None:
    packages.download("app", str(tmp_path), ["--platform", "win_amd64"])

    assert {"download", "--platform", "win_amd64", "--dest", str(tmp_path)} <= set(pip.command)
    assert pip.options["stdin"] == subprocess.DEVNULL


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (
            "Looking\nERROR: one\nERROR: two\nERROR: three\nERROR: four\n",
            "ERROR: one\n    ERROR: two\n    ERROR: three\n",
        ),
        ("a\n\n  b\nc\nd\n", "    b\n    c\n    d\n"),
        ("", "    pip failed.\n"),
    ],
)
def test_the_last_words_of_a_pip_that_fails_are_told_with_the_way_out(pip: Pip, words: str, shown: str) -> None:
    pip.code, pip.words = 1, words

    with pytest.raises(Obstacle) as raised:
        packages.install("app", 7, None)
    assert shown in str(raised.value) and "run.py wheelhouse DIR" in str(raised.value)
    assert "four" not in str(raised.value)
