"""The call `run.py wheelhouse` and what it tells."""

from pathlib import Path

import pytest

from launcher import gathering, system_packages, wheelhouse
from launcher.places import STARTED_AS, Obstacle


def test_words_may_stand_in_any_order() -> None:
    call = gathering.read_call(["packages", "windows", "--python", "3.12", "macos", "--read-aloud", "--check"])

    assert [str(computer) for computer in call.computers] == [
        "Windows, x86-64, Python 3.12",
        "macOS 13, Apple silicon, Python 3.12",
        "macOS 13, Intel, Python 3.12",
    ]
    assert call.sets == ["app", "read-aloud"] and call.only_checks and not call.with_system_packages


def test_what_was_gathered_is_told_with_how_it_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gathered: list[list[str]] = []
    monkeypatch.setattr(wheelhouse, "gather", lambda _folder, sets, _computers: gathered.append(sets))
    monkeypatch.setattr(system_packages, "gather", lambda _folder, names: gathered.append(names) or "debian-12-amd64")
    folder = str(tmp_path / "packages")
    gathering.gather(
        gathering.read_call([folder, "linux", "--python", "3.11", "--test", "--read-aloud", "--system-packages"])
    )

    told = capsys.readouterr().out
    assert gathered[0] == ["test", "read-aloud"]
    assert {"libgl1", "libxcb-cursor0", "espeak-ng"} <= set(gathered[1]) and gathered[1][0].endswith("-venv")
    assert "Linux, x86_64, glibc 2.34, Python 3.11: all there" in told
    assert f"{STARTED_AS} --wheelhouse {folder} read-aloud" in told
    assert "python3.11-venv libgl1" in (tmp_path / "packages" / "contents.txt").read_text(encoding="utf-8")


def test_a_folder_is_looked_at_without_changing_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(wheelhouse, "gather", lambda *_words: pytest.fail("something was fetched"))
    with pytest.raises(Obstacle, match="no folder"):
        gathering.gather(gathering.read_call([str(tmp_path / "nowhere"), "windows", "--check"]))
    with pytest.raises(Obstacle, match=r"pyside6-essentials [\d.]+ is not there|and \d+ more"):
        gathering.gather(gathering.read_call([str(tmp_path), "windows", "--python=3.12", "--check"]))
    assert list(tmp_path.iterdir()) == [] and capsys.readouterr().out == ""
