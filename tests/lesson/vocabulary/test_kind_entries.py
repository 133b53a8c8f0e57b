"""Entries of the catalogue: a teacher's own are taken, and a faulty one is as it came."""

from pathlib import Path

import pytest
from damaged_data import data_copies, forget

from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.data_files import read_data
from media_literacy.lesson.vocabulary.data_files_check import check_data
from media_literacy.lesson.vocabulary.kind_entries import KindText, Strength, read_entries, translated_texts
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CAME = """
[[red-flag]]
id = "a"
strength = "strong"
name = "came"
question = "Q?"

[[good-sign]]
id = "b"
name = "sign"
"""


def test_an_own_kind_and_an_own_wording_are_used_and_a_kind_that_is_missing_is_told():
    with data_copies() as folder:
        text = (folder / "kinds.toml").read_text(encoding="utf-8").replace("impossible role", "odd role")
        own = '[[red-flag]]\nid = "own"\nstrength = "weak"\nname = "our own"\nquestion = "Is it?"\n\n'
        (folder / "kinds.toml").write_text(text.replace("[[good-sign]]", f"{own}[[good-sign]]", 1), encoding="utf-8")
        assert check_data() == ()
        found = load_catalogue().find("our own")
        assert found is not None and found.question() == "Is it?"
        assert load_catalogue().find("odd role") is not None
        entries = text.split("[[red-flag]]")
        (folder / "kinds.toml").write_text("[[red-flag]]".join([entries[0], *entries[2:]]), encoding="utf-8")
        forget()
        assert "The kind “contradiction” is missing." in check_data()[0].message
        assert "contradiction" in load_catalogue() and load_catalogue().find("odd role") is not None


def test_an_entry_without_an_id_costs_no_other_kind():
    kinds = {kind.id for kind in load_catalogue().kinds}
    with data_copies() as folder:
        text = (folder / "kinds.toml").read_text(encoding="utf-8")
        (folder / "kinds.toml").write_text(text.replace('id = "role"', "id = []"), encoding="utf-8")
        assert "This kind has no id" in check_data()[0].message
        found = load_catalogue().find("impossible role")
        assert found is not None and found.id == "role" and {kind.id for kind in load_catalogue().kinds} == kinds


@pytest.mark.parametrize(
    ("right", "wrong", "ids", "texts"),
    [
        ('name = "came"', 'name = "new"', ["a", "b"], ("new", "Q?")),
        ('name = "came"', 'name = "a: b"', ["a", "b"], ("came", "Q?")),
        ('name = "came"', "", ["a", "b"], ("came", "Q?")),
        ('question = "Q?"', "question = 5", ["a", "b"], ("came", "Q?")),
        ('strength = "strong"', "strength = 5", ["a", "b"], ("came", "Q?")),
        ('id = "a"', 'id = "c"', ["c", "a", "b"], ("came", "Q?")),
        ('id = "b"', 'id = "a"', ["a", "b"], ("came", "Q?")),
    ],
)
def test_a_faulty_entry_is_as_it_came(tmp_path: Path, right: str, wrong: str, ids: list[str], texts: tuple[str, str]):
    came, edited = tmp_path / "came.toml", tmp_path / "edited.toml"
    came.write_text(CAME, encoding="utf-8")
    edited.write_text(CAME.replace(right, wrong), encoding="utf-8")
    entries = read_entries(read_data(edited, came))
    assert [entry.id for entry in entries] == ids
    found = next(entry for entry in entries if entry.id == "a")
    assert (found.text.name, found.text.question, found.strength) == (*texts, Strength.STRONG)


def test_a_translation_lacks_nothing_that_english_has(tmp_path: Path):
    file = tmp_path / "fr.toml"
    file.write_text('[a]\nname = "un"\nquestion = 5\n', encoding="utf-8")
    english = {KindId(id): KindText(id, "Q?", "About.", "Move.") for id in ("a", "b")}
    assert translated_texts(read_data(file), english) == {KindId("a"): KindText("un", "Q?", "About.", "Move.")}


def test_a_group_that_a_changed_file_lacks_is_as_it_came():
    with data_copies() as folder:
        text = (folder / "kinds.toml").read_text(encoding="utf-8")
        lines = [line for line in text.splitlines(keepends=True) if not line.startswith("group = ")]
        (folder / "kinds.toml").write_text("".join(lines), encoding="utf-8")
        assert check_data() == ()
        assert "" not in load_catalogue().red_flag_groups()
