"""A damaged file makes way for a sound one, nothing is thrown away, and it is said in words what was done."""

import os
import shutil
import sqlite3
import threading
from contextlib import closing

import pytest
from store.database.copying import age_copies, marked, open_and_read, truncate, write
from store.database.damaging import EVENTS, attempt_id, change_event, change_file, check, damage, fill, read, values

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.store.database.backup import backups
from media_literacy.store.database.opening import FILE_NAME, set_aside_files
from media_literacy.store.progress.progress_store import ProgressStore


def test_a_damaged_event_is_taken_from_the_copy_by_name_and_the_rest_is_as_it_was(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(2, 7))

    diagnostic, found = check(filled, folder)

    assert found == filled[1]
    assert "What was damaged in “lesson-2” was taken from the copy “progress-000001.sqlite3”." in diagnostic
    assert "“lesson-1”" not in diagnostic and "lost" not in diagnostic
    aside = folder / "progress-damaged-1.sqlite3"
    assert str(aside) in diagnostic and aside in set_aside_files(folder)


def test_a_damaged_event_that_no_copy_has_is_counted_and_the_others_stay(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(6, 7))

    diagnostic, found = check(filled, folder)

    assert "1 thing that you did in “lesson-6” is in no copy and is lost." in diagnostic
    assert [event.value for event in found[attempt_id(6)].events] == values(6, without=7)
    assert [id for id in found if found[id] != filled[1][id]] == [attempt_id(6)]
    with closing(ProgressStore.open(folder)) as store:
        assert store.diagnostic == ""
        store.record(attempt_id(6), [Event(EventKind.LEFT)])
        assert store.attempt(attempt_id(6)).events[-1].kind is EventKind.LEFT
    assert read(folder)[0] == ""


def test_what_can_be_read_of_a_damaged_file_on_a_locked_disk_is_read(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(2, 7))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    with closing(ProgressStore.in_memory(folder)) as store:
        found = {attempt.id: attempt for key in store.standings() for attempt in store.attempts(key)}

    assert found == filled[1]
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_copy_that_claims_to_be_huge_is_not_read_whole(filled, tmp_path, monkeypatch):
    read_sizes = []
    monkeypatch.setattr(
        "media_literacy.store.database.mending.read_file", lambda path, most: read_sizes.append(most) or b""
    )
    folder = damage(filled, tmp_path, change_event(2, 7))
    huge = backups(folder)[-1].with_name("progress-000999.sqlite3")
    for size, count in ((32 * 1024 * 1024, 1), (32 * 1024 * 1024 + 1, 1)):
        with huge.open("wb") as file:
            file.truncate(size)
        shutil.copy(filled[0] / FILE_NAME, folder / FILE_NAME)
        change_file(folder / FILE_NAME, change_event(2, 7))
        assert read(folder)[1] == filled[1]
        assert len(read_sizes) == count


@pytest.mark.parametrize(
    ("damaged", "more"), [(5, ""), (6, "The same holds for 1 more attempt."), (7, "for 2 more attempts.")]
)
def test_five_damaged_attempts_are_named_and_others_are_counted(tmp_path, damaged, more):
    fill(tmp_path, copies=())
    for number in range(damaged):
        change_file(tmp_path / FILE_NAME, change_event(number, 7))

    diagnostic, _found = read(tmp_path)

    assert diagnostic.count("1 thing that you did in") == 5
    assert (more in diagnostic) if more else ("more attempt" not in diagnostic)


def test_several_events_that_no_copy_has_are_counted_together(tmp_path):
    fill(tmp_path, copies=())
    for event in (7, 9):
        change_file(tmp_path / FILE_NAME, change_event(6, event))
    diagnostic, found = read(tmp_path)
    assert "2 things that you did in “lesson-6” are in no copy and are lost." in diagnostic
    assert len(found[attempt_id(6)].events) == EVENTS - 2


def scramble(path):
    data = path.read_bytes()
    path.write_bytes(data[:4096] + os.urandom(len(data) - 8192) + data[-4096:])


