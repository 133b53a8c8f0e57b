"""Packs are found from their lessons, and read with remarks instead of exceptions."""

import json
import os
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.packs.pack_toml import find_pack, pack_in, read_pack

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
    assert [diagnostic.code for diagnostic in report.diagnostics] == ["pack-lesson-missing"] * 2


def test_a_damaged_pack_file_is_said_at_its_place(tmp_path: Path):
    pack, report = read_pack(make_pack(tmp_path, 'id = "a"\ntitle = \n'))
    assert pack is None
    assert [(diagnostic.code, diagnostic.start.line) for diagnostic in report.diagnostics] == [("pack-unreadable", 2)]


def test_a_list_of_very_many_lessons_may_stand_in_one_line(tmp_path: Path):
    names = [f"lessons/{number}.md" for number in range(300)]
    pack, report = pack_in(f'id = "a"\nlessons = {names}\n'.encode(), tmp_path, lambda _name: True)
    assert pack is not None and len(pack.lessons) == 300
    assert not report.has_errors


@pytest.mark.parametrize("text", ["[{names}k{n}]\n{names}a = 1\n", "{names}k{n} = 1\n", "k{n} = {{{names}a = 1}}\n"])
def test_names_of_names_are_read_in_good_time(text: str, tmp_path: Path):
    lines = "".join(text.format(names="a." * 63, n=n) for n in range(200))
    began = time.process_time()
    pack_in(lines.encode()[:65_000], tmp_path, lambda _name: True)
    assert time.process_time() - began < 2


@each_row("key", ["title", "version", "language", "license", "authors"])
def test_a_name_in_a_pack_has_its_longest_form(key: str):
    for count, is_used in ((300, True), (301, False)):
        name = f'"{"x" * count}"'
        value = f'["B", {name}]' if key == "authors" else name
        text = "\n".join(f"{key} = {value}" if line.startswith(key) else line for line in TEXT.splitlines())
        pack, report = pack_in(text.encode(), Path("/p"), lambda _name: True)
        assert pack is not None
        assert ("x" * count in str(getattr(pack, key))) is is_used
        assert ("pack-value" in [diagnostic.code for diagnostic in report.diagnostics]) is not is_used


def codes_of(text: str) -> list[str]:
    return [found.code for found in pack_in(text.encode(), Path("/p"), lambda _name: True)[1].diagnostics]


def test_twenty_keys_that_mean_nothing_are_told():
    def unknown(count: int) -> int:
        return codes_of('id = "a"\n' + "".join(f"x{n} = 1\n" for n in range(count))).count("pack-unknown-key")

    assert (unknown(20), unknown(21)) == (20, 20)


def test_sixty_four_full_stops_in_a_line_are_read_and_one_more_is_not():
    def line(stops: int) -> str:
        return f'id = "a"\ntitle = "{"." * stops}"\nlessons = ["a.md", \'b.md\']\n'

    assert "pack-unreadable" not in codes_of(line(64))
    assert "pack-unreadable" in codes_of(line(65))


def test_a_pack_file_has_64_kilobytes_at_most():
    text = 'id = "a"\nlessons = []\n'
    fits = text + "#" * (65_536 - len(text))
    assert "pack-unreadable" not in codes_of(fits) and pack_in(fits.encode(), Path("/p"), lambda _name: True)[0]
    assert pack_in(f"{fits}#".encode(), Path("/p"), lambda _name: True)[0] is None


@each_row(("schema", "is_newer"), [("1", False), ("2", True), ("0", False), ('"2"', False)])
def test_a_newer_form_of_the_file_is_told(schema: str, is_newer: bool):
    assert ("newer-version" in codes_of(f'schema = {schema}\nid = "a"\n')) is is_newer


def test_what_is_said_of_a_pack_file_stands_where_it_is_written():
    text = '\ufeffid = "a"\ntitle = 7\n  speed = 1\nlessons = [\n  "a.md",\n  "gone.md",\n]\n'
    _pack, report = pack_in(text.encode(), Path("/p"), lambda name: name != "gone.md")
    places = {found.code: (found.start.line, found.start.column) for found in report.diagnostics}
    assert places["pack-value"] == (2, 1) and places["pack-unknown-key"] == (3, 3)
    assert (6, 3) in places.values()


def test_a_lesson_that_is_listed_twice_is_named_in_80_letters():
    text = f'id = "a"\nlessons = ["{"x" * 81}", "{"x" * 81}"]\n'
    found = pack_in(text.encode(), Path("/p"), lambda _name: True)[1].diagnostics
    assert [said.message for said in found if said.code == "lesson-listed-twice"] == [
        f"The lesson “{'x' * 80}” is listed twice."
    ]


def test_what_a_pack_does_not_say_is_named_in_words_and_as_it_is_written(tmp_path: Path):
    _pack, report = read_pack(make_pack(tmp_path, TEXT.replace('license = "CC-BY-4.0"\n', "")))
    (said,) = report.diagnostics
    assert said.message == "The pack does not say: licence." and said.hint.endswith('add for it: license = "CC-BY-4.0"')


def test_a_lesson_that_is_called_otherwise_is_missing_and_its_name_is_told(tmp_path: Path, monkeypatch):
    """Also where the file system finds it: one computer on, it would be gone."""
    (tmp_path / "one.md").write_text("# One\n")
    (tmp_path / "Two.md").write_text("# Two\n")
    (tmp_path / "two.md").write_text("# Two\n")
    entries = [entry for entry in os.scandir(tmp_path) if entry.name != "two.md"]
    monkeypatch.setattr(os, "scandir", lambda _folder: nullcontext(entries))
    (tmp_path / "pack.toml").write_text('id = "a"\nlessons = ["one.md", "two.md"]\n')
    pack, report = read_pack(tmp_path)
    missing = [found for found in report.diagnostics if found.code == "pack-lesson-missing"]
    assert pack is not None and [path.name for path in pack.lessons] == ["one.md"]
    assert len(missing) == 1 and "“Two.md”" in missing[0].hint


def test_each_folder_of_a_pack_is_looked_into_once(tmp_path: Path, monkeypatch):
    names = [f"{folder}/{number}.md" for folder in ("first", "second") for number in range(9)]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("# One\n")
    (tmp_path / "pack.toml").write_text(f'id = "a"\nlessons = {json.dumps(names)}\n')
    looked, scandir = [], os.scandir
    monkeypatch.setattr(os, "scandir", lambda folder: looked.append(Path(folder)) or scandir(folder))
    pack, _report = read_pack(tmp_path)
    assert pack is not None and len(pack.lessons) == len(names)
    assert sorted(looked) == [tmp_path, tmp_path / "first", tmp_path / "second"]


@pytest.mark.skipif(os.name == "nt", reason="makes links")
def test_what_a_link_leads_out_of_the_folder_is_not_in_the_pack(tmp_path: Path):
    inside, outside = tmp_path / "pack", tmp_path / "outside"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "one.md").write_text("# One\n")
    (inside / "away").symlink_to(outside)
    (inside / "two.md").symlink_to(outside / "one.md")
    (inside / "three.md").symlink_to(inside / "one.md")
    names = ["one.md", "away/one.md", "two.md", "three.md", "../outside/one.md", "away/../one.md", ".", "one.md/.."]
    (inside / "pack.toml").write_text(f'id = "a"\nlessons = {json.dumps(names)}\n')
    linked = tmp_path / "linked"
    linked.symlink_to(inside)
    for folder in (inside, linked):
        pack, _report = read_pack(folder)
        assert pack is not None and [path.name for path in pack.lessons] == ["one.md", "three.md"]
