"""An empty environment: made by the Python that ours comes from, or it is said why not."""

import subprocess
import sys

import pytest

from launcher.places import Obstacle
from launcher.venv_creation import create_venv


def test_it_replaces_what_is_there_and_goes_by_the_base_python(monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[list[str]] = []

    def venv(words: list[str], **_more: object) -> subprocess.CompletedProcess[str]:
        run.append(words)
        return subprocess.CompletedProcess(words, 0, "", "")

    monkeypatch.setattr(subprocess, "run", venv)
    monkeypatch.setattr(sys, "_base_executable", "base-python", raising=False)
    create_venv("apart", 0)
    assert run == [["base-python", "-I", "-m", "venv", "--clear", "apart"]]


def test_an_environment_that_cannot_be_made_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "no room\n")
    monkeypatch.setattr(subprocess, "run", lambda *_words, **_more: failed)
    with pytest.raises(Obstacle, match=r"apart could not be made:\n.*no room"):
        create_venv("apart", 0)


def test_a_full_disk_is_told_with_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    full = subprocess.CompletedProcess([], 1, "Error: [Errno 28] No space left on device\n", "")
    monkeypatch.setattr(subprocess, "run", lambda *_words, **_more: full)
    with pytest.raises(Obstacle, match="about 500 MB"):
        create_venv("apart", 0)
