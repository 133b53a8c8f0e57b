"""What a suite needs from npm: installed once for a lock file, and again for another one."""

import json
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from launcher import npm, places

OUTSIDE = Path(__file__).parents[1] / "outside"


@pytest.fixture
def suite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A suite with a lock file, in a checkout without anything else."""
    folder = tmp_path / "tests" / "outside" / "browsers"
    folder.mkdir(parents=True)
    (folder / "package.json").write_text("{}")
    (folder / "package-lock.json").write_text("{}")
    monkeypatch.setattr(npm, "CHECKOUT", str(tmp_path))
    monkeypatch.setattr(npm, "VENV", str(tmp_path / ".venv"))
    monkeypatch.setattr("launcher.lock.LOCK", str(tmp_path / "lock"))
    return folder


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """npm as it was called; it always succeeds."""
    calls: list[list[str]] = []

    def run(words: list[str], **_more: object) -> SimpleNamespace:
        calls.append(words)
        return SimpleNamespace(returncode=0, stderr="")

    monkeypatch.setattr(subprocess, "run", run)
    return calls


def test_it_is_installed_once_for_each_lock_file(suite: Path, calls: list[list[str]]) -> None:
    npm.install("browsers")
    npm.install("browsers")
    assert len(calls) == 1 and "--ignore-scripts" in calls[0]
    assert (Path(npm.modules_of("browsers")) / "package-lock.json").read_text() == "{}"

    (suite / "package-lock.json").write_text('{"name": "another"}')
    npm.install("browsers")
    assert len(calls) == 2


def test_what_npm_says_is_told(suite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = SimpleNamespace(returncode=1, stderr="npm warn old\nnpm error no such package\n")
    monkeypatch.setattr(subprocess, "run", lambda *_words, **_more: answer)
    for _time in range(2):  # it is not taken for installed
        with pytest.raises(places.Obstacle, match="no such package"):
            npm.install("browsers")


def test_no_lock_file_has_an_address_and_each_package_has_its_hash() -> None:
    locks = sorted(OUTSIDE.glob("*/package-lock.json"))
    assert locks
    for file in locks:
        packages = {name: package for name, package in json.loads(file.read_text())["packages"].items() if name}
        assert all("resolved" not in package and "integrity" in package for package in packages.values())
