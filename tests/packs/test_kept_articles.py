"""Which articles a pack keeps together."""

import pytest
from making_packs import LANES, SPOONS, make_folder

from media_literacy.errors import FileError
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.kept_articles import kept_articles, read_articles
from media_literacy.packs.pack_toml import read_pack


def test_an_article_of_an_occasion_leads_to_all_of_it_and_a_lesson_to_nothing(tmp_path):
    folder = make_folder(tmp_path / "pack", {"lanes": LANES, "spoons": SPOONS, "more": SPOONS})
    file = folder / "pack.toml"
    listed = '"lessons/spoons.md", "lessons/more.md"'
    assert f", {listed}" in file.read_text()
    file.write_text(file.read_text().replace(f", {listed}", "") + f"[occasions]\nafter = [{listed}]")
    for name in ("spoons", "more"):
        kept = kept_articles(folder / "lessons" / f"{name}.md")
        assert kept is not None and kept.occasion is Occasion.AFTER
        assert [path.stem for path in kept.files] == ["spoons", "more"]
    assert kept_articles(folder / "lessons" / "lanes.md") is None
    assert kept_articles(tmp_path / "alone.md") is None


def test_articles_are_read_in_order_and_one_without_text_is_told(tmp_path):
    folder = make_folder(tmp_path / "pack", {"lanes": LANES, "spoons": SPOONS})
    (folder / "pack.toml").write_text(
        'schema = 1\nid = "p"\n[occasions]\nafter = ["lessons/spoons.md", "lessons/lanes.md"]'
    )
    pack, _report = read_pack(folder)
    assert pack is not None
    assert [lesson.front.id for lesson in read_articles(pack, Occasion.AFTER)] == ["spoons", "lanes"]
    (folder / "lessons" / "lanes.md").write_text("")
    with pytest.raises(FileError, match=r"nothing to read in “.*lanes\.md”"):
        read_articles(pack, Occasion.AFTER)
