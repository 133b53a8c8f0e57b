"""Steps are taken once, and stores that earlier versions wrote open as they were, after a copy was made."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from media_literacy.engine.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import open_database, version
from media_literacy.store.database.migrations import MIGRATIONS, migrate
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.database.records import PendingDebrief
from media_literacy.store.progress.progress_store import LessonKey, Place, ProgressStore

KEPT = Path(__file__).with_name("kept")
VERSIONS = (1, 2)
BUSES, PARKS = LessonKey("city", "buses"), LessonKey("file:0123456789ab", "parks")
QUOTES = {
    "every": "Every shop in town must close, they say – “by Friday”.",
    "one": "One shop has closed.",
    "naïve": "Ein naïver Satz, 20 % länger.",
}


@pytest.fixture(params=VERSIONS)
def earlier(request, tmp_path):
    """A folder with a file of an earlier version, and that version."""
    shutil.copy(KEPT / f"version-{request.param}.sqlite3", tmp_path / FILE_NAME)
    return tmp_path, request.param


def version_of(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def test_there_is_a_file_of_every_version_before_this_one():
    assert tuple(range(1, len(MIGRATIONS))) == VERSIONS
    assert [version_of(KEPT / f"version-{number}.sqlite3") for number in VERSIONS] == list(VERSIONS)


def test_everything_is_there_as_it_was(earlier):
    folder, version = earlier
    with closing(ProgressStore.open(folder)) as store:
        assert store.diagnostic == ""
        first, third = store.attempts(BUSES)
        (second,) = store.attempts(PARKS)
        pending = store.pending_debriefs()

    kinds = [event.kind for event in first.events]
    assert kinds == [EventKind.OPENED, EventKind.SHOWN, EventKind.MARKED, EventKind.NOTE_OPENED]
    assert first.events[1].sentences == ("every", "one") and first.events[1].elapsed == 1.5
    assert first.place == Place("reader", SentenceId("one"), 12.5)
    assert (first.mode, second.mode) == (Mode.GUIDED, Mode.INVESTIGATE)
    assert [event.value for event in second.events] == ["investigate", "", "", "overclaim", "", ""]
    assert len(third.events) == 2
    assert first.quotes == second.quotes == third.quotes == QUOTES
    expected = {"every": "flag:overclaim", "one": "fine:checkable", "naïve": "none"}
    assert first.verdicts == (expected if version > 1 else dict.fromkeys(QUOTES, ""))
    assert first.file is None
    assert pending == (PendingDebrief(BUSES),)


def test_a_copy_is_made_before_the_file_is_changed(earlier):
    folder, version = earlier
    before = (folder / FILE_NAME).read_bytes()
    ProgressStore.open(folder).close()

    (copy,) = backups(folder)
    assert version_of(folder / FILE_NAME) == len(MIGRATIONS)
    assert version_of(copy) == version
    assert copy.read_bytes()[100:] == before[100:]


def test_what_was_kept_without_checksums_is_marked_so_and_what_comes_now_is_not(earlier):
    folder, _version = earlier
    with closing(ProgressStore.open(folder)) as store:
        id = store.attempts(BUSES)[0].id
        store.record(id, store.attempts(BUSES)[0].events[:1])
        store.start_attempt("new", BUSES, Mode.GUIDED, {})

    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        verified = connection.execute("SELECT was_verified FROM event WHERE attempt = 1 ORDER BY sequence").fetchall()
        attempts = connection.execute("SELECT was_verified FROM attempt ORDER BY number").fetchall()
    assert verified == [(0,), (0,), (0,), (0,), (1,)]
    assert attempts == [(0,), (0,), (0,), (1,)]


def test_a_file_whose_index_disagrees_with_its_table_is_mended_and_can_be_written(earlier):
    """SQLite's quick check calls it sound, and every write to that attempt failed."""
    folder, _version = earlier
    data = bytearray((folder / FILE_NAME).read_bytes())
    id = b"0" * 31 + b"3"
    at = data.index(id + b"citybuses")
    data[at + 30] ^= 1
    (folder / FILE_NAME).write_bytes(data)

    with closing(ProgressStore.open(folder)) as store:
        assert "All that you did could still be read." in store.diagnostic
        _first, third = store.attempts(BUSES)
        store.record(third.id, third.events[:1])
        assert len(store.attempt(third.id).events) == 3
    with closing(ProgressStore.open(folder)) as store:
        assert store.diagnostic == ""


def test_a_damaged_file_of_an_earlier_version_is_completed_from_its_copy(earlier):
    folder, _version = earlier
    (folder / "backups").mkdir()
    shutil.copy(folder / FILE_NAME, folder / "backups" / "progress-000001.sqlite3")
    data = bytearray((folder / FILE_NAME).read_bytes())
    at = data.index(b'["every", "one"]')
    page = at // 4096 * 4096
    data[page : page + 4096] = bytes(4096)
    (folder / FILE_NAME).write_bytes(data)

    with closing(ProgressStore.open(folder)) as store:
        assert "was taken from the copy “progress-000001.sqlite3”" in store.diagnostic
        assert [len(attempt.events) for attempt in store.attempts(BUSES)] == [4, 2]


def test_steps_are_taken_once(tmp_path):
    with closing(open_database(tmp_path / "new.sqlite3")) as connection:
        migrate(connection)
        migrate(connection)

        assert version(connection) == len(MIGRATIONS)
