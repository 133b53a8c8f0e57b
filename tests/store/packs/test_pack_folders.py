"""What a folder with a pack says of itself."""

import pytest
from making_packs import make_folder

from media_literacy.store.packs.pack_folders import RECORD_NAME, pack_folder, record_hash, recorded_hash


def test_the_hash_of_a_pack_is_read_as_it_was_recorded(tmp_path):
    record_hash(tmp_path, "abc")
    assert recorded_hash(tmp_path) == "abc"


def test_where_nothing_was_recorded_there_is_no_hash(tmp_path):
    (tmp_path / "file").write_text("no folder")
    for folder in (tmp_path, tmp_path / "missing", tmp_path / "file"):
        assert recorded_hash(folder) == ""


@pytest.mark.parametrize("text", ["", "{", "[]", '{"hash": 3}', "{}"])
def test_a_damaged_record_has_no_hash(tmp_path, text):
    (tmp_path / RECORD_NAME).write_text(text)
    assert recorded_hash(tmp_path) == ""


def test_a_record_that_cannot_be_read_is_a_fault(tmp_path):
    (tmp_path / RECORD_NAME).mkdir()
    with pytest.raises(OSError, match="directory"):
        recorded_hash(tmp_path)


def test_a_pack_is_found_by_its_id_whatever_its_folder_is_called(tmp_path):
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "pack.toml").write_text("[")
    folder = make_folder(tmp_path / "other", id="valley")
    assert pack_folder(tmp_path, "valley") == folder
    assert pack_folder(tmp_path, "other") is None
