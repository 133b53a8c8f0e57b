"""The store is opened anew when it fails, and answered for from memory while it cannot be."""

import sqlite3
from contextlib import closing

import pytest
from store.progress.attempts import BUSES, MARKED, OPENED

from media_literacy.errors import FileError, StoreError
from media_literacy.lesson.model import Mode
from media_literacy.store.progress import reopening_store
from media_literacy.store.progress.progress_store import ProgressStore, UnknownAttemptError
from media_literacy.store.progress.reopening_store import ReopeningStore
from media_literacy.store.progress.session_calls import RecordEvents, StartAttempt

START = StartAttempt("a", BUSES, Mode.GUIDED)


@pytest.fixture
def disk(tmp_path):
    with closing(ReopeningStore(tmp_path / "data", lambda _diagnostic: None)) as disk:
        yield disk
        disk.forget_memory()


def test_the_file_is_opened_when_it_is_first_used(disk, tmp_path):
    assert not disk.is_open and not disk.has_worked and not (tmp_path / "data").exists()
    disk.write(START)
    assert disk.is_open and disk.has_worked
    assert disk.use(lambda store: store.attempt("a")).key == BUSES


def test_work_that_fails_is_tried_once_more_with_the_file_opened_anew(disk):
    stores = []

    def fail_at_first(store):
        stores.append(store)
        if len(stores) == 1:
            raise StoreError("It went away.")
        return "done"

    disk.write(START)
    assert disk.use(fail_at_first) == "done"
    assert len(stores) == 2 and stores[0] is not stores[1]


def test_after_restoring_a_copy_nothing_that_this_session_did_comes_back(disk, tmp_path):
    disk.write(START)
    copy = tmp_path / "mine.sqlite3"
    disk.use(lambda store: store.write_copy(copy))
    disk.write(StartAttempt("b", BUSES, Mode.GUIDED))
    disk.restore(copy)
    disk.close()
    assert [attempt.id for attempt in disk.use(lambda store: store.all_attempts())] == ["a"]


def test_what_is_no_copy_leaves_all_as_it_was(disk, tmp_path):
    disk.write(START)
    with pytest.raises(FileError):
        disk.restore(tmp_path / "none")
    assert disk.is_open and disk.use(lambda store: store.attempt("a")).key == BUSES


def test_an_attempt_that_is_not_there_is_no_reason_to_open_it_anew(disk):
    disk.write(START)
    before = disk.opened()
    with pytest.raises(UnknownAttemptError):
        disk.use(lambda store: store.attempt("gone"))
    assert disk.opened() is before


def test_once_it_was_there_a_missing_file_is_a_fault_and_no_beginning(disk, tmp_path):
    disk.write(START)
    disk.close()
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    with pytest.raises(StoreError):
        disk.opened()
    assert not disk.is_open and not (tmp_path / "data").exists()


def test_in_memory_each_waiting_call_is_done_once_and_unknown_attempts_are_passed_over(disk):
    disk.write(START)
    calls = [RecordEvents("a", (OPENED,)), RecordEvents("gone", (OPENED,))]
    assert disk.in_memory(calls, 1).attempt("a").events == (OPENED,)
    calls.append(RecordEvents("a", (MARKED,)))
    assert disk.in_memory(calls, 1).attempt("a").events == (OPENED, MARKED)
    assert disk.in_memory(calls[2:], 3).attempt("a").events == (OPENED, MARKED)
    disk.forget_memory()
    assert disk.in_memory([], 4).attempt("a").events == ()


def test_damage_among_rows_that_were_left_out_is_found_and_mended(tmp_path, monkeypatch):
    monkeypatch.setattr(reopening_store, "_FIRST_ROWS", 2)
    with closing(ProgressStore.open(tmp_path)) as store:
        for name in "abc":
            store.start_attempt(name, BUSES, Mode.GUIDED)
            store.record(name, (OPENED, MARKED))
        store.keep_backup()
    with closing(sqlite3.connect(tmp_path / "progress.sqlite3")) as connection:
        connection.execute("UPDATE event SET value = 'other' WHERE attempt = 1 AND sequence = 1")
        connection.commit()
    diagnostics = []
    with closing(ReopeningStore(tmp_path, diagnostics.append)) as disk:
        disk.opened()
        assert not disk.is_verified and not diagnostics
        disk.verify_more()
        assert disk.is_verified and len(diagnostics) == 1
        assert disk.opened().attempt("a").events == (OPENED, MARKED)


def test_what_a_repair_has_to_say_is_reported(tmp_path):
    diagnostics = []
    (tmp_path / "progress.sqlite3").write_bytes(b"no database")
    with closing(ReopeningStore(tmp_path, diagnostics.append)) as disk:
        disk.opened()
    assert ["damaged" in diagnostic.message for diagnostic in diagnostics] == [True]
