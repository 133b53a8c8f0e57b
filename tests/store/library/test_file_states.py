"""What files are like now, in few words."""

import hashlib
import os

from media_literacy.store.library.file_states import folders_in, hash_of, state, tools_stamp


def test_a_file_of_a_megabyte_is_hashed_and_a_larger_one_is_not(tmp_path):
    file = tmp_path / "lesson.md"
    file.write_bytes(b"x" * 1_048_576)
    assert hash_of(file) == hashlib.sha256(b"x" * 1_048_576).hexdigest()
    file.write_bytes(b"x" * 1_048_577)
    assert hash_of(file) == ""


def test_what_is_no_file_has_no_hash(tmp_path):
    assert hash_of(tmp_path) == hash_of(tmp_path / "gone") == hash_of(tmp_path / "a\0b") == ""


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
    assert len(tools_stamp().split()[1]) == 16
