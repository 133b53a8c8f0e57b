"""A backup becomes a learner, or nobody."""

from contextlib import closing
from pathlib import Path

import pytest
from store.progress.attempts import MARKED, OPENED, begin

from media_literacy.errors import AppError
from media_literacy.settings import Settings, load_settings
from media_literacy.store.learners.importing import import_learner
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.store.progress.progress_store import ProgressStore


@pytest.fixture
def backup(tmp_path: Path) -> bytes:
    with closing(ProgressStore.open(tmp_path / "elsewhere")) as store:
        begin(store, OPENED, MARKED)
        store.write_copy(tmp_path / "backup")
    return (tmp_path / "backup").read_bytes()


@pytest.fixture
def folders(tmp_path: Path) -> LearnerFolders:
    return LearnerFolders(tmp_path / "data")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Ada.sqlite3", "Ada"),
        ("\u202eeve.sqlite3", "eve"),
        ("...", "Learner"),
        ("Guest.x", "Guest 2"),
        ("x" * 90, "x" * 56),
    ],
)
def test_a_learner_is_called_as_the_file_is(tmp_path: Path, folders: LearnerFolders, backup: bytes, file, name):
    (tmp_path / file).write_bytes(backup)
    learner = import_learner(folders, tmp_path / file, Settings(text_size=150))
    assert folders.all() == (learner,) and learner.name == name
    with closing(ProgressStore.open(learner.folder, create=False)) as store:
        assert [attempt.events for attempt in store.all_attempts()] == [(OPENED, MARKED)]
    assert load_settings(learner.folder).text_size == 150


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path, folders: LearnerFolders, backup: bytes):
    (tmp_path / "ada.sqlite3").write_bytes(backup)
    names = [import_learner(folders, tmp_path / "ada.sqlite3", Settings()).name for _time in range(3)]
    assert names == ["ada", "ada 2", "ada 3"]


@pytest.mark.parametrize("damage", [b"", b"no backup", b"SQLite format 3\0" + b"\xff" * 4000])
def test_of_what_is_no_backup_no_learner_is_made(tmp_path: Path, folders: LearnerFolders, damage: bytes):
    (tmp_path / "Ada.sqlite3").write_bytes(damage)
    with pytest.raises(AppError, match="no whole copy"):
        import_learner(folders, tmp_path / "Ada.sqlite3", Settings())
    assert not (tmp_path / "data").exists()


def test_a_learner_of_whom_not_all_can_be_written_is_not_left_behind(
    tmp_path: Path, folders: LearnerFolders, backup: bytes, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "Ada.sqlite3").write_bytes(backup)

    def fail(*_arguments: object) -> None:
        raise AppError("The disk is full.")

    monkeypatch.setattr(ProgressStore, "replace_by_copy", fail)
    with pytest.raises(AppError, match="disk is full"):
        import_learner(folders, tmp_path / "Ada.sqlite3", Settings())
    assert not any((tmp_path / "data" / "learners").iterdir())
