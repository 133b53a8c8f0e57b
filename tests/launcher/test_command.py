"""The words after `run.py`: what stands in the way is told with a way out."""

import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from launcher import command, console, environment, packages, system, wheelhouse
from launcher.lock import InUse
from launcher.places import CHECKOUT
from media_literacy import app


@pytest.mark.parametrize(
    ("problem", "way_out"),
    [
        (PermissionError(13, "Permission denied"), "Copy it to a place of your\nown"),
        (PermissionError(13, "Permission denied", CHECKOUT + "/.venv"), "Copy it to a place of your\nown"),
        (PermissionError(13, "Permission denied", "/stick/packages"), "not yours to read"),
        (OSError(30, "Read-only file system"), "Copy it to a place of your\nown"),
        (OSError(28, "No space left on device"), "about 500 MB"),
    ],
)
def test_a_folder_that_takes_nothing_is_told_with_a_way_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], problem: OSError, way_out: str
) -> None:
    def set_up(_name: str, _wheelhouse: str | None) -> None:
        raise problem

    monkeypatch.setattr(environment, "is_ready", lambda _name: False)
    monkeypatch.setattr(environment, "set_up", set_up)
    monkeypatch.setattr(os, "access", lambda _folder, _mode: not isinstance(problem, PermissionError))

    assert command.main(["--version"]) == 2
    assert way_out in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="who owns a file is another matter on Windows")
def test_a_folder_in_which_root_installed_is_to_be_given_back(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def set_up(_name: str, _wheelhouse: str | None) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(environment, "is_ready", lambda _name: False)
    monkeypatch.setattr(environment, "set_up", set_up)
    monkeypatch.setattr(os, "access", lambda _folder, _mode: True)
    monkeypatch.setattr(command, "CHECKOUT", "/home/ada/media literacy")

    assert command.main(["--version"]) == 2
    assert "sudo chown -R \"$(id -un)\" '/home/ada/media literacy'" in capsys.readouterr().err


def test_a_window_that_is_open_comes_up_though_other_packages_are_to_be_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[list[str]] = []
    answer = subprocess.CompletedProcess([], 0, "Its window was raised.\n", "")

    def set_up(_name: str, _wheelhouse: str | None) -> None:
        raise InUse("Close it everywhere")

    def run(words: list[str], env: dict[str, str], **_more: object) -> "subprocess.CompletedProcess[str]":
        assert env[app.ONLY_RAISES]
        started.append(words[4:])
        return answer

    monkeypatch.setattr(environment, "is_ready", lambda _name: False)
    monkeypatch.setattr(environment, "set_up", set_up)
    monkeypatch.setattr(system, "require_for_a_window", lambda _wheelhouse: None)
    monkeypatch.setattr(subprocess, "run", run)

    assert command.main(["lesson.md"]) == 0
    said = capsys.readouterr()
    assert said.out == "Its window was raised.\n" and "once every window of it is closed" in said.err
    assert command.main(["check", "lesson.md"]) == 2, "not a window"
    answer.returncode = 2
    assert command.main(["lesson.md"]) == 2, "none is open"
    assert capsys.readouterr().err.count("Close it everywhere") == 2
    assert started == [["lesson.md"]] * 2


def test_what_reads_aloud_is_added_to_what_the_app_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed: list[tuple[str, str | None]] = []
    monkeypatch.setattr(command, "_ensure", lambda name, wheelhouse: installed.append((name, wheelhouse)))
    monkeypatch.setattr(packages, "install", lambda name, _lock, wheelhouse: installed.append((name, wheelhouse)))
    monkeypatch.setattr(environment, "one_at_a_time", lambda: nullcontext(0))

    assert command.main(["--wheelhouse", "/usb/wheels", "read-aloud"]) == 0
    assert installed == [("app", "/usb/wheels"), ("read-aloud", "/usb/wheels")]
    assert "Start the program anew" in capsys.readouterr().out


def test_the_help_of_what_reads_aloud_installs_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "_ensure", lambda _name, _wheelhouse: pytest.fail("something was installed"))

    with pytest.raises(SystemExit, match="0"):
        command.main(["read-aloud", "--help"])
    said = capsys.readouterr().out
    assert "175 MB" in said and f"usage: {command.STARTED_AS} read-aloud" in said


def test_a_lab_gathers_for_the_system_that_it_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    gathered: list[tuple[list[str], list[str]]] = []
    monkeypatch.setattr(command, "_ensure", lambda _name, _wheelhouse: gathered.append((["ready"], [])))
    monkeypatch.setattr(
        wheelhouse, "gather", lambda _folder, sets, computers: gathered.append((sets, list(map(str, computers))))
    )

    assert command.main(["wheelhouse", str(tmp_path), "windows", "--python", "3.12", "--read-aloud"]) == 0
    assert gathered == [(["ready"], []), (["app", "read-aloud"], ["Windows, x86-64, Python 3.12"])]


def test_system_packages_come_from_a_wheelhouse_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(system, "require_from", asked.append)

    assert command.main(["--wheelhouse", "packages", "system-packages"]) == 0
    assert command.main(["system-packages"]) == 2
    assert asked == ["packages"]
    assert "--wheelhouse DIR system-packages" in capsys.readouterr().err


def test_on_windows_what_went_wrong_stays_to_be_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept: list[str] = []
    monkeypatch.setattr(console, "keep_open", lambda: kept.append(capsys.readouterr().err))
    monkeypatch.setattr(command, "WINDOWS", True)

    assert command.main(["--wheelhouse"]) == 2
    assert kept == ["run.py: “--wheelhouse” needs a folder.\n"]
    assert command.main(["--help"]) == 0
    assert len(kept) == 1


def test_the_help_names_the_calls_as_they_are_typed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "STARTED_AS", "py run.py")

    assert command.help_text().startswith("py run.py     ")
    assert "python3" not in command.help_text()


def test_a_start_loads_nothing_that_only_the_set_up_needs() -> None:
    """Every start pays for what is imported before the program; dataclasses alone cost more than the launcher."""
    answer = subprocess.run(
        [sys.executable, "-S", "-c", "import sys, launcher.command; print(*sys.modules)"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {"dataclasses", "inspect", "ast", "subprocess", "launcher.targets"}.isdisjoint(answer.stdout.split())
    assert "launcher.system" in answer.stdout


@pytest.mark.skipif(os.name == "nt", reason="the pipes of Windows answer otherwise")
def test_a_reader_that_has_seen_enough_of_the_help_is_no_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    answer = subprocess.run(
        [sys.executable, "run.py", "--help"], cwd=CHECKOUT, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)

    assert (answer.returncode, answer.stderr) == (0, b"")
