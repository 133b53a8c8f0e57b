"""What lies in the data folder besides progress and the list of lessons goes with these."""

from pathlib import Path

import pytest

from media_literacy.errors import StoreError
from media_literacy.settings import ASIDE_NAME
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText
from media_literacy.store.personal_data import erase_traces


def test_unsaved_texts_the_log_and_unfinished_files_go_and_others_stay(tmp_path):
    Recovery(tmp_path).keep(UnsavedText("mine", "# Unsaved"), version=1)
    (tmp_path / "workshop" / "damaged.json").write_text("{")
    (tmp_path / "packs").mkdir()
    for name in (
        "log.txt",
        "class-seat.log",
        "class-texts.log",
        ASIDE_NAME,
        ".saving-x1.tmp",
        "workshop/.saving-x2.tmp",
        "window-0123456789ab.lock",
    ):
        (tmp_path / name).write_text("about somebody")
    for name in ("authors.json", "author-key.pem", "settings.json", "packs/pack.toml"):
        (tmp_path / name).write_text("kept")
    erase_traces(tmp_path, "log.txt")
    left = [str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file()]
    assert sorted(left) == ["author-key.pem", "authors.json", "packs/pack.toml", "settings.json"]


def test_what_cannot_be_deleted_is_told_after_all_the_rest_was(tmp_path, monkeypatch):
    (tmp_path / "log.txt").mkdir()
    (tmp_path / ASIDE_NAME).write_text("about somebody")
    with pytest.raises(StoreError):
        erase_traces(tmp_path, "log.txt")
    assert not (tmp_path / ASIDE_NAME).exists()


def test_an_empty_or_missing_folder_has_nothing_to_delete(tmp_path):
    erase_traces(tmp_path / "missing", "log.txt")
    assert not (tmp_path / "missing").exists()
    assert Recovery(Path(tmp_path)).count() == 0
