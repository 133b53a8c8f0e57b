"""Archives do not depend on who made them, nor when."""

import hashlib
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from launcher.release import archives


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "inner").mkdir(parents=True)
    (folder / "start").write_bytes(b"#!")
    (folder / "start").chmod(0o700)
    (folder / "inner" / "text").write_bytes(b"text")
    (folder / "inner" / "text").chmod(0o600)
    return folder


def touch(folder: Path, seconds: int) -> None:
    for path in folder.rglob("*"):
        os.utime(path, (seconds, seconds))


def test_a_tar_is_the_same_at_another_time(folder: Path, tmp_path: Path) -> None:
    for name, seconds in (("a", 1_600_000_000), ("b", 1_700_000_000)):
        touch(folder, seconds)
        archives.write_tar(str(folder), str(tmp_path / name), 1_650_000_000)

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    with tarfile.open(tmp_path / "a") as archive:
        modes = {entry.name: (entry.mode, entry.uid) for entry in archive}
    assert modes == {
        "program": (0o755, 0),
        "program/inner": (0o755, 0),
        "program/inner/text": (0o644, 0),
        "program/start": (0o755, 0),
    }


def test_a_zip_is_the_same_at_another_time(folder: Path, tmp_path: Path) -> None:
    for name, seconds in (("a", 1_600_000_000), ("b", 1_700_000_000)):
        touch(folder, seconds)
        archives.write_zip(str(folder), str(tmp_path / name))

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    with zipfile.ZipFile(tmp_path / "a") as archive:
        assert archive.namelist() == ["program/inner/text", "program/start"]
        assert archive.testzip() is None


def test_sums_are_told_as_their_tool_reads_them(folder: Path) -> None:
    (folder / "SHA256SUMS").write_text("old")

    target = archives.write_sums(str(folder))

    assert Path(target).read_text() == f"{hashlib.sha256(b'#!').hexdigest()}  start\n"
