"""What `run.py release` makes, and in which order."""

import subprocess
from pathlib import Path

import pytest

from launcher import apart_environment, command
from launcher.release import command as release
from launcher.release import deb, frozen_folder, msi, numbering, windows_folder


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps, none of which is taken."""
    made: list[str] = []

    def step(name: str, answer: object) -> object:
        return lambda *_arguments: made.append(name) or answer

    monkeypatch.setattr(release, "_CHECK", ("-c", ""))  # the real one takes a second
    monkeypatch.setattr(apart_environment, "install", step("environment", None))
    monkeypatch.setattr(frozen_folder, "run_python", step("wheel", None))
    monkeypatch.setattr(frozen_folder, "build", step("folder", "/folder"))
    monkeypatch.setattr(frozen_folder, "write_archive", step("archive", "/archive"))
    monkeypatch.setattr(deb, "build", step("deb", "/deb"))
    monkeypatch.setattr(windows_folder, "build", step("windows", "/windows"))
    monkeypatch.setattr(release.archives, "write_zip", step("zip", None))
    monkeypatch.setattr(msi, "build", step("msi", "/msi"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return made


def test_one_command_makes_all_of_it_with_sums_and_changes(
    made: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert command.main(["release", "--into", str(tmp_path)]) == 0

    folder = tmp_path / numbering.read_number()
    assert made == ["environment", "wheel", "folder", "archive", "deb", "wheel", "windows", "zip"]
    assert {"CHANGES.md", "SHA256SUMS"} <= {path.name for path in folder.iterdir()}
    assert "CHANGES.md" in (folder / "SHA256SUMS").read_text(encoding="utf-8")


def test_nothing_is_made_while_a_text_waits_for_its_translation(
    made: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(release, "_CHECK", ("-c", "raise SystemExit('es.po: not translated: “Open”')"))
    assert command.main(["release", "--into", str(tmp_path)]) == 2
    assert "es.po: not translated: “Open”" in capsys.readouterr().err
    assert made == [] and list(tmp_path.iterdir()) == []


def test_a_part_is_made_alone(made: list[str], tmp_path: Path) -> None:
    assert command.main(["release", "--only", "deb", "--into", str(tmp_path)]) == 0
    assert made == ["environment", "folder", "deb"]


def test_with_a_python_for_windows_there_is_an_installer(made: list[str], tmp_path: Path) -> None:
    words = ["release", "--only", "windows", "--embeddable", "python.zip", "--into", str(tmp_path)]
    assert command.main(words) == 0
    assert made == ["environment", "wheel", "windows", "zip", "msi"]


def test_nothing_of_an_earlier_run_is_summed_up(made: list[str], tmp_path: Path) -> None:
    stale = tmp_path / numbering.read_number() / "stale.deb"
    stale.parent.mkdir()
    stale.write_text("old")
    assert command.main(["release", "--only", "wheel", "--into", str(tmp_path)]) == 0
    assert made == ["environment", "wheel"] and not stale.exists()


def test_without_history_the_time_has_to_be_said(
    made: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_git(*_arguments: object, **_options: object) -> None:
        raise FileNotFoundError

    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(subprocess, "run", no_git)
    assert command.main(["release", "--into", str(tmp_path)]) == 2
    assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err


def test_a_version_is_begun_in_both_places(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    begun: list[str] = []
    monkeypatch.setattr(numbering, "begin", lambda number, _day: begun.append(number))
    assert release.run(["--begin", "9.0.0"], "python3 run.py") == 0
    assert begun == ["9.0.0"]
    assert "v9.0.0" in capsys.readouterr().out
