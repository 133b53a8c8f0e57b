"""What an opening left is looked at bit by bit, and damage in it is found."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from store.database.damaging import ATTEMPTS

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.database import deferred_verification
from media_literacy.store.database.deferred_verification import DeferredVerification
from media_literacy.store.database.opening import FILE_NAME


@pytest.fixture
def connection(filled, tmp_path):
    """Attempts of 24 rows each."""
    shutil.copy(filled[0] / FILE_NAME, tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize(("rows", "steps"), [(24, ATTEMPTS - 2), (25, (ATTEMPTS - 2) / 2), (1_000, 1)])
def test_so_many_rows_are_looked_at_in_one_step(connection, monkeypatch, rows, steps):
    monkeypatch.setattr(deferred_verification, "_ROWS_AT_ONCE", rows)
    verification, done = DeferredVerification(connection, 48), 0
    while not verification.is_done:
        verification.go_on()
        done += 1
    assert done == steps


def test_where_everything_was_looked_at_nothing_is_left(connection):
    assert DeferredVerification(connection, None).is_done


@pytest.mark.parametrize(
    "damage", ["UPDATE event SET value = 'x' WHERE attempt = 1", "UPDATE quote SET attempt = 99 WHERE attempt = 8"]
)
def test_damage_is_found_at_the_latest_in_the_last_step_and_found_again(connection, damage):
    verification = DeferredVerification(connection, 24)
    connection.execute(damage)
    for _ in range(2):
        with pytest.raises(DamagedRowError):
            verification.go_on()
    assert not verification.is_done
