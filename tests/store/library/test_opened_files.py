"""Which files a learner opened is that learner's, and a guest's is nobody's."""

from pathlib import Path

import pytest
from store.library.pack_of_buses import BUSES

from media_literacy.store.library.opened_files import MOST, OpenedFiles


def test_the_last_one_comes_first_and_is_there_again(tmp_path: Path):
    opened = OpenedFiles(tmp_path)
    for path in ("a", "b", "a", "c"):
        opened.note(path)
    assert opened.paths() == OpenedFiles(tmp_path).paths() == ("c", "a", "b")
    opened.erase()
    assert OpenedFiles(tmp_path).paths() == ()
    assert not any(tmp_path.iterdir())


def test_it_has_an_end(tmp_path: Path):
    opened = OpenedFiles(None)
    for number in range(MOST + 1):
        opened.note(str(number))
    assert len(opened.paths()) == MOST and opened.paths()[0] == str(MOST)


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"files": 3}', b'{"files": [1, null]}', b"\xff"])
def test_a_damaged_list_is_an_empty_one(tmp_path: Path, damage: bytes):
    (tmp_path / "opened.json").write_bytes(damage)
    assert OpenedFiles(tmp_path).paths() == ()


def test_a_learner_who_was_removed_meanwhile_does_not_come_back(tmp_path: Path):
    opened = OpenedFiles(tmp_path / "gone")
    opened.note("a")
    assert opened.paths() == ("a",)
    assert not (tmp_path / "gone").exists()


@pytest.fixture
def own_lesson(tmp_path: Path) -> Path:
    """A lesson in no pack, with a word that nothing else has."""
    path = tmp_path / "own.md"
    path.write_text(BUSES.replace("One did", "Zwölfundzwanzig did"), "utf-8")
    return path


def test_each_learner_has_the_files_that_they_opened(open_library, own_lesson, tmp_path):
    library = open_library()
    library.open_lesson(own_lesson)
    ada = OpenedFiles(tmp_path / "data")
    library.use_opened_files(ada)
    assert library.opened_before() == ()
    library.open_lesson(own_lesson)
    library.use_opened_files(OpenedFiles(None))
    assert library.opened_before() == ()
    library.use_opened_files(ada)
    assert [entry.path for entry in library.opened_before()] == [own_lesson]
    library.use_opened_files(None)
    assert [entry.path for entry in library.opened_before()] == [own_lesson]


def test_of_a_file_that_a_guest_opened_nothing_is_written(open_library, own_lesson, packs, tmp_path):
    library = open_library()
    library.use_opened_files(OpenedFiles(None))
    assert library.open_lesson(own_lesson).lesson is not None
    assert len(library.entries(packs)) == 2
    assert len(library.opened_before()) == 1
    library.close()
    written = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert b"buses.md" in written
    assert b"own.md" not in written and "Zwölfundzwanzig".encode() not in written


def test_erasing_a_learner_forgets_what_was_read_in_their_files_and_leaves_those_of_the_first(
    open_library, own_lesson, tmp_path
):
    other = own_lesson.with_name("other.md")
    other.write_text(BUSES.replace("One did", "Neunzehneinhalb did"), "utf-8")
    library = open_library()
    library.open_lesson(other)
    library.use_opened_files(OpenedFiles(tmp_path / "data"))
    library.open_lesson(own_lesson)
    library.open_lesson(other)
    library.erase()
    assert library.opened_before() == ()
    library.use_opened_files(None)
    assert [entry.path for entry in library.opened_before()] == [other]
    library.close()
    written = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert "Zwölfundzwanzig".encode() not in written and b"Neunzehneinhalb" in written


def test_files_below_the_data_folder_are_found_wherever_it_is_carried(tmp_path: Path):
    data, elsewhere = tmp_path / "data", tmp_path / "stick"
    folder = data / "learners" / "a"
    folder.mkdir(parents=True)
    opened = OpenedFiles(folder, data)
    opened.note(str(data / "mine.md"))
    opened.note(str(tmp_path / "other.md"))
    data.rename(elsewhere)
    carried = OpenedFiles(elsewhere / "learners" / "a", elsewhere)
    assert carried.paths() == (str(tmp_path / "other.md"), str(elsewhere / "mine.md"))


def test_a_folder_that_was_carried_away_lists_what_was_opened_in_it_and_reads_nothing_anew(
    open_library, packs, parsed, tmp_path
):
    data, stick = tmp_path / "data", tmp_path / "stick"
    data.mkdir()
    packs.rename(data / "packs")
    (data / "own.md").write_text(BUSES, "utf-8")
    library = open_library()
    library.open_lesson(data / "own.md")
    assert len(library.entries(data / "packs")) == 2
    library.close()
    data.rename(stick)
    count, library = len(parsed), open_library(stick)
    assert [entry.path for entry in library.opened_before()] == [stick / "own.md"]
    assert [entry.path.is_file() for entry in library.entries(stick / "packs")] == [True, True]
    assert library.open_lesson(stick / "own.md").folder == stick
    assert len(library.search("Shops") or ()) == 2 and len(parsed) == count
