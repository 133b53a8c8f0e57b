"""`pack FOLDER` as a teacher calls it."""

import os
import sys
from pathlib import Path

import pytest

from media_literacy.cli.main import run
from media_literacy.packs.archive.extracting import open_archive

TOML = """\
schema = 1
id = "valley"
version = "1.0.0"
title = "Valley"
language = "en"
license = "CC-BY-4.0"
authors = ["A. Teacher"]
lessons = ["lessons/bus-lanes.md"]
"""


@pytest.fixture
def folder(lesson_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack's folder with one sound lesson; the present folder is another one."""
    pack = tmp_path / "valley"
    (pack / "lessons").mkdir(parents=True)
    lesson_file.rename(pack / "lessons" / lesson_file.name)
    (pack / "pack.toml").write_text(TOML, encoding="utf-8")
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return pack


def opened(file: Path, tmp_path: Path):
    into = tmp_path / "into"
    into.mkdir()
    return open_archive(file, into)


def test_a_folder_becomes_a_file_named_after_the_pack(folder, tmp_path, capsys):
    assert run(["pack", str(folder)]) == 0
    printed = capsys.readouterr().out.splitlines()
    found = opened(Path("valley.lessonpack"), tmp_path)
    assert found.pack is not None and found.pack.id == "valley"
    assert printed[0].startswith("valley.lessonpack: 1 lesson, ")
    assert printed[1:] == [f"Hash: {found.hash}"]


def test_the_file_goes_where_it_is_told_and_replaces_an_earlier_one(folder, tmp_path):
    target = tmp_path / "out.lessonpack"
    assert run(["pack", str(folder), "-o", str(target)]) == 0
    before = target.read_bytes()
    (folder / "pack.toml").write_text(TOML.replace("1.0.0", "1.0.1"), encoding="utf-8")
    assert run(["pack", str(folder), "-o", str(target)]) == 0
    assert target.read_bytes() != before


def test_no_other_file_is_replaced(folder, capsys):
    lesson = folder / "lessons" / "bus-lanes.md"
    before = lesson.read_bytes()
    assert run(["pack", str(folder), "-o", str(lesson)]) == 2
    assert lesson.read_bytes() == before
    assert "stays as it is" in capsys.readouterr().err


def test_errors_are_shown_and_no_file_is_made(folder, capsys):
    lesson = folder / "lessons" / "bus-lanes.md"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace("Flag: overclaim", "Flag: overcliam"), "utf-8")
    assert run(["pack", str(folder)]) == 1
    printed = capsys.readouterr().out
    assert "error[unknown-kind]" in printed
    assert printed.endswith("No pack was made, because of these errors.\n")
    assert list(Path.cwd().iterdir()) == []


def test_what_only_a_pack_minds_is_shown_and_no_file_is_made(folder, capsys):
    (folder / "lessons" / "Bus-Lanes.txt").write_text("", encoding="utf-8")
    (folder / "lessons" / "nul.txt").write_text("", encoding="utf-8")
    assert run(["pack", str(folder)]) == 1
    assert "error[name-not-portable]" in capsys.readouterr().out
    assert list(Path.cwd().iterdir()) == []


def test_a_file_that_stays_out_is_named(folder, capsys):
    (folder / "plan.odt").write_bytes(b"PK")
    assert run(["pack", str(folder)]) == 0
    assert "warning[file-left-out]: “plan.odt” is left out." in capsys.readouterr().out


def test_a_new_key_signs_and_the_same_key_signs_again(folder, tmp_path, capsys):
    key = tmp_path / "author.pem"
    assert run(["pack", str(folder), "--new-key", str(key)]) == 0
    first = capsys.readouterr().out.splitlines()[-1]
    assert run(["pack", str(folder), "--sign", str(key)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == first
    found = opened(Path("valley.lessonpack"), tmp_path)
    assert found.signature is not None
    assert first == f"Signed with the key {found.signature.fingerprint}."


def test_a_key_is_never_replaced(folder, tmp_path, capsys):
    key = tmp_path / "author.pem"
    key.write_text("mine", encoding="utf-8")
    assert run(["pack", str(folder), "--new-key", str(key)]) == 2
    assert key.read_text(encoding="utf-8") == "mine"
    assert "--sign" in capsys.readouterr().err


@pytest.mark.parametrize("text", [None, "", "mine", "-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n"])
def test_what_is_no_key_is_told_in_two_lines(text, folder, tmp_path, capsys):
    key = tmp_path / "author.pem"
    if text is not None:
        key.write_text(text, encoding="utf-8")
    assert run(["pack", str(folder), "--sign", str(key)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2
    assert list(Path.cwd().iterdir()) == []


@pytest.mark.parametrize("name", ["gone", "pack.toml"])
def test_what_is_no_folder_is_told_in_two_lines(name, folder, capsys):
    assert run(["pack", str(folder / name)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_a_place_that_is_not_there_is_told_in_two_lines(folder, capsys):
    assert run(["pack", str(folder), "-o", "gone/out.lessonpack"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes in folders")
@pytest.mark.timeout(60)
def test_every_command_answers_where_a_pipe_or_a_link_to_itself_is_named(folder, tmp_path, capsys):
    (folder / "loop").symlink_to("loop")
    for name in ("pipe", "pipe.md", "pipe.lessonpack"):
        os.mkfifo(folder / name)
    for name in ("pipe", "pipe.md", "pipe.lessonpack", "loop", "/dev/zero"):
        place = str(folder / name)
        calls = [[command, place] for command in ("pack", "check", "install", "outline", "play", "print")]
        for call in [*calls, ["grade", place, "--marked", "1"]]:
            assert run(call, tmp_path / "data") == 2, call
            assert capsys.readouterr().err.startswith("media-literacy: "), call


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes in folders")
@pytest.mark.timeout(60)
def test_a_pipe_is_not_written_over_and_holds_no_key(folder, tmp_path, capsys):
    for name in ("target", "key"):
        os.mkfifo(tmp_path / name)
    assert run(["pack", str(folder), "-o", str(tmp_path / "target")]) == 2
    assert "is no lesson pack, so it stays as it is" in capsys.readouterr().err
    assert run(["pack", str(folder), "--sign", str(tmp_path / "key")]) == 2
    assert "cannot be read" in capsys.readouterr().err
