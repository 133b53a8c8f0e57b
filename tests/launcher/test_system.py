"""What the system lacks is named in the line that installs it; where no wheel suits it, that is refused in words."""

import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path
from types import SimpleNamespace

import pytest

from launcher import system, system_packages
from launcher.pin_files import environment_here, pins_for
from launcher.places import Obstacle

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library counts on Linux alone")


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

    with pytest.raises(Obstacle) as raised:
        getattr(system, require)(*([[]] if require == "require_for_tests" else []))
    line = str(raised.value).splitlines()[1].strip()
    assert "run.py wheelhouse packages --system-packages" in str(raised.value)
    assert line == (
        "sudo apt-get update && sudo apt-get install --no-install-recommends python3.11-venv libnowhere7 libcursor7"
    )
    assert calls == []


def test_the_tools_of_a_suite_are_named_with_all_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(Obstacle, match=r" python3\.11-venv xvfb\n"):
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


def test_packages_that_were_brought_along_are_installed_by_root_and_named_to_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, calls: list[list[str]]
) -> None:
    installed: list[object] = []
    monkeypatch.setattr(system_packages, "folder_here", lambda wheelhouse: f"{wheelhouse}/debian-12-amd64")
    monkeypatch.setattr(system_packages, "install", lambda folder, names: installed.append((folder, names)))
    (tmp_path / "debian-12-amd64").mkdir()
    system.require_for_setting_up(str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(Obstacle) as raised:
        system.require_for_setting_up(str(tmp_path))

    assert installed == [(f"{tmp_path}/debian-12-amd64", ["python3.11-venv"])] and calls == []
    assert str(raised.value).endswith(f"-B run.py --wheelhouse {tmp_path} system-packages")


def test_nothing_is_called_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]) -> None:
    monkeypatch.setattr(system, "_missing_venv", list)
    system.require_for_setting_up()

    assert calls == []


README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_newest_python_is_the_one_that_qt_allows() -> None:
    newest = ".".join(map(str, system.NEWEST_PYTHON))
    after = f"{system.NEWEST_PYTHON[0]}.{system.NEWEST_PYTHON[1] + 1}"

    assert f"<{after}" in distribution("PySide6-Essentials").metadata["Requires-Python"]
    assert f"Python 3.11 to {newest}" in README


@ON_LINUX
def test_the_oldest_c_library_is_the_one_that_the_wheels_name() -> None:
    needed = [(0, 0)]
    for package in ("PySide6-Essentials", "shiboken6", "cryptography", "lxml", "sentencex", "rapidfuzz"):
        tags = re.findall(
            r"^Tag: .*manylinux_(\d+)_(\d+)_", distribution(package).read_text("WHEEL") or "", re.MULTILINE
        )
        needed += [min((int(major), int(minor)) for major, minor in tags)] if tags else []

    machine = os.uname().machine
    assert max(needed) == system.OLDEST_GLIBC[machine]
    for name, (major, minor) in system.OLDEST_GLIBC.items():
        assert re.search(rf"glibc {major}\.{minor} \({name}\)", README)
    assert f"| macOS {system.OLDEST_MACOS[0]}" in README


HERE = sys.version_info[:2]


@pytest.mark.parametrize(("newest", "is_refused"), [(HERE, False), ((3, HERE[1] - 1), True)])
def test_a_python_newer_than_the_pins_allow_is_refused(
    monkeypatch: pytest.MonkeyPatch, newest: tuple[int, int], is_refused: bool
) -> None:
    monkeypatch.setattr(system, "NEWEST_PYTHON", newest)

    assert ("Start it with one of these" in refusal()) is is_refused


@ON_LINUX
@pytest.mark.parametrize(
    ("library", "words"),
    [
        ("glibc 2.34", ""),
        ("glibc 2.33", "this is glibc 2.33"),
        ("glibc 2.4", "this is glibc 2.4"),
        (None, "another C library"),
    ],
)
def test_an_older_c_library_is_refused(monkeypatch: pytest.MonkeyPatch, library: str | None, words: str) -> None:
    monkeypatch.setattr(system, "OLDEST_GLIBC", {os.uname().machine: (2, 34)})
    monkeypatch.setattr(os, "confstr", lambda _name: library)

    assert words in refusal()
    assert bool(words) == bool(refusal())


