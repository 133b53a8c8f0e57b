"""Packages of the system in a folder: apt is told to look there and nowhere else."""

import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from launcher import system_packages
from launcher.places import Obstacle


class Tools:
    """A Debian 12 whose apt-get writes one package, and notes how it was called."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.sources: list[str] = []

    def __call__(self, command: list[str], **_options: Any) -> "subprocess.CompletedProcess[str]":
        self.calls.append(command)
        words = " ".join(command)
        if "--download-only" in command:
            folder = re.search(r"Dir::Cache::archives=(.*?) -o", words)
            assert folder
            Path(folder[1], "libgl1_1.0_amd64.deb").write_bytes(b"a package")
        if source := re.search(r"Dir::Etc::sourcelist=(\S+)", words):
            self.sources.append(Path(source[1]).read_text(encoding="utf-8"))
        answers = {"dpkg": "amd64\n", "dpkg-deb": "Package: libgl1\nVersion: 1.0\n"}
        return subprocess.CompletedProcess(command, 0, answers.get(command[0], ""), "")


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Tools:
    tools = Tools()
    monkeypatch.setattr(subprocess, "run", tools)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "debian", "VERSION_ID": "12"})
    return tools


def test_packages_are_fetched_for_a_bare_computer_and_listed_for_apt(tools: Tools, tmp_path: Path) -> None:
    folder = Path(system_packages.gather(str(tmp_path), ["libgl1"]))

    assert folder == tmp_path / "debian-12-amd64"
    fetched = next(call for call in tools.calls if call[0] == "apt-get")
    assert fetched[-3:] == ["--download-only", "install", "libgl1"]
    assert any(word.startswith("Dir::State::status=") for word in fetched)
    assert sorted(file.name for file in folder.iterdir()) == ["Packages", "libgl1_1.0_amd64.deb"]
    index = (folder / "Packages").read_text(encoding="utf-8")
    assert index.startswith("Package: libgl1\nVersion: 1.0\nFilename: ./libgl1_1.0_amd64.deb\nSize: 9\nSHA256: ")


def test_they_are_installed_from_the_folder_alone(tools: Tools, tmp_path: Path) -> None:
    folder = tmp_path / "on a stick"
    folder.mkdir()
    system_packages.install(str(folder), ["libgl1"])

    assert tools.sources == [f"deb [trusted=yes] file:{str(folder).replace(' ', '%20')} ./\n"] * 2
    assert tools.calls[0][-1] == "update" and tools.calls[1][-2:] == ["install", "libgl1"]
    assert all("Dir::Etc::sourceparts=-" in call for call in tools.calls)


def test_elsewhere_they_cannot_be_gathered(tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    with pytest.raises(Obstacle, match="on Debian and Ubuntu alone"):
        system_packages.gather(str(tmp_path), ["libgl1"])
    assert tools.calls == [] and list(tmp_path.iterdir()) == []
