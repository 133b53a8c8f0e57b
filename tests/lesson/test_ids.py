"""One rule for the ids of packs, the ids of lessons, and the labels of notes."""

from pathlib import Path

from each_row import each_row

from media_literacy.lesson.ids import fault_of_pack_id, is_id
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.sentences.sentence_ids import is_fit_label
from media_literacy.packs.pack_toml import pack_in

GOOD = ["a", "0", "a-", "a--b", "bus-lanes", "0-0", "x" * 100]
BAD = ["", "-", "---", "-a", "A", "a b", "a.b", "a_b", "ä", "a\n", "１", "a/b"]


def id_of_lesson(id: str) -> str:
    lesson = parse_lesson(f'---\nid: "{id}"\n---\n\n# News\n\nIt rained.\n'.encode(), Path("file.md")).lesson
    assert lesson is not None
    return lesson.front.id


def has_errors_as_pack(id: str) -> bool:
    return pack_in(f'id = "{id}"\nlessons = []\n'.encode(), Path("pack"), lambda _name: True)[1].has_errors


@each_row("id", GOOD)
def test_what_is_an_id_is_one_everywhere(id: str) -> None:
    assert is_id(id) and is_fit_label(id)
    assert fault_of_pack_id(id) == "" and not has_errors_as_pack(id)
    assert id_of_lesson(id) == id


@each_row("id", [id for id in BAD if "\n" not in id])
def test_what_is_no_id_is_none_anywhere(id: str) -> None:
    assert not is_id(id) and not is_fit_label(id)
    assert fault_of_pack_id(id) and has_errors_as_pack(id)
    assert id_of_lesson(id) == "file"


def test_the_end_of_a_line_is_no_part_of_an_id() -> None:
    assert not is_id("a\n") and fault_of_pack_id("a\n")


def test_the_id_of_a_pack_fits_the_name_of_a_folder_on_every_system() -> None:
    assert fault_of_pack_id("x" * 100) == "" != fault_of_pack_id("x" * 101)
    for name in ("con", "nul", "prn", "aux", "com0", "com1", "lpt9"):
        assert "Windows" in fault_of_pack_id(name) and has_errors_as_pack(name)
    for name in ("con-1", "com10", "lpt", "null", "cons"):
        assert fault_of_pack_id(name) == ""


@each_row("id", ["-", "---", "-a", "con", "x" * 101])
def test_a_pack_that_an_earlier_version_installed_is_still_read(id: str) -> None:
    pack, report = pack_in(f'id = "{id}"\nlessons = []\n'.encode(), Path("pack"), lambda _name: True)
    assert pack is not None and pack.id == id and report.has_errors