@ON_LINUX
def test_a_machine_without_wheels_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "OLDEST_GLIBC", {"pdp11": (2, 34)})

    assert f"on {os.uname().machine}" in refusal()


@pytest.mark.parametrize(
    ("system_name", "machine", "own_platform", "words"),
    [
        ("darwin", "arm64", "macosx-13.0-arm64", ""),
        ("darwin", "x86_64", "macosx-13.0-x86_64", ""),
        ("win32", "AMD64", "win-amd64", ""),
        ("win32", "ARM64", "win-amd64", ""),  # the usual Python on an ARM computer
        ("win32", "ARM64", "win-arm64", "ARM\nprocessor it runs on Windows 11"),
        ("freebsd14", "amd64", "freebsd-14", "It runs on Linux, Windows and macOS"),
    ],
)
def test_processors_without_wheels_are_refused_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, system_name: str, machine: str, own_platform: str, words: str
) -> None:
    become(monkeypatch, system_name, machine, own_platform)

    assert words in refusal()
    assert bool(words) == bool(refusal())


@pytest.mark.parametrize(("build", "is_refused"), [(18362, False), (18361, True)])
def test_a_windows_that_qt_cannot_load_on_is_refused(
    monkeypatch: pytest.MonkeyPatch, build: int, is_refused: bool
) -> None:
    become(monkeypatch, "win32", "AMD64", "win-amd64", build=build)

    assert (f"(build {build} instead of 18362)" in refusal()) is is_refused


@pytest.mark.parametrize(
    ("version", "is_refused"), [("13.0", False), ("26.1", False), ("12.7.6", True), ("10.16", False), ("", False)]
)
def test_a_macos_that_is_too_old_is_refused(monkeypatch: pytest.MonkeyPatch, version: str, is_refused: bool) -> None:
    become(monkeypatch, "darwin", "x86_64", "macosx-10.9-universal2", version=version)

    assert (f"this is macOS {version}" in refusal()) is is_refused


@pytest.mark.parametrize(("system_name", "words"), [("win32", "py -3.12-64 run.py"), ("linux", "Raspberry Pi OS 13")])
def test_a_python_of_32_bits_is_refused(monkeypatch: pytest.MonkeyPatch, system_name: str, words: str) -> None:
    become(monkeypatch, system_name, "x86", "win32")
    monkeypatch.setattr(sys, "maxsize", 2**31 - 1)
    monkeypatch.setattr(system, "started_with", lambda version: f"py -{version} run.py")

    assert "32-bit Python" in refusal() and words in refusal()


def test_a_path_that_windows_cannot_take_is_told_before(monkeypatch: pytest.MonkeyPatch) -> None:
    longest = "C:\\" + "m" * (259 - len("C:\\" + "\\.venv\\Lib\\site-packages\\") - system.LONGEST_PATH)
    system.require_short_path(longest)

    with pytest.raises(Obstacle, match="too long for Windows, by 1 characters"):
        system.require_short_path(longest + "m")


def test_the_longest_path_is_no_shorter_than_that_of_any_package() -> None:
    packages = (distribution(pin.name) for pin in pins_for("app", environment_here()))

    longest = max(len(str(file)) for package in packages for file in package.files or ())
    assert system.LONGEST_PATH - 20 < longest <= system.LONGEST_PATH


def become(
    monkeypatch: pytest.MonkeyPatch,
    system_name: str,
    machine: str,
    own_platform: str,
    *,
    build: int = 22631,
    version: str = "14.5",
) -> None:
    """Seem another computer."""
    monkeypatch.setattr(sys, "platform", system_name)
    monkeypatch.setattr(sysconfig, "get_platform", lambda: own_platform)
    monkeypatch.setattr(sys, "getwindowsversion", lambda: SimpleNamespace(build=build), raising=False)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "mac_ver", lambda: (version, ("", "", ""), machine))


def refusal() -> str:
    try:
        system.require_known_platform()
    except Obstacle as obstacle:
        return str(obstacle)
    return ""
