"""A folder is checked as a whole, whatever is wrong with one of its files."""

from pathlib import Path

from media_literacy.packs.pack_check import check_pack


def test_a_lesson_that_cannot_be_read_is_told_and_the_others_are_checked(tmp_path: Path):
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "gone.md").mkdir()
    (tmp_path / "lessons" / "here.md").write_text("# News\n\nIt rained.\n", encoding="utf-8")
    (tmp_path / "pack.toml").write_text('id = "a"\nlessons = ["lessons/here.md"]\n', encoding="utf-8")
    checked = check_pack(tmp_path)
    assert [Path(report.file).name for report in checked.reports] == ["pack.toml", "here.md"]
    assert checked.unread == ()
