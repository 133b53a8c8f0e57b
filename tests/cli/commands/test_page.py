import os
import stat

import pytest

from media_literacy.cli.main import run


def test_the_page_is_written_and_the_key_is_told_of(lesson_file, tmp_path, capsys):
    target = tmp_path / "a.html"
    assert run(["page", str(lesson_file), "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert "The answers are in the page." in capsys.readouterr().out


def test_without_the_key_nothing_is_told_of_it(lesson_file, tmp_path, capsys):
    assert run(["page", str(lesson_file), "--without-key", "-o", str(tmp_path)]) == 0
    assert "answers" not in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".html"] != []


def test_a_file_that_is_there_is_left_alone_unless_forced(lesson_file, tmp_path, capsys):
    target = tmp_path / "a.html"
    target.write_text("mine", encoding="utf-8")
    assert run(["page", str(lesson_file), "-o", str(target)]) == 2
    assert target.read_text(encoding="utf-8") == "mine"
    assert run(["page", str(lesson_file), "-o", str(target), "--force"]) == 0


def test_a_place_where_no_page_can_be_is_told(lesson_file, tmp_path, capsys):
    os.mkfifo(tmp_path / "pipe")
    assert run(["page", str(lesson_file), "-o", str(tmp_path / "pipe"), "--force"]) == 2
    assert "There is something of that name that is no file." in capsys.readouterr().err
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert run(["page", str(lesson_file), "-o", str(tmp_path / ("a" * 300))]) == 2
    assert "could not be saved" in capsys.readouterr().err
    assert not list(tmp_path.glob(".saving-*"))


@pytest.fixture
def pack_folder(tmp_path, lesson_file):
    folder = tmp_path / "weather"
    (folder / "lessons").mkdir(parents=True)
    listed = (
        'schema = 1\nid = "weather"\nversion = "1.0"\ntitle = "W"\nlanguage = "en"\nlessons = ["lessons/rain.md"]\n'
    )
    (folder / "pack.toml").write_text(listed, encoding="utf-8")
    (folder / "lessons" / "rain.md").write_bytes(lesson_file.read_bytes())
    return folder


def test_a_pack_is_a_folder_of_pages_with_a_list(pack_folder, tmp_path, capsys):
    assert run(["page", str(pack_folder), "-o", str(tmp_path / "out")]) == 0
    pages = {path.name for path in (tmp_path / "out").iterdir()}
    assert "index.html" in pages and len(pages) == 2
    assert str(tmp_path / "out" / "index.html") in capsys.readouterr().out
    assert run(["page", str(pack_folder), "-o", str(tmp_path / "out")]) == 2


def test_a_pack_is_one_page(pack_folder, tmp_path):
    target = tmp_path / "all.html"
    assert run(["page", str(pack_folder), "--one-file", "--without-key", "-o", str(target)]) == 0
    assert "<iframe" in target.read_text(encoding="utf-8")


def test_a_folder_that_is_no_pack_is_refused(tmp_path, capsys):
    assert run(["page", str(tmp_path)]) == 2
    assert "is no pack" in capsys.readouterr().err
