"""Environments for programs of others: made once, and anew when the pins change or something was left half-made."""

import subprocess
from pathlib import Path

import pytest

from launcher import apart_environment, packages
from launcher.places import Obstacle


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was made and installed, in order."""
    made: list[str] = []

    def make(words: list[str], **_more: object) -> subprocess.CompletedProcess[str]:
        Path(words[-1]).mkdir(parents=True, exist_ok=True)
        made.append(words[-1])
        return subprocess.CompletedProcess(words, 0, "", "")

    monkeypatch.setattr(apart_environment, "VENV", str(tmp_path))
    monkeypatch.setattr(apart_environment, "pins", lambda name: str(tmp_path / f"{name}.txt"))
    monkeypatch.setattr(subprocess, "run", make)
    monkeypatch.setattr(packages, "install", lambda name, _lock, _wheels, python: made.append(f"{name} {python}"))
    (tmp_path / "store.txt").write_text("a==1")
    return made


def test_it_is_made_once_and_anew_when_its_pins_change(made: list[str], tmp_path: Path) -> None:
    apart_environment.install("store", None)
    assert made == [str(tmp_path / "apart" / "store"), f"store {apart_environment.python_of('store')}"]
    apart_environment.install("store", None)
    assert len(made) == 2
    (tmp_path / "store.txt").write_text("a==2")
    apart_environment.install("store", None)
    assert len(made) == 4


def test_what_was_left_half_made_is_not_trusted(
    made: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_words: object) -> None:
        raise Obstacle("no network")

    with monkeypatch.context() as patched:
        patched.setattr(packages, "install", fail)
        with pytest.raises(Obstacle):
            apart_environment.install("store", None)
    apart_environment.install("store", None)
    assert len(made) == 3
