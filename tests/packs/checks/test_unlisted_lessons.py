"""A lesson that lies in the folder and is not in the list is told."""

from pathlib import Path

from media_literacy.packs.pack_check import check_pack

HEAD = 'id = "a"\nversion = "1"\ntitle = "A"\nlanguage = "en"\nlicense = "CC0-1.0"\nauthors = ["B"]\nschema = 1\n'


def test_what_is_not_listed_is_told_at_the_list(tmp_path: Path):
    (tmp_path / "lessons").mkdir()
    for name in ("a.md", "b.md", "readme.md", ".c.md"):
        (tmp_path / "lessons" / name).write_text("# News\n\nIt rained.\n")
    (tmp_path / "pack.toml").write_text(HEAD + 'lessons = ["lessons/../lessons/a.md"]\n')
    found = [said for said in check_pack(tmp_path).reports[0].diagnostics if said.code == "lesson-not-listed"]
    assert [(said.message[:16], said.start.line) for said in found] == [("“lessons/b.md” l", 8)]
