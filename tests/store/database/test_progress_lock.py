"""One program at a time mends and copies progress, and where nothing can be locked each of them."""

import pytest

from media_literacy.store.database.progress_lock import alone


def test_one_program_at_a_time_is_alone(tmp_path):
    with alone(tmp_path) as is_alone:
        assert is_alone
        with pytest.raises(BlockingIOError), alone(tmp_path, seconds=0.0):
            raise AssertionError
    with alone(tmp_path, seconds=0.0) as is_alone:
        assert is_alone


def test_where_nothing_can_be_locked_work_goes_on_and_is_told(tmp_path):
    (tmp_path / "progress.lock").mkdir()
    with alone(tmp_path, seconds=0.0) as is_alone:
        assert not is_alone


def test_a_fault_of_the_work_itself_is_not_taken_for_one_of_the_lock(tmp_path):
    with pytest.raises(PermissionError), alone(tmp_path):
        raise PermissionError
    with alone(tmp_path, seconds=0.0) as is_alone:
        assert is_alone
