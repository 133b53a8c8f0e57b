"""Steps are taken once, and stores that earlier versions wrote open as they were, after a copy was made."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from media_literacy.engine.attempts.answer_key import quotes_of
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import open_database, version
from media_literacy.store.database.migrations import MIGRATIONS, migrate
from media_literacy.store.database.opening import FILE_NAME, open_progress
from media_literacy.store.database.records import KeySource, PendingDebrief, Practice
from media_literacy.store.progress.progress_store import LessonKey, Place, ProgressStore

KEPT = Path(__file__).with_name("kept")
VERSIONS = (1, 2, 3, 4, 5, 6, 7)
FIRST_WITH_CHECKSUMS = 3
BUSES, PARKS = LessonKey("city", "buses"), LessonKey("file:0123456789ab", "parks")
LANES = LessonKey("city", "lanes")
"""Only in the file of version 3: finished, then edited, so that the program of that time went on with a copy."""

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
    assert quotes_of(first.answers) == quotes_of(second.answers) == quotes_of(third.answers) == QUOTES
    expected = {"every": "flag:overclaim", "one": "fine:checkable", "naïve": "none"}
    said = {answer.sentence: answer.said for answer in first.answers}
    assert said == (expected if version > 1 else dict.fromkeys(QUOTES, ""))
    assert {answer.number for answer in first.answers} == {0}
    assert first.key_source is second.key_source is third.key_source is KeySource.INCOMPLETE
    assert first.file is None and (first.continues, second.continues, third.continues) == ("", "", "")
    assert pending == (PendingDebrief(BUSES),)


def test_a_copy_is_made_before_the_file_is_changed(earlier):
    folder, version = earlier
    before = (folder / FILE_NAME).read_bytes()
    ProgressStore.open(folder).close()

    (copy,) = backups(folder)
    assert version_of(folder / FILE_NAME) == len(MIGRATIONS)
    assert version_of(copy) == version
    assert copy.read_bytes()[100:] == before[100:]


@pytest.mark.parametrize("number", [number for number in VERSIONS if number < FIRST_WITH_CHECKSUMS])
@pytest.mark.parametrize(
    "column", ["event.value", "event.sentences", "quote.text", "attempt.lesson", "attempt.touched"]
)
def test_a_value_without_a_checksum_that_became_bytes_is_seen(tmp_path, number, column):
    path = tmp_path / FILE_NAME
    shutil.copy(KEPT / f"version-{number}.sqlite3", path)
    table, name = column.split(".")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE {table} SET {name} = CAST({name} AS BLOB)")
        connection.commit()
    with closing(ProgressStore.open(tmp_path)) as store:
        assert store.diagnostic
        for key in store.standings():
            assert all(replay(attempt.events) for attempt in store.attempts(key))


@pytest.mark.parametrize("number", [number for number in VERSIONS if number >= FIRST_WITH_CHECKSUMS])
@pytest.mark.parametrize("column", ["event.value", "quote.text"])
def test_a_value_that_its_checksum_does_not_fit_is_seen(tmp_path, number, column):
    shutil.copy(KEPT / f"version-{number}.sqlite3", tmp_path / FILE_NAME)
    table, name = column.split(".")
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute(f"UPDATE {table} SET {name} = 'other'")
        connection.commit()
    with closing(ProgressStore.open(tmp_path)) as store:
        assert store.diagnostic


@pytest.mark.parametrize("number", [number for number in VERSIONS if number < FIRST_WITH_CHECKSUMS])
def test_what_was_kept_without_checksums_is_marked_so_and_what_comes_now_is_not(tmp_path, number):
    folder = tmp_path
    shutil.copy(KEPT / f"version-{number}.sqlite3", folder / FILE_NAME)
    with closing(ProgressStore.open(folder)) as store:
        id = store.attempts(BUSES)[0].id
        store.record(id, store.attempts(BUSES)[0].events[:1])
        store.start_attempt("new", BUSES, Mode.GUIDED)

    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        verified = connection.execute("SELECT was_verified FROM event WHERE attempt = 1 ORDER BY sequence").fetchall()
        attempts = connection.execute("SELECT was_verified FROM attempt ORDER BY number").fetchall()
    assert verified == [(0,), (0,), (0,), (0,), (1,)]
    assert attempts == [(0,), (0,), (0,), (1,)]


def test_a_copy_of_an_edited_lesson_is_known_to_go_on_with_the_attempt_before(tmp_path):
    shutil.copy(KEPT / "version-3.sqlite3", tmp_path / FILE_NAME)
    with closing(ProgressStore.open(tmp_path)) as store:
        before, copy = store.attempts(LANES)
        (standing,) = (found for key, found in store.standings().items() if key == LANES)

    assert (before.continues, copy.continues) == ("", before.id)
    assert [before.answers[0].said, copy.answers[0].said] == ["flag:overclaim", "check:overclaim"]
    state = replay(before.events)
    assert (state.pointed_out, state.taken_back) == ({"one"}, {"naïve"})
    assert (standing.tries, standing.practice, standing.debrief_seen) == (1, Practice.NONE, True)


def test_what_came_of_earlier_attempts_is_there_when_it_is_asked_for(tmp_path):
    """Version 6 kept no summaries; the attempt at “trams” was revealed, and has all its answers."""
    shutil.copy(KEPT / "version-6.sqlite3", tmp_path / FILE_NAME)
    with closing(ProgressStore.open(tmp_path)) as store:
        found = [finished for finished in store.finished_tries() if finished.lesson == "trams"]
    assert [(finished.summary.headline, finished.summary.counts) for finished in found] == [
        ("Lanes closed for good.", Counts(flags=1, caught=1, fine=2, false_alarms=1))
    ]


def test_a_program_of_the_version_before_says_that_the_file_is_newer_and_writes_nothing(tmp_path):
    with closing(ProgressStore.open(tmp_path)) as store:
        store.start_attempt("one", BUSES, Mode.GUIDED)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    with pytest.raises(StoreError, match="newer version"):
        open_progress(tmp_path, steps=MIGRATIONS[:-1])
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


KILLED = """
import os, signal, sys
from pathlib import Path
from media_literacy.store.database.migrations import MIGRATIONS
from media_literacy.store.database.opening import open_progress

