"""Packs are found from their lessons, and read with remarks instead of exceptions."""

from pathlib import Path

from media_literacy.lesson.pack import find_pack, read_pack

TEXT = """schema = 1
id = "first"
version = "1.0"
title = "First steps"
language = "en"
license = "CC-BY-4.0"
authors = ["A"]
lessons = ["lessons/b.md", "lessons/a.md"]
"""


def make_pack(folder: Path, text: str = TEXT) -> Path:
    (folder / "lessons").mkdir()
    for name in ("a.md", "b.md"):
        (folder / "lessons" / name).write_text("# News\n\nIt rained.")
    (folder / "pack.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_pack_keeps_the_order_of_its_lessons(tmp_path: Path):
    pack, report = read_pack(make_pack(tmp_path))
    assert pack is not None
    assert [path.name for path in pack.lessons] == ["b.md", "a.md"]
    assert (pack.id, pack.title, report.diagnostics) == ("first", "First steps", ())


def test_a_lesson_finds_its_pack(tmp_path: Path):
    make_pack(tmp_path)
    pack = find_pack(tmp_path / "lessons" / "a.md")
    assert pack is not None
    assert pack.folder == tmp_path


def test_a_lesson_alone_has_no_pack(tmp_path: Path):
    assert find_pack(tmp_path / "one" / "two" / "a.md") is None


def test_lessons_outside_the_folder_are_left_out(tmp_path: Path):
    inside = tmp_path / "pack"
    inside.mkdir()
    (tmp_path / "out.md").write_text("# News")
    make_pack(inside, TEXT.replace('"lessons/b.md"', '"../out.md", "gone.md"'))
    pack, report = read_pack(inside)
    assert pack is not None
    assert [path.name for path in pack.lessons] == ["a.md"]
    assert [one.code for one in report.diagnostics] == ["pack-lesson-missing"] * 2


def test_a_damaged_pack_file_is_said_at_its_place(tmp_path: Path):
    pack, report = read_pack(make_pack(tmp_path, 'id = "a"\ntitle = \n'))
    assert pack is None
    assert [(one.code, one.location.line) for one in report.diagnostics] == [("pack-unreadable", 2)]
