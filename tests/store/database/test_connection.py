"""A connection is as durable as it says."""

import sqlite3
from contextlib import closing

import pytest
from store.database.one_attempt import MARKED, events_in

from media_literacy.store.database.connection import file_identity, open_database, transaction
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.progress.progress_store import ProgressStore


def pragma(connection, name):
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_live_connection_is_durable(begun):
    with closing(ProgressStore.open(begun)) as store:
        connection = store._connection  # the modes can be read off the connection alone

        assert pragma(connection, "journal_mode") == "persist"
        assert pragma(connection, "synchronous") == 2  # FULL
        assert pragma(connection, "foreign_keys") == 1
        assert pragma(connection, "busy_timeout") == 5000
        assert pragma(connection, "cache_size") == -32 * 1024  # KiB


def test_a_file_left_in_wal_mode_is_taken_back(begun):
    with closing(sqlite3.connect(begun / FILE_NAME)) as other:
        assert pragma(other, "journal_mode = WAL") == "wal"

    with closing(ProgressStore.open(begun)) as store:
        assert pragma(store._connection, "journal_mode") == "persist"

    assert not (begun / f"{FILE_NAME}-wal").exists()
    assert events_in(begun) == (MARKED,)


def erase_half(connection):
    with transaction(connection):
        connection.execute("DELETE FROM event")
        raise ZeroDivisionError


def test_a_body_that_fails_leaves_nothing_behind(begun):
    with closing(open_database(begun / FILE_NAME)) as connection, pytest.raises(ZeroDivisionError):
        erase_half(connection)

    assert events_in(begun) == (MARKED,)


def test_a_file_that_took_the_name_of_another_is_another(tmp_path):
    file, other = tmp_path / "file", tmp_path / "other"
    file.write_text("one")
    other.write_text("two")
    before = file_identity(file)
    assert file_identity(file) == before
    other.replace(file)
    assert file_identity(file) != before
