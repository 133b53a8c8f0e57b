"""Tables in files of JSON: what is no table, or longer than one may be, is none."""

import pytest

from media_literacy.files import json_files
from media_literacy.files.json_files import read_json, write_json


def test_a_table_is_read_as_it_was_written_and_its_folder_is_made(tmp_path):
    table = {"b": [1, None, "“é”"], "a": {}}
    write_json(tmp_path / "deep" / "table.json", table)
    assert read_json(tmp_path / "deep" / "table.json") == table


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b'"text"', b"[" * 100_000])
def test_what_is_no_table_is_none(tmp_path, data):
    (tmp_path / "table.json").write_bytes(data)
    assert read_json(tmp_path / "table.json") is None


def test_a_table_may_be_so_long(tmp_path, monkeypatch):
    (tmp_path / "table.json").write_bytes(b'{"a": 1}')
    monkeypatch.setattr(json_files, "_LARGEST", 8)
    assert read_json(tmp_path / "table.json") == {"a": 1}
    monkeypatch.setattr(json_files, "_LARGEST", 7)
    assert read_json(tmp_path / "table.json") is None


def test_a_file_that_is_not_there_is_a_fault(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "none.json")
