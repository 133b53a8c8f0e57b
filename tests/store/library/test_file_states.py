"""What files are like now, in few words."""

import os
import zlib

from media_literacy.store.library.file_states import crc_of_file, folders_in, state, tools_stamp


def test_a_file_of_a_megabyte_has_a_checksum_and_a_larger_one_has_none(tmp_path):
    file = tmp_path / "lesson.md"
    file.write_bytes(b"x" * 1_048_576)
    assert crc_of_file(file) == f"1048576:{zlib.crc32(b'x' * 1_048_576):08x}"
    file.write_bytes(b"x" * 1_048_577)
    assert crc_of_file(file) == ""


def test_what_is_no_file_has_no_checksum(tmp_path):
    assert crc_of_file(tmp_path) == crc_of_file(tmp_path / "gone") == crc_of_file(tmp_path / "a\0b") == ""


def test_the_state_of_a_file_tells_its_size_and_its_time(tmp_path):
    file = tmp_path / "lesson.md"
    file.write_bytes(b"abc")
    os.utime(file, ns=(5, 7_000_000_000))
    assert state(file) == state(str(file)) == "3:7000000000"
    assert state(tmp_path / "gone") == state("a\0b") == "-"


def test_folders_are_listed_by_name_and_files_are_not(tmp_path):
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
    (tmp_path / "c.md").write_text("")
    assert folders_in(tmp_path) == [str(tmp_path / "a"), str(tmp_path / "b")]
    assert folders_in(tmp_path / "gone") == []


def test_the_stamp_of_the_tools_stays_while_they_do():
    assert tools_stamp() == tools_stamp()
