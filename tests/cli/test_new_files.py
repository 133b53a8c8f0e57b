import pytest

from media_literacy.cli.new_files import refuse_to_overwrite
from media_literacy.errors import FileError


def test_what_is_there_is_refused_unless_forced(tmp_path):
    there = tmp_path / "a.txt"
    there.touch()
    refuse_to_overwrite([tmp_path / "b.txt"], is_forced=False)
    refuse_to_overwrite([there], is_forced=True)
    with pytest.raises(FileError, match="already"):
        refuse_to_overwrite([tmp_path / "b.txt", there], is_forced=False)


def test_a_name_that_no_disk_takes_is_not_there(tmp_path):
    refuse_to_overwrite([tmp_path / ("a" * 300)], is_forced=False)
