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


@pytest.mark.parametrize("require", ["require_for_setting_up", "require_for_a_window", "require_for_tests"])
def test_others_are_asked_once_for_all_that_the_app_and_its_tests_need(
    monkeypatch: pytest.MonkeyPatch, calls: list[list[str]], require: str
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system, "QT_LIBRARIES", {"libnowhere.so.7": "libnowhere7"})
    monkeypatch.setattr(system, "X11_LIBRARIES", {"libcursor.so.7": "libcursor7"})
    monkeypatch.setattr(system, "libraries_for_a_window", lambda: {"libnowhere.so.7": "libnowhere7"})

    with pytest.raises(Obstacle) as told:
        getattr(system, require)(*([[]] if require == "require_for_tests" else []))
    line = str(told.value).splitlines()[-1].strip()
    assert line == (
        "sudo apt-get update && sudo apt-get install --no-install-recommends python3.11-venv libnowhere7 libcursor7"
    )
    assert calls == []


def test_the_tools_of_a_suite_are_named_with_all_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(Obstacle, match=r" python3\.11-venv xvfb$"):
        system.require_for_tests(["xvfb"])


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
