"""Of which lessons of a pack an easier level can be made."""

import pytest

from media_literacy.packs.pack_levels import lessons_with_levels


@pytest.fixture
def folder(tmp_path):
    texts = {
        "bridge.md": "---\nid: bridge\nlanguage: en\n---\n# The bridge opens\n\nIt opens.\n",
        "bridge-easier.md": "---\nid: bridge-easier\nlevel-of: bridge\n---\n# The bridge\n\nIt opens.\n",
        "ferry.md": '---\nid: "ferry"\n---\n\nIt sails.\n',
        "nameless.md": "# Nameless\n\nid: text\n",
    }
    (tmp_path / "lessons").mkdir()
    for name, text in texts.items():
        (tmp_path / "lessons" / name).write_text(text, encoding="utf-8")
    listed = ", ".join(f'"lessons/{name}"' for name in (*texts, "gone.md"))
    (tmp_path / "pack.toml").write_text(f'id = "valley"\nlessons = [{listed}]\n', encoding="utf-8")
    return tmp_path


def test_lessons_are_named_but_for_levels_and_what_has_no_id(folder):
    expected = (("bridge", "The bridge opens"), ("ferry", ""))
    assert lessons_with_levels(folder / "lessons") == expected
    assert lessons_with_levels(folder) == expected


def test_outside_of_a_pack_there_are_none(tmp_path):
    assert lessons_with_levels(tmp_path) == ()
    (tmp_path / "pack.toml").write_text("id = [", encoding="utf-8")
    assert lessons_with_levels(tmp_path) == ()
