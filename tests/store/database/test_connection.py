"""The database is as durable as it says, and its schema changes whole or not at all."""

import sqlite3
from contextlib import closing

import pytest

from media_literacy.engine.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import open_database, transaction, version
from media_literacy.store.database.migrations import MIGRATIONS, migrate
from media_literacy.store.database.opening import FILE_NAME, open_progress
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

KEY = LessonKey("city", "buses")
MARKED = Event(EventKind.MARKED, (SentenceId("a"),))

NEXT = ("ALTER TABLE attempt ADD COLUMN learner TEXT NOT NULL DEFAULT 'me'", "CREATE TABLE learner (name TEXT)")


@pytest.fixture
def filled(tmp_path):
    """A folder with one attempt in it."""
    store = ProgressStore.open(tmp_path)
    store.start_attempt("one", KEY, Mode.GUIDED, {SentenceId("a"): "Every shop."})
    store.record("one", [MARKED])
    store.close()
    return tmp_path


def events_in(folder):
    with closing(ProgressStore.open(folder)) as store:
        found = store.latest_attempt(KEY)
        return found.events if found else ()


def pragma(connection, name):
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_live_connection_is_durable(filled):
    with closing(ProgressStore.open(filled)) as store:
        connection = store._connection  # the modes can be read off the connection alone

        assert pragma(connection, "journal_mode") == "persist"
        assert pragma(connection, "synchronous") == 2  # FULL
        assert pragma(connection, "foreign_keys") == 1
        assert pragma(connection, "busy_timeout") == 5000


def test_a_file_left_in_wal_mode_is_taken_back(filled):
    with closing(sqlite3.connect(filled / FILE_NAME)) as other:
        assert pragma(other, "journal_mode = WAL") == "wal"

    with closing(ProgressStore.open(filled)) as store:
        assert pragma(store._connection, "journal_mode") == "persist"

    assert not (filled / f"{FILE_NAME}-wal").exists()
    assert events_in(filled) == (MARKED,)


def erase_half(connection):
    with transaction(connection):
        connection.execute("DELETE FROM event")
        raise ZeroDivisionError


def test_a_body_that_fails_leaves_nothing_behind(filled):
    with closing(open_database(filled / FILE_NAME)) as connection, pytest.raises(ZeroDivisionError):
        erase_half(connection)

    assert events_in(filled) == (MARKED,)


@pytest.mark.parametrize("statement", NEXT)
def test_a_newer_version_is_left_alone(filled, statement):
    connection, _diagnostic = open_progress(filled, steps=(*MIGRATIONS, (statement,)))
    connection.close()
    before = (filled / FILE_NAME).read_bytes()

    with pytest.raises(StoreError) as told:
        ProgressStore.open(filled)

    assert "newer version" in told.value.message
    assert told.value.hint
    assert (filled / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("number", [len(MIGRATIONS) + 1, len(MIGRATIONS) - 1, 0, 2**31 - 1, -1])
def test_a_version_that_rotted_is_told_from_a_newer_one_by_the_tables(filled, number):
    with closing(sqlite3.connect(filled / FILE_NAME)) as other:
        other.execute(f"PRAGMA user_version = {number}")

    with closing(ProgressStore.open(filled)) as store:
        assert store.diagnostic.startswith("Part of the file with your progress was damaged. All that you did could")

    assert events_in(filled) == (MARKED,)


def test_a_later_version_takes_the_missing_step_and_copies_the_file_before(filled):
    connection, diagnostic = open_progress(filled, steps=(*MIGRATIONS, NEXT))
    with closing(connection):
        assert diagnostic == ""
        assert version(connection) == len(MIGRATIONS) + 1
        assert connection.execute("SELECT id, learner FROM attempt").fetchall() == [("one", "me")]
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (1,)

    (copy,) = backups(filled)
    with closing(sqlite3.connect(copy)) as before:
        assert version(before) == len(MIGRATIONS)
        assert before.execute("SELECT count(*) FROM event").fetchone() == (1,)


def test_a_step_that_fails_changes_nothing(filled):
    broken = (*NEXT, "CREATE TABLE attempt (twice TEXT)")

    with pytest.raises(StoreError):
        open_progress(filled, steps=(*MIGRATIONS, broken))

    assert events_in(filled) == (MARKED,)
    with closing(sqlite3.connect(filled / FILE_NAME)) as after:
        assert version(after) == len(MIGRATIONS)
        assert after.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'learner'").fetchone() == (0,)


def test_steps_are_taken_once(tmp_path):
    with closing(open_database(tmp_path / "new.sqlite3")) as connection:
        migrate(connection)
        migrate(connection)

        assert version(connection) == len(MIGRATIONS)
