"""A folder is checked as a whole, whatever is wrong with one of its files."""

from functools import partial
from pathlib import Path

import pytest

from media_literacy.diagnostics import Report
from media_literacy.lesson.parser import ParsedLesson
from media_literacy.packs import pack_check
from media_literacy.packs.pack_check import check_pack


def test_a_lesson_that_cannot_be_read_is_told_and_the_others_are_checked(tmp_path: Path):
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "gone.md").mkdir()
    (tmp_path / "lessons" / "here.md").write_text("# News\n\nIt rained.\n", encoding="utf-8")
    (tmp_path / "pack.toml").write_text('id = "a"\nlessons = ["lessons/here.md"]\n', encoding="utf-8")
    checked = check_pack(tmp_path)
    assert [Path(report.file).name for report in checked.reports] == ["pack.toml", "here.md"]
    assert checked.unread == ()


def test_a_thousand_lessons_are_checked_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    unread = partial(ParsedLesson, None)
    monkeypatch.setattr(pack_check, "parse_lesson", lambda _data, file, **_more: unread(Report(str(file), ())))
    (tmp_path / "pack.toml").write_text('id = "a"\nlessons = []\n', encoding="utf-8")
    (tmp_path / "lessons").mkdir()
    for number in range(1_001):
        assert number != 1_000 or not is_too_large(tmp_path)
        (tmp_path / "lessons" / f"{number}.md").touch()
    assert is_too_large(tmp_path)
    assert len(check_pack(tmp_path).reports) == 1_001


def is_too_large(folder: Path) -> bool:
    return "archive-too-large" in [found.code for found in check_pack(folder).reports[0].diagnostics]
