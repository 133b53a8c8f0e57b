"""The learners of a folder: found by what lies there, whatever became of it."""

import errno
import json
from contextlib import closing
from pathlib import Path

import pytest

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode
from media_literacy.settings import Settings, load_settings, save_settings
from media_literacy.store.database.connection import open_database
from media_literacy.store.learners.learner_folders import FIRST, Learner, LearnerFolders, shown_name
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore


def begin(folder: Path, lesson: str = "kites") -> None:
    store = ProgressStore.open(folder)
    store.start_attempt(f"at {lesson}", LessonKey("", lesson), Mode.GUIDED)
    store.record(f"at {lesson}", [Event(EventKind.OPENED, value="guided")])
    store.close()


def names(folders: LearnerFolders) -> list[str]:
    return [shown_name(learner) for learner in folders.all()]


@pytest.fixture
def folders(tmp_path: Path) -> LearnerFolders:
    """Those of a folder in which somebody has learned before there were several."""
    begin(tmp_path)
    return LearnerFolders(tmp_path)


def test_nobody_is_there_beside_those_who_were_made_before_anybody_learned(tmp_path: Path):
    folders = LearnerFolders(tmp_path)
    assert names(folders) == ["First learner"]
    ada = folders.create("Ada")
    assert folders.all() == (ada,) and folders.last() == (ada, True)


def test_a_data_folder_may_be_made_where_its_parents_can_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for folder in (tmp_path, tmp_path / "new", tmp_path / "new" / "deeper"):
        LearnerFolders(folder).check()
    monkeypatch.setattr("os.access", lambda path, _how: Path(path) != tmp_path)
    LearnerFolders(tmp_path).check()
    with pytest.raises(StoreError, match="Permission denied"):
        LearnerFolders(tmp_path / "new" / "deeper").check()


def test_what_is_there_is_the_first_learners_where_it_lies(folders: LearnerFolders, tmp_path: Path):
    before = sorted(path.name for path in tmp_path.rglob("*"))
    assert folders.all() == (Learner(FIRST, "", tmp_path),)
    assert folders.last() == (Learner(FIRST, "", tmp_path), True)
    folders.note_last(folders.all()[0])
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_a_new_learner_has_a_folder_that_no_name_leads_to(folders: LearnerFolders, tmp_path: Path):
    for name in ("../../up", "con", "x" * 60, "👩‍🚀", "שרה", "a/b\\c:d"):
        learner = folders.create(name)
        assert learner.folder.parent == tmp_path / "learners" and learner.folder.name.isalnum()
    assert len(folders.all()) == 7
    assert not (tmp_path.parent / "up").exists()


def test_learners_come_by_name_after_the_first_one(folders: LearnerFolders):
    folders.create("ben")
    folders.create("Ada")
    assert names(folders) == ["First learner", "Ada", "ben"]
    first = folders.all()[0]
    assert folders.rename(first, "Zoe").name == "Zoe"
    assert names(folders) == ["Zoe", "Ada", "ben"]


@pytest.mark.parametrize("name", ["guest", "First Iearner"])
def test_nobody_is_called_as_a_guest_or_as_who_has_no_name(folders: LearnerFolders, name: str):
    with pytest.raises(StoreError, match="already"):
        folders.create(name)


def test_who_has_no_name_is_found_by_what_lists_say_until_there_is_one(folders: LearnerFolders):
    first = folders.first()
    assert folders.named("first Learner") == (first,)
    folders.rename(first, "Ada")
    assert folders.named("First learner") == ()
    assert folders.create("First learner") in folders.all()


@pytest.mark.parametrize("length", [60, 61])
def test_a_name_that_was_written_by_hand_is_as_long_as_any(folders: LearnerFolders, length: int):
    ada = folders.create("Ada")
    (ada.folder / "learner.json").write_text(json.dumps({"name": "x" * length}))
    assert names(folders)[1] == "x" * 60


def test_a_new_learner_begins_with_the_look_that_was_there(folders: LearnerFolders):
    learner = folders.create("Ada", Settings(text_size=200, diagnostic="never kept"))
    assert load_settings(learner.folder) == Settings(text_size=200)


def test_who_read_last_reads_next(folders: LearnerFolders):
    ada = folders.create("Ada")
    assert folders.last()[0].is_first
    folders.note_last(ada)
    assert folders.last() == (ada, True)
    folders.remove(ada)
    assert folders.last() == (folders.all()[0], False)
    assert folders.begin() == (folders.all()[0], False)
    assert folders.begin() == (folders.all()[0], True)


def test_names_are_found_in_capitals_or_not(folders: LearnerFolders):
    ada = folders.create("Ada")
    assert folders.named(" aDA ") == (ada,)
    assert folders.named("") == folders.named("Ben") == ()


def test_a_name_that_is_taken_is_refused(folders: LearnerFolders):
    ada = folders.create("Ada")
    with pytest.raises(StoreError, match="already"):
        folders.create("ADA")
    ben = folders.create("Ben")
    with pytest.raises(StoreError, match="already"):
        folders.rename(ben, "ada")
    assert folders.rename(ada, "ADA").name == "ADA"


def test_what_a_newer_version_wrote_beside_a_name_stays(folders: LearnerFolders):
    ada = folders.create("Ada")
    file = ada.folder / "learner.json"
    file.write_text(json.dumps({"version": 9, "name": "Ada", "colour": "blue"}))
    folders.rename(ada, "Ida")
    assert json.loads(file.read_text()) == {"version": 9, "name": "Ida", "colour": "blue"}


