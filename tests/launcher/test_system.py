"""What the system lacks is named in the line that installs it; where no wheel suits it, that is refused in words."""

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from launcher import system
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
    line = str(raised.value).splitlines()[-1].strip()
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


def refusal() -> str:
    try:
        system.require_known_platform()
    except Obstacle as obstacle:
        return str(obstacle)
    return ""
