"""A copy of the progress in a file of the learner's own, and the way back from it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from store.progress.attempts import BUSES, MARKED, OPENED, PARKS, REVEALED, begin

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.measures.finished_try import Counts, TrySummary
from media_literacy.errors import FileError
from media_literacy.lesson.model import SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import open_database, version
from media_literacy.store.database.event_rows import EventRow, insert_attempt, insert_events, read_attempts, write_state
from media_literacy.store.database.migrations import MIGRATIONS, migrate
from media_literacy.store.database.summary_rows import write_summary
from media_literacy.store.database.user_copies import read_copy
from media_literacy.store.progress.progress_store import ProgressStore

KEPT = Path(__file__).with_name("kept")


@pytest.fixture
def store(tmp_path):
    with closing(ProgressStore.open(tmp_path / "data")) as made:
        yield made


def restore(store, file):
    with closing(read_copy(file)) as copy:
        store.replace_by_copy(copy)


def test_what_was_backed_up_comes_back_and_what_was_there_stays_among_the_copies(store, tmp_path):
    first = begin(store, OPENED, MARKED)
    file = tmp_path / "mine.sqlite3"
    store.write_copy(file)
    begin(store, OPENED, REVEALED, key=PARKS)
    restore(store, file)
    assert [attempt.id for attempt in store.all_attempts()] == [first]
    assert store.attempt(first).events == (OPENED, MARKED)
    with closing(read_copy(backups(tmp_path / "data")[-1])) as copy:
        assert copy.execute("SELECT count(*) FROM attempt").fetchone() == (2,)
    begin(store, OPENED, key=PARKS)
    store.close()
    with closing(ProgressStore.open(tmp_path / "data")) as again:
        assert set(again.standings()) == {BUSES, PARKS} and not again.diagnostic


def test_a_copy_goes_to_a_computer_that_has_none(store, tmp_path):
    begin(store, OPENED)
    store.write_copy(tmp_path / "mine.sqlite3")
    with closing(ProgressStore.open(tmp_path / "other")) as other:
        restore(other, tmp_path / "mine.sqlite3")
        assert list(other.standings()) == [BUSES]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_copy_of_an_earlier_version_is_brought_up_to_date(store, number):
    file = KEPT / f"version-{number}.sqlite3"
    before = file.read_bytes()
    with closing(read_copy(file)) as copy:
        assert version(copy) == len(MIGRATIONS)
        store.replace_by_copy(copy)
    assert store.standings() and file.read_bytes() == before


def damaged(tmp_path, store):
    file = tmp_path / "mine.sqlite3"
    begin(store, OPENED, MARKED)
    store.write_copy(file)
    data = file.read_bytes()
    file.write_bytes(data.replace(b"2026-03-01", b"2027-03-01", 1))
    assert file.read_bytes() != data
    return file


@pytest.mark.parametrize(
    ("field", "value"), [("key_source", "unheard-of"), ("lesson", b"bytes"), ("file", 7), ("continues", b"")]
)
def test_a_copy_by_another_hand_whose_checksums_fit_is_refused_for_what_no_version_writes(
    store, tmp_path, field, value
):
    begin(store, OPENED)
    file = tmp_path / "mine.sqlite3"
    store.write_copy(file)
    with closing(open_database(file)) as connection:
        (record,) = read_attempts(connection, "", ())
        attempt = record.attempt._replace(**{field: value})
        connection.execute("DELETE FROM attempt")
        insert_attempt(connection, attempt, record.state, ())
    with pytest.raises(FileError, match="no whole copy"):
        read_copy(file)


@pytest.mark.parametrize(("encoding", "is_read"), [("UTF-8", True), ("UTF-16", False)])
def test_a_copy_in_another_encoding_is_refused_as_no_copy(tmp_path, encoding, is_read):
    file = tmp_path / "mine.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA encoding = '{encoding}'")
        migrate(connection)
    if is_read:
        read_copy(file).close()
    else:
        with pytest.raises(FileError, match="no whole copy"):
            read_copy(file)


def test_bytes_where_a_time_should_be_are_refused_whatever_their_checksum_says(store, tmp_path):
    attempt = begin(store)
    file = tmp_path / "mine.sqlite3"
    store.write_copy(file)
    with closing(open_database(file)) as connection:
        (record,) = read_attempts(connection, "", ())
        bytes_for_time = EventRow("opened", "[]", "guided", b"\xff", 0.0)  # type: ignore[arg-type]
        insert_events(connection, record.number, attempt, {1: bytes_for_time})
        write_state(connection, record.number, attempt, record.state, 1)
    with pytest.raises(FileError, match="no whole copy"):
        read_copy(file)


@pytest.mark.parametrize(
    "event",
    [
        lambda n: Event(EventKind.OWN_NOTE, (SentenceId(f"s{n}"),), "mine"),
        lambda n: Event(EventKind.HIT_OPENED, value=f"search/hit-{n}"),
        lambda n: Event(EventKind.SEARCH_FOUND, value=f"search-{n}/a page"),
    ],
)
@pytest.mark.parametrize(("count", "is_read"), [(2_000, True), (2_001, False)])
def test_an_attempt_about_more_than_any_lesson_has_is_refused(store, tmp_path, event, count, is_read):
    begin(store, *map(event, range(count)))
    file = tmp_path / "mine.sqlite3"
    store.write_copy(file)
    if is_read:
        read_copy(file).close()
    else:
        with pytest.raises(FileError, match="no whole copy"):
            read_copy(file)


def test_what_came_of_the_attempts_of_a_copy_is_made_anew_from_their_events(store, tmp_path):
    answers = (Answer(SentenceId("a"), "Nobody saw it."),)
    attempt = begin(store, OPENED, REVEALED, answers=answers)
    kept = store.finished_tries()
    file = tmp_path / "mine.sqlite3"
    store.write_copy(file)
    with closing(open_database(file)) as connection:
        write_summary(connection, 1, attempt, TrySummary(headline="Forged", counts=Counts(9, 9), detail="no JSON"))
    restore(store, file)
    assert store.finished_tries() == kept and kept[0].summary.headline == "Nobody saw it."


def of_newer_version(tmp_path, store):
    file = tmp_path / "newer.sqlite3"
    store.write_copy(file)
    with closing(open_database(file)) as connection:
        connection.execute("CREATE TABLE more (id)")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    return file


def test_what_is_no_whole_copy_is_refused_and_changes_nothing(tmp_path, store):
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "text").write_text("Dear diary")
    files = [tmp_path / "empty", tmp_path / "text", tmp_path / "none", tmp_path, damaged(tmp_path, store)]
    before = store.all_attempts()
    for file in files:
        with pytest.raises(FileError, match="no whole copy"):
            read_copy(file)
    with pytest.raises(FileError, match="newer version"):
        read_copy(of_newer_version(tmp_path, store))
    assert store.all_attempts() == before


def test_a_place_that_cannot_be_written_to_is_told(store, tmp_path):
    with pytest.raises(FileError, match="could not be saved"):
        store.write_copy(tmp_path / "none" / "mine.sqlite3")


@pytest.mark.parametrize(("more", "is_read"), [(0, True), (1, False)])
def test_a_file_with_holes_is_not_read_into_memory(store, tmp_path, more, is_read):
    file, largest = tmp_path / "holes.sqlite3", 256 * 1024 * 1024
    begin(store, OPENED)
    store.write_copy(file)
    os.truncate(file, largest + more)  # its first page says that it is as short as it was
    if is_read:
        read_copy(file).close()
    else:
        with pytest.raises(FileError, match="no whole copy"):
            read_copy(file)
