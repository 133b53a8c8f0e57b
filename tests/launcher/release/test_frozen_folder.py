"""The packed folder is made by the Python of the environment for releases, with the time it is given."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from launcher import apart_environment
from launcher.places import Obstacle
from launcher.release import frozen_folder


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, Any]]]:
    calls: list[tuple[list[str], dict[str, Any]]] = []

    def run(words: list[str], **options: Any) -> "subprocess.CompletedProcess[bytes]":
        calls.append((words, options))
        return subprocess.CompletedProcess(words, 1 if "broken" in words else 0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(frozen_folder.shutil, "which", lambda name: "/usr/bin/" + name)
    return calls


def test_the_spec_of_the_checkout_is_packed(calls: list[tuple[list[str], dict[str, Any]]], tmp_path: Path) -> None:
    folder = frozen_folder.build(str(tmp_path), 1_700_000_000)

    words, options = calls[0]
    assert words[0] == apart_environment.python_of("release")
    assert Path(words[-1]).is_file() and words[-1].endswith(".spec")
    assert options["env"]["SOURCE_DATE_EPOCH"] == "1700000000"
    assert Path(folder) == tmp_path / "packed" / "media-literacy"


def test_a_step_that_failed_stops_the_release(calls: list[tuple[list[str], dict[str, Any]]]) -> None:
    with pytest.raises(Obstacle, match="ended with code 1"):
        frozen_folder.run_python(["broken"], 0)


def test_the_archive_is_named_by_version_and_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "media-literacy"
    folder.mkdir()
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(frozen_folder.platform, "machine", lambda: "x86_64")

    path = frozen_folder.write_archive(str(folder), str(tmp_path), "1.2.3", 0)

    assert Path(path).name == "media-literacy-1.2.3-linux-x86_64.tar.xz" and Path(path).is_file()
