"""A folder of packages for a lab is asked for, looked at and described for the systems that are named."""

from pathlib import Path

import pytest
from checkouts import make_wheel

from launcher import packages, pin_files, wheelhouse
from launcher.pin_files import Pin
from launcher.places import PYTHON_VERSION, Obstacle
from launcher.targets import MACOS_ARM64, MACOS_INTEL, WINDOWS
from launcher.wheelhouse import Computer

ON_WINDOWS = Computer(WINDOWS, (3, 12))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A wheelhouse with one package; the pins want another one, too, on Windows alone."""
    (tmp_path / "pins").mkdir()
    folder = tmp_path / "packages"
    folder.mkdir()
    pin, elsewhere = make_wheel(folder, "chalk"), make_wheel(tmp_path, "color_ama").partition(" --hash")
    marked = f"{elsewhere[0]} ; sys_platform == 'win32' \\\n   {elsewhere[1]}{elsewhere[2]}"
    (tmp_path / "pins" / "app.txt").write_text(f"{pin}{marked}", encoding="ascii")
    monkeypatch.setattr(pin_files, "pins", lambda name: str(tmp_path / "pins" / f"{name}.txt"))
    return folder


def refusal(folder: Path, computer: Computer) -> str:
    try:
        wheelhouse.require_complete(str(folder), ["app"], [computer])
    except Obstacle as obstacle:
        return str(obstacle)
    return ""


def test_a_folder_is_complete_by_the_markers_of_the_system_that_it_is_for(folder: Path, tmp_path: Path) -> None:
    assert refusal(folder, Computer(MACOS_INTEL, (3, 12))) == ""
    missing = refusal(folder, ON_WINDOWS)
    assert "Windows, x86-64, Python 3.12: color-ama 1.0 is not there" in missing
    assert missing.endswith("python3 run.py wheelhouse packages windows --python 3.12")

    (tmp_path / "color_ama-1.0-py3-none-any.whl").rename(folder / "color_ama-1.0-py3-none-any.whl")
    assert refusal(folder, ON_WINDOWS) == ""


def test_a_package_that_was_changed_on_the_way_is_named(folder: Path) -> None:
    wheel = folder / "chalk-1.0-py3-none-any.whl"
    wheel.write_bytes(wheel.read_bytes() + b"smuggled")

    told = refusal(folder, Computer(MACOS_ARM64, (3, 14)))
    assert f"chalk 1.0 has another hash than the one that is pinned: {wheel.name}" in told


def test_a_wheel_for_another_system_does_not_count(folder: Path) -> None:
    (folder / "chalk-1.0-py3-none-any.whl").rename(folder / "chalk-1.0-cp312-cp312-win_amd64.whl")

    assert "chalk 1.0 is not there" in refusal(folder, Computer(MACOS_ARM64, (3, 12)))


def test_pip_is_asked_for_what_the_target_needs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[list[str], list[str]]] = []

    def download(wanted: list[Pin], _folder: str, words: list[str]) -> None:
        asked.append(([pin.name for pin in wanted], words))

    monkeypatch.setattr(packages, "download", download)
    with pytest.raises(Obstacle, match=r"color-ama 1\.0 is not there"):
        wheelhouse.gather(str(folder), ["app"], [Computer(MACOS_INTEL, (3, 11)), ON_WINDOWS])

    assert "Fetching 2 packages for Windows, x86-64, Python 3.12 " in capsys.readouterr().err
    assert [names for names, _words in asked] == [["chalk"], ["chalk", "color-ama"]]
    assert asked[1][1][:4] == ["--platform", "win_amd64", "--python-version", "3.12"]
    assert asked[1][1][-6:] == ["--abi", "cp312", "--abi", "abi3", "--abi", "none"]


def test_systems_are_known_by_words_and_unknown_ones_are_answered_with_them() -> None:
    found = wheelhouse.computers(["macos", "windows"], ["3.11", "3.13"])
    assert [str(computer) for computer in found][:3] == [
        "macOS 13, Apple silicon, Python 3.11",
        "macOS 13, Apple silicon, Python 3.13",
        "macOS 13, Intel, Python 3.11",
    ]
    assert len(found) == 6
    with pytest.raises(Obstacle, match=r"no system called “beos”.*linux, linux-arm64, macos, windows"):
        wheelhouse.computers(["beos"], [])
    with pytest.raises(Obstacle, match=r"no packages for Python 3\.10"):
        wheelhouse.computers(["windows"], ["3.10"])


def test_without_words_they_are_for_a_computer_such_as_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wheelhouse.word_here() in wheelhouse.what_to_bring()
    assert f"--python {PYTHON_VERSION}" in wheelhouse.what_to_bring()
    monkeypatch.setattr(wheelhouse, "machine_here", lambda: "pdp11")
    with pytest.raises(Obstacle, match="Name the systems"):
        wheelhouse.computers([], [])
    assert wheelhouse.what_to_bring() == ""


def test_a_text_beside_the_packages_says_what_they_are_for(tmp_path: Path) -> None:
    wheelhouse.write_contents(str(tmp_path), ["app"], [ON_WINDOWS], ["libgl1"])
    for_windows = (tmp_path / "contents.txt").read_text(encoding="utf-8")
    wheelhouse.write_contents(str(tmp_path), ["app"], wheelhouse.computers(["linux"], ["3.13"]), ["libgl1"])
    for_linux = (tmp_path / "contents.txt").read_text(encoding="utf-8")

    assert str(ON_WINDOWS) in for_windows and "apt-get" not in for_windows
    assert "--no-install-recommends python3.13-venv libgl1" in for_linux
