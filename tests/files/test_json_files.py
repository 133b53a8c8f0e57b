"""Tables in files of JSON: what is no table, or longer than one may be, is none."""

import os

import pytest

from media_literacy.files.json_files import read_json, write_json


def test_a_table_is_read_as_it_was_written_and_its_folder_is_made(tmp_path):
    table = {"b": [1, None, "“é”"], "a": {}}
    write_json(tmp_path / "deep" / "table.json", table)
    assert read_json(tmp_path / "deep" / "table.json") == table


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b'"text"', b"[" * 100_000])
def test_what_is_no_table_is_none(tmp_path, data):
    (tmp_path / "table.json").write_bytes(data)
    assert read_json(tmp_path / "table.json") is None


def test_a_table_of_four_megabytes_is_read_and_a_longer_one_is_not(tmp_path):
    (tmp_path / "table.json").write_bytes(b'{"a": 1}'.ljust(4_194_304))
    assert read_json(tmp_path / "table.json") == {"a": 1}
    (tmp_path / "table.json").write_bytes(b'{"a": 1}'.ljust(4_194_305))
    assert read_json(tmp_path / "table.json") is None


def test_a_table_may_be_smaller_still(tmp_path):
    (tmp_path / "table.json").write_bytes(b'{"a": 1}')
    assert read_json(tmp_path / "table.json", 8) == {"a": 1}
    assert read_json(tmp_path / "table.json", 7) is None


def test_a_table_may_begin_with_a_byte_order_mark(tmp_path):
    (tmp_path / "table.json").write_bytes(b'\xef\xbb\xbf{"a": 1}')
    assert read_json(tmp_path / "table.json") == {"a": 1}


@pytest.mark.skipif(os.name == "nt", reason="rights are of another kind there")
def test_a_table_is_for_its_user_alone(tmp_path):
    write_json(tmp_path / "table.json", {})
    assert (tmp_path / "table.json").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_not_there_is_a_fault(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "none.json")
