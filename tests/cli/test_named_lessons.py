"""What a path means: a lesson, a pack, or the packs and loose lessons of a folder."""

from pathlib import Path

import pytest
from making_packs import LANES, make_folder

from media_literacy.cli.named_lessons import packs_and_lessons, read_and_print_errors, read_whole_lesson
from media_literacy.errors import FileError


def test_a_file_is_meant_itself_also_one_that_is_not_there(tmp_path: Path):
    assert packs_and_lessons(tmp_path / "gone.md") == ([], [tmp_path / "gone.md"])


def test_a_pack_is_meant_whole_and_a_folder_means_its_packs_and_loose_lessons(tmp_path: Path):
    second, first = make_folder(tmp_path / "b"), make_folder(tmp_path / "a")
    (tmp_path / "empty").mkdir()
    (tmp_path / "loose.md").write_text(LANES)
    assert packs_and_lessons(first) == ([first], [])
    assert packs_and_lessons(tmp_path) == ([first, second], [tmp_path / "loose.md"])


def test_only_the_folder_itself_is_looked_into(tmp_path: Path):
    make_folder(tmp_path / "deep" / "deeper")
    with pytest.raises(FileError, match="no lessons in"):
        packs_and_lessons(tmp_path)


def test_a_folder_is_no_lesson(tmp_path: Path):
    with pytest.raises(FileError, match="is a folder"):
        read_whole_lesson(tmp_path)


def test_errors_are_told_and_make_the_exit_code(lesson_file: Path, faulty_file: Path, tmp_path: Path, capsys):
    lesson, code = read_and_print_errors(lesson_file)
    assert lesson is not None and code == 0 and capsys.readouterr() == ("", "")
    lesson, code = read_and_print_errors(faulty_file)
    assert lesson is not None and code == 1
    assert "1 fault in this lesson was left out" in capsys.readouterr().err
    (tmp_path / "empty.md").write_bytes(b"")
    assert read_and_print_errors(tmp_path / "empty.md") == (None, 1)
    assert "error[" in capsys.readouterr().err
