from datetime import date, timedelta

import pytest

from media_literacy.store.classes.daily_check import forget_check, note_checked, was_checked

TODAY = date(2026, 3, 2)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "classes.sqlite3"
    path.write_bytes(b"classes")
    return path


def test_a_file_is_looked_at_once_a_day_and_again_after_damage(file):
    assert not was_checked(file, TODAY)
    note_checked(file, TODAY)
    assert was_checked(file, TODAY)
    assert not was_checked(file, TODAY + timedelta(days=1)) and not was_checked(file, TODAY - timedelta(days=1))
    forget_check(file)
    assert not was_checked(file, TODAY)
    forget_check(file)


def test_another_file_of_that_name_was_not_looked_at(file):
    note_checked(file, TODAY)
    other = file.with_name("other")
    other.write_bytes(b"classes")
    other.replace(file)
    assert not was_checked(file, TODAY)
    file.unlink()
    assert not was_checked(file, TODAY)


def test_where_nothing_can_be_noted_it_is_looked_at_again(file):
    file.with_name("classes.sqlite3-checked").mkdir()
    note_checked(file, TODAY)
    forget_check(file)
    assert not was_checked(file, TODAY)
