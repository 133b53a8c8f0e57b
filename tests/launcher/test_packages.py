"""pip is kept to its task, and its last words are told when it fails."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from launcher import packages, wheelhouse
from launcher.pin_files import Pin
from launcher.places import VENV_PYTHON, Obstacle, pins


class Pip:
    """Notes how pip was called, and answers with an exit code and words."""

    def __init__(self) -> None:
        self.code, self.words = 0, ""
        self.on_call: Callable[[], object] = str

    def __call__(self, command: list[str], **options: Any) -> SimpleNamespace:
        self.command, self.options = command, options
        self.on_call()
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


def test_from_a_wheelhouse_nothing_else_is_asked(pip: Pip, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []
    monkeypatch.setattr(wheelhouse, "require_complete_here", lambda folder, name: looked_at.append(f"{folder} {name}"))
    packages.install("app", 7, "/usb/wheels")

    at = pip.command.index("--no-index")
    assert pip.command[at : at + 3] == ["--no-index", "--find-links", "/usb/wheels"]
    assert pip.options["env"]["PIP_CONFIG_FILE"] == os.devnull and "PIP_INDEX_URL" not in pip.options["env"]
    assert looked_at == ["/usb/wheels app"]


def test_wheels_are_gathered_for_another_platform(pip: Pip, tmp_path: Path) -> None:
    chalk = Pin("chalk", "1.0", "sys_platform == 'win32'", frozenset({"0" * 64}))
    pip.on_call = lambda: wishes.append(Path(pip.command[-1]).read_text(encoding="ascii"))
    wishes: list[str] = []
    packages.download([chalk], str(tmp_path), ["--platform", "win_amd64"])

    assert {"download", "--platform", "win_amd64", "--no-deps", "--dest", str(tmp_path)} <= set(pip.command)
    assert wishes == [f"chalk==1.0 --hash=sha256:{'0' * 64}\n"], "pip would read the marker for this computer"
    assert pip.options["stdin"] == subprocess.DEVNULL


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(packages, "LOG", str(tmp_path / "pip.log"))
    return tmp_path / "pip.log"


def test_a_failure_is_told_with_the_place_of_pips_log_and_packages_only_where_they_would_help(
    pip: Pip, log: Path
) -> None:
    log.write_text("of an earlier pip", encoding="utf-8")
    pip.code, pip.words = 1, "ERROR: No matching distribution found for chalk==1.0"
    skipped = "2026 Could not fetch URL https://index/: connection error: Failed to resolve 'index' - skipping\n"
    pip.on_call = lambda: log.write_text(skipped, encoding="utf-8")
    with pytest.raises(Obstacle) as raised:
        packages.install("app", 7, None)

    first, *others = str(raised.value).splitlines()
    assert "the name of the package index is not known here" in first and f"All that pip said is in {log}" in others
    assert f"--log={log}" in pip.command and log.read_text(encoding="utf-8") == skipped + pip.words
    assert "run.py wheelhouse packages" in str(raised.value)

    pip.words = "ERROR: Could not install: [Errno 28] No space left on device"
    with pytest.raises(Obstacle, match="the disk is full") as raised:
        packages.install("app", 7, None)
    assert "run.py wheelhouse packages" not in str(raised.value)


def test_a_lab_that_has_its_packages_is_not_told_to_bring_them(
    pip: Pip, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wheelhouse, "require_complete_here", lambda _folder, _name: None)
    pip.code, pip.words = 1, "ERROR: one"

    with pytest.raises(Obstacle) as raised:
        packages.install("app", 7, "/usb/wheels")
    assert str(raised.value).splitlines()[1:] == [f"All that pip said is in {log}"]
