"""Opening tells a newer version from a damaged one, brings an older one up to date, and can do so in memory alone."""

import sqlite3
from contextlib import closing

import pytest
from store.database.one_attempt import MARKED, events_in

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import version
from media_literacy.store.database.migrations import MIGRATIONS
from media_literacy.store.database.opening import FILE_NAME, open_progress
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

NEXT = ("ALTER TABLE attempt ADD COLUMN learner TEXT NOT NULL DEFAULT 'me'", "CREATE TABLE learner (name TEXT)")


@pytest.mark.parametrize("statement", NEXT)
def test_a_newer_version_is_left_alone(begun, statement):
    connection, _diagnostic = open_progress(begun, steps=(*MIGRATIONS, (statement,)))
    connection.close()
    before = (begun / FILE_NAME).read_bytes()

    with pytest.raises(StoreError) as raised:
        ProgressStore.open(begun)

    assert "newer version" in raised.value.message
    assert raised.value.hint
    assert (begun / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("number", [len(MIGRATIONS) + 1, len(MIGRATIONS) - 1, 0, 2**31 - 1, -1])
def test_a_version_that_rotted_is_told_from_a_newer_one_by_the_tables(begun, number):
    with closing(sqlite3.connect(begun / FILE_NAME)) as other:
        other.execute(f"PRAGMA user_version = {number}")

    with closing(ProgressStore.open(begun)) as store:
        assert store.diagnostic.startswith("Part of the file with your progress was damaged. All that you did could")

    assert events_in(begun) == (MARKED,)


def test_a_later_version_takes_the_missing_step_and_copies_the_file_before(begun):
    connection, diagnostic = open_progress(begun, steps=(*MIGRATIONS, NEXT))
    with closing(connection):
        assert diagnostic == ""
        assert version(connection) == len(MIGRATIONS) + 1
        assert connection.execute("SELECT id, learner FROM attempt").fetchall() == [("one", "me")]
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (1,)

    (copy,) = backups(begun)
    with closing(sqlite3.connect(copy)) as before:
        assert version(before) == len(MIGRATIONS)
        assert before.execute("SELECT count(*) FROM event").fetchone() == (1,)


def test_a_step_that_fails_changes_nothing(begun):
    broken = (*NEXT, "CREATE TABLE attempt (twice TEXT)")

    with pytest.raises(StoreError):
        open_progress(begun, steps=(*MIGRATIONS, broken))

    assert events_in(begun) == (MARKED,)
    with closing(sqlite3.connect(begun / FILE_NAME)) as after:
        assert version(after) == len(MIGRATIONS)
        assert after.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'learner'").fetchone() == (0,)


KEY = LessonKey("pack", "lesson")


def test_a_store_is_read_without_a_byte_being_written(tmp_path):
    store = ProgressStore.open(tmp_path)
    store.start_attempt("a", KEY, Mode.GUIDED, (Answer(SentenceId("one"), "One."),))
    store.record("a", [Event(EventKind.OPENED, value="guided"), Event(EventKind.MARKED, (SentenceId("one"),))])
    store.close()
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    reading = ProgressStore.in_memory(tmp_path)
    kept = next(reversed(reading.attempts(KEY)), None)
    assert kept is not None and [event.kind for event in kept.events] == [EventKind.OPENED, EventKind.MARKED]
    assert KEY in reading.standings()
    reading.close()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_where_nothing_was_kept_nothing_is_read(tmp_path):
    with closing(ProgressStore.in_memory(tmp_path / "nowhere")) as store:
        assert store.standings() == {}
    (tmp_path / "progress.sqlite3").write_bytes(b"not a database at all")
    with closing(ProgressStore.in_memory(tmp_path)) as store:
        assert store.standings() == {}
    assert (tmp_path / "progress.sqlite3").read_bytes() == b"not a database at all"


def test_what_is_done_in_memory_leaves_the_file_as_it_was(tmp_path):
    with closing(ProgressStore.open(tmp_path)) as store:
        store.start_attempt("a", KEY, Mode.GUIDED)
    before = (tmp_path / "progress.sqlite3").read_bytes()

    with closing(ProgressStore.in_memory(tmp_path)) as store:
        store.record("a", [Event(EventKind.OPENED)])
        assert store.attempt("a").events == (Event(EventKind.OPENED),)

    assert (tmp_path / "progress.sqlite3").read_bytes() == before
