"""What the system lacks is installed as root, and otherwise named in the one line that installs it."""

import os
import shutil
import subprocess

import pytest

from launcher import system
from launcher.places import Obstacle


@pytest.fixture(autouse=True)
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A Debian machine that lacks the module for environments; its apt-get only notes how it was called."""
    calls: list[list[str]] = []

    def apt_get(words: list[str], **_options: object) -> "subprocess.CompletedProcess[str]":
        calls.append(words)
        return subprocess.CompletedProcess(words, 0, "", "")

    monkeypatch.setattr(system, "_missing_venv", lambda: ["python3.11-venv"])
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(subprocess, "run", apt_get)
    return calls


def test_root_gets_the_packages_installed(calls: list[list[str]]) -> None:
    system.require_for_setting_up()

    assert [call[1] for call in calls] == ["update", "install"]
    assert calls[-1][-1] == "python3.11-venv"


def test_others_are_told_one_line(monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(Obstacle, match=r"sudo apt-get install --no-install-recommends python3\.11-venv"):
        system.require_for_setting_up()
    assert calls == []


def test_other_systems_are_told_the_names(monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    with pytest.raises(Obstacle, match="what your system calls them"):
        system.require_for_setting_up()
    assert calls == []


def test_an_installation_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = subprocess.CompletedProcess([], 100, "", "E: Unable to locate package python3.11-venv\n")
    monkeypatch.setattr(subprocess, "run", lambda _words, **_options: failed)

    with pytest.raises(Obstacle, match="Unable to locate package"):
        system.require_for_setting_up()


def test_nothing_is_called_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]) -> None:
    monkeypatch.setattr(system, "_missing_venv", list)
    system.require_for_setting_up()

    assert calls == []