@pytest.mark.parametrize("damage", [b"", b"\0\xff", b"[" * 100_000, b'{"name": 3}', b'{"name": "\\u202e"}'])
def test_a_learner_whose_name_was_lost_is_still_there(folders: LearnerFolders, damage: bytes):
    ada = folders.create("Ada")
    begin(ada.folder)
    (ada.folder / "learner.json").write_bytes(damage)
    assert names(folders)[1:] == ["Learner whose name cannot be read"]
    assert folders.rename(folders.all()[1], "Ada") == ada


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"learner": 3}', b'{"learner": "../.."}'])
def test_when_it_is_lost_who_read_last_the_first_one_does(folders: LearnerFolders, tmp_path: Path, damage: bytes):
    folders.create("Ada")
    (tmp_path / "learners" / "last.json").write_bytes(damage)
    learner, is_known = folders.last()
    assert learner.is_first and not is_known


def test_other_things_in_the_folder_are_no_learners(folders: LearnerFolders, tmp_path: Path):
    folders.create("Ada")
    (tmp_path / "learners" / "Ben").mkdir()
    (tmp_path / "learners" / ("a" * 32)).mkdir()
    (tmp_path / "learners" / ("b" * 32)).write_text("a file")
    assert names(folders) == ["First learner", "Ada"]


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path):
    (tmp_path / "learners").write_text("in the way")
    folders = LearnerFolders(tmp_path)
    assert names(folders) == ["First learner"]
    with pytest.raises(StoreError, match="could not be saved about the learner"):
        folders.create("Ada")


def test_a_learner_who_was_removed_meanwhile_is_not_made_anew_by_a_rename(folders: LearnerFolders):
    ada = folders.create("Ada")
    folders.remove(ada)
    with pytest.raises(StoreError, match="no longer among"):
        folders.rename(ada, "Ida")
    assert names(folders) == ["First learner"]


def test_removing_a_learner_leaves_no_file_of_theirs_and_all_of_the_others(folders: LearnerFolders, tmp_path: Path):
    ada, ben = folders.create("Ada"), folders.create("Ben")
    begin(ada.folder)
    begin(ben.folder)
    folders.remove(ada)
    assert not ada.folder.exists()
    assert names(folders) == ["First learner", "Ben"]
    for folder in (tmp_path, ben.folder):
        store = ProgressStore.open(folder, create=False)
        assert len(store.all_attempts()) == 1
        store.close()


def test_the_first_learner_can_be_removed_where_there_are_others(folders: LearnerFolders, tmp_path: Path):
    folders.create("Ben")
    folders.rename(folders.all()[0], "Ada")
    folders.remove(folders.all()[0])
    assert names(folders) == ["Ben"]
    assert not (tmp_path / "progress.sqlite3").exists()
    folders.remove(folders.all()[0])
    assert names(folders) == ["First learner"]


def spoil(folder: Path, damage: str) -> None:
    if damage == "newer":
        connection = open_database(folder / "progress.sqlite3")
        connection.executescript("CREATE TABLE later (id); PRAGMA user_version = 99")
        connection.close()
    else:
        (folder / "progress.sqlite3").write_bytes(b"no database")


@pytest.mark.parametrize("damage", ["newer", "rotten"])
def test_progress_that_cannot_be_opened_is_removed_all_the_same(folders: LearnerFolders, damage: str):
    ada = folders.create("Ada")
    begin(ada.folder)
    spoil(ada.folder, damage)
    folders.remove(ada)
    assert not ada.folder.exists()


def test_with_a_guest_goes_nothing_of_anybody(folders: LearnerFolders, tmp_path: Path):
    folders.create("Ben")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    folders.remove(folders.guest())
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("damage", ["newer", "rotten"])
def test_of_the_first_learner_no_copy_and_no_setting_stays_beside_the_others(
    folders: LearnerFolders, tmp_path: Path, damage: str
):
    folders.create("Ben")
    with closing(ProgressStore.open(tmp_path)) as store:
        store.keep_backup()
    (tmp_path / "progress-damaged-1.sqlite3").write_bytes(b"as it was")
    save_settings(Settings(age_group="13-14"), tmp_path)
    (tmp_path / "settings.damaged.json").write_text("as they were")
    spoil(tmp_path, damage)
    folders.remove(folders.first())
    left = {path.name for path in tmp_path.rglob("*") if path.is_file() and "learners" not in path.parts}
    assert left == {"progress.lock"}


def test_opened_files_are_the_learners_own(folders: LearnerFolders):
    assert folders.first().opened_files is None
    of_ada, of_guest = folders.create("Ada").opened_files, folders.guest().opened_files
    assert of_ada is not None and of_ada.is_kept
    assert of_guest is not None and not of_guest.is_kept


def test_a_learner_who_cannot_be_written_whole_is_not_there(folders: LearnerFolders, monkeypatch: pytest.MonkeyPatch):
    def fill_disk(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("media_literacy.store.learners.learner_folders.write_json", fill_disk)
    with pytest.raises(StoreError, match="No space left") as raised:
        folders.create("Ada", Settings())
    assert "has room" in raised.value.hint and names(folders) == ["First learner"]
    with pytest.raises(StoreError, match="No space left"):
        folders.rename(folders.first(), "Zoe")
