"""What the pinned wheels need of a computer: refused in words where it is not there, and told in the README."""

import os
import re
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from launcher import command, environment, lock, system
from launcher.places import Obstacle
from media_literacy import app, desktop

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
HERE = sys.version_info[:2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library counts on Linux alone")


def test_the_newest_python_is_the_one_that_qt_allows() -> None:
    newest = ".".join(map(str, system.NEWEST_PYTHON))
    after = f"{system.NEWEST_PYTHON[0]}.{system.NEWEST_PYTHON[1] + 1}"

    assert f"<{after}" in distribution("PySide6-Essentials").metadata["Requires-Python"]
    assert f"Python 3.11 to {newest}" in README


@linux
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


@pytest.mark.parametrize(("newest", "is_refused"), [(HERE, False), ((3, HERE[1] - 1), True)])
def test_a_python_newer_than_the_pins_allow_is_refused(
    monkeypatch: pytest.MonkeyPatch, newest: tuple[int, int], is_refused: bool
) -> None:
    monkeypatch.setattr(system, "NEWEST_PYTHON", newest)

    assert ("Start it with one of these" in refusal()) is is_refused


@linux
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


@linux
def test_a_machine_without_wheels_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "OLDEST_GLIBC", {"pdp11": (2, 34)})

    assert f"on {os.uname().machine}" in refusal()


def refusal() -> str:
    try:
        system.require_known_platform()
    except Obstacle as obstacle:
        return str(obstacle)
    return ""


@pytest.mark.parametrize(
    ("build", "words"),
    [(18362, "damaged or missing"), (17763, "needs Windows 10, version 1903"), (7601, "version 1903")],
)
def test_an_old_windows_is_named_when_qt_cannot_be_loaded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], build: int, words: str
) -> None:
    monkeypatch.setenv("LANG", "C")  # or this would ask Windows for its language
    monkeypatch.setattr(desktop.sys, "platform", "win32")
    monkeypatch.setattr(desktop.sys, "getwindowsversion", lambda: type("Version", (), {"build": build}), raising=False)
    fail_with(
        monkeypatch, "DLL load failed while importing QtCore: The specified module could not be found.", "QtCore.pyd"
    )

    assert app.run([]) == 2
    assert words in capsys.readouterr().err


@linux
@pytest.mark.parametrize(
    ("library", "words"), [("libdrm.so.2", "system library “libdrm.so.2”"), ("libQt6Core.so.6", "damaged or missing")]
)
def test_a_missing_library_is_named_and_a_part_of_qt_is_a_damaged_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: str, words: str
) -> None:
    reason = f"{library}: cannot open shared object file: No such file or directory"
    fail_with(monkeypatch, reason, "QtWidgets.abi3.so")

    assert app.run([]) == 2
    assert words in capsys.readouterr().err


def fail_with(monkeypatch: pytest.MonkeyPatch, reason: str, file: str) -> None:
    def open_window(_call: object) -> int:
        raise ImportError(reason, name=file.partition(".")[0], path=f"/site-packages/PySide6/{file}")

    monkeypatch.setattr(app, "_open_window", open_window)


def test_after_an_unexpected_end_the_packages_are_looked_at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stamp = tmp_path / "stamp"
    stamp.touch()
    monkeypatch.setenv(app.STAMP, str(stamp))
    monkeypatch.setattr(app, "_open_window", lambda _call: 1 // 0)

    with pytest.raises(ZeroDivisionError):
        app.run([])
    assert not stamp.exists()


@linux
def test_where_nothing_can_be_locked_nobody_waits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import fcntl

    def flock(_file: int, _operation: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", flock)
    monkeypatch.setattr(lock, "LOCK", str(tmp_path / "lock"))
    with lock.one_at_a_time() as first, lock.one_at_a_time() as second:
        assert first != second


@pytest.mark.parametrize("problem", [PermissionError(13, "Permission denied"), OSError(30, "Read-only file system")])
def test_a_folder_that_may_not_be_written_to_is_told_with_a_way_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], problem: OSError
) -> None:
    def set_up(_name: str, _wheelhouse: str | None) -> None:
        raise problem

    monkeypatch.setattr(environment, "is_ready", lambda _name: False)
    monkeypatch.setattr(environment, "set_up", set_up)

    assert command.main(["--version"]) == 2
    assert "Copy it to a place of your\nown" in capsys.readouterr().err