def empty(path):
    path.write_bytes(b"")


def replace_by_text(path):
    path.write_text("This is no database. " * 500)


def replace_by_another_database(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE address (name TEXT)")


DAMAGES = [truncate, scramble, empty, replace_by_text, replace_by_another_database]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_the_newest_copy_taken(tmp_path, damage):
    write(tmp_path, 1)
    write(tmp_path, 2, copy=False)
    damage(tmp_path / FILE_NAME)
    damaged = (tmp_path / FILE_NAME).read_bytes()

    diagnostic, events = open_and_read(tmp_path)

    assert events == (marked(1),)
    aside = tmp_path / "progress-damaged-1.sqlite3"
    assert "damaged" in diagnostic and str(aside) in diagnostic
    assert aside.read_bytes() == damaged
    assert open_and_read(tmp_path) == ("", (marked(1),))


@pytest.mark.parametrize("damage", [truncate, scramble, replace_by_text, replace_by_another_database])
def test_a_damaged_file_without_a_copy_begins_anew_and_is_kept(tmp_path, damage):
    write(tmp_path, 1, copy=False)
    damage(tmp_path / FILE_NAME)
    damaged = (tmp_path / FILE_NAME).read_bytes()

    diagnostic, events = open_and_read(tmp_path)

    assert events == ()
    assert "anew" in diagnostic
    assert (tmp_path / "progress-damaged-1.sqlite3").read_bytes() == damaged
    write(tmp_path, 7, copy=False)
    assert open_and_read(tmp_path) == ("", (marked(7),))


def test_a_missing_file_is_taken_from_the_copy_and_said(tmp_path):
    write(tmp_path, 1)
    (tmp_path / FILE_NAME).unlink()

    diagnostic, events = open_and_read(tmp_path)

    assert "missing" in diagnostic
    assert events == (marked(1),)


def test_a_damaged_copy_is_passed_over(tmp_path):
    write(tmp_path, 1)
    age_copies(tmp_path)
    write(tmp_path, 2)
    scramble(backups(tmp_path)[-1])
    truncate(tmp_path / FILE_NAME)

    assert open_and_read(tmp_path)[1] == (marked(1),)


def test_when_every_copy_is_damaged_progress_begins_anew_and_all_are_kept(tmp_path):
    write(tmp_path, 1)
    truncate(backups(tmp_path)[0])
    truncate(tmp_path / FILE_NAME)

    diagnostic, events = open_and_read(tmp_path)

    assert "anew" in diagnostic and events == ()
    assert len(set_aside_files(tmp_path)) >= 2
    assert open_and_read(tmp_path) == ("", ())


def test_the_journal_of_a_lost_file_does_not_spoil_its_successor(tmp_path):
    write(tmp_path, 1)
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / f"{FILE_NAME}-journal").write_bytes(b"left over")

    assert open_and_read(tmp_path)[1] == (marked(1),)
    assert (tmp_path / "progress-damaged-1.sqlite3-journal").read_bytes() == b"left over"


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path):
    write(tmp_path, 1)
    for text in ("first", "second"):
        (tmp_path / FILE_NAME).write_text(text)
        open_and_read(tmp_path)

    assert (tmp_path / "progress-damaged-1.sqlite3").read_text() == "first"
    assert (tmp_path / "progress-damaged-2.sqlite3").read_text() == "second"


def test_windows_that_open_a_damaged_file_at_once_mend_it_once(tmp_path):
    write(tmp_path, 1)
    truncate(tmp_path / FILE_NAME)
    found = []
    threads = [threading.Thread(target=lambda: found.append(open_and_read(tmp_path))) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [events for _, events in found] == [(marked(1),)] * 4
    assert sum(bool(diagnostic) for diagnostic, _ in found) == 1
    assert [path.name for path in set_aside_files(tmp_path) if path.suffix == ".sqlite3"] == [
        "progress-damaged-1.sqlite3"
    ]