def die(_connection):
    os.kill(os.getpid(), signal.SIGKILL)

open_progress(Path(sys.argv[1]), steps=(*MIGRATIONS[:-1], (*MIGRATIONS[-1][: int(sys.argv[2])], die)))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no such signal here")
@pytest.mark.parametrize("statements", [1, len(MIGRATIONS[-1])])
def test_a_program_that_is_killed_in_the_middle_of_a_step_loses_nothing(earlier, statements):
    folder, _version = earlier
    killed = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(statements)], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert (folder / f"{FILE_NAME}-journal").stat().st_size > 0, "it died in the middle of a transaction"

    with closing(ProgressStore.open(folder)) as store:
        assert store.diagnostic == ""
        assert [len(attempt.events) for attempt in store.attempts(BUSES)] == [4, 2]
    assert version_of(folder / FILE_NAME) == len(MIGRATIONS)


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


def test_what_is_damaged_after_the_step_is_taken_from_the_copy_made_before_it(earlier):
    folder, _version = earlier
    with closing(ProgressStore.open(folder)) as store:
        truth = store.attempts(BUSES)
    data = (folder / FILE_NAME).read_bytes()
    assert data.count(b"One shop has closed.") >= 3
    (folder / FILE_NAME).write_bytes(data.replace(b"One shop has closed.", b"One shop has clOsed."))

    with closing(ProgressStore.open(folder)) as store:
        assert "was taken from the copy “progress-000001.sqlite3”" in store.diagnostic
        found = store.attempts(BUSES)
    assert [(attempt.answers, attempt.key_source) for attempt in found] == [
        (attempt.answers, attempt.key_source) for attempt in truth
    ]


def test_steps_are_taken_once(tmp_path):
    with closing(open_database(tmp_path / "new.sqlite3")) as connection:
        migrate(connection)
        migrate(connection)

        assert version(connection) == len(MIGRATIONS)
