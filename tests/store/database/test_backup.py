"""Damage is mended from the newest good copy, and nothing is thrown away unasked."""

import os
import sqlite3
import threading
from contextlib import closing

import pytest

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.opening import FILE_NAME, set_aside_files
from media_literacy.store.database.progress_lock import alone
from media_literacy.store.disk_faults import no_copy_error
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore
from media_literacy.store.progress.recorder import EventRecorder

KEY = LessonKey("city", "buses")
DAY = 24 * 60 * 60


def marked(number):
    return Event(EventKind.MARKED, (SentenceId(f"s-{number}"),))


def write(folder, number, *, copy=True):
    """Record one more event, and keep a copy as the next start would."""
    with closing(ProgressStore.open(folder)) as store:
        store.start_attempt("one", KEY, Mode.GUIDED, {SentenceId("s-1"): "Every shop must close."})
        store.record("one", [marked(number)])
        if copy:
            store.keep_backup()


def open_and_read(folder):
    """The remark at opening and the events that are there."""
    with closing(ProgressStore.open(folder)) as store:
        found = store.latest_attempt(KEY)
        return store.diagnostic, found.events if found else ()


def age_copies(folder):
    """Make every copy a day older."""
    for path in backups(folder):
        moment = path.stat().st_mtime - DAY
        os.utime(path, (moment, moment))


def truncate(path):
    path.write_bytes(path.read_bytes()[:6000])


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


def test_five_copies_of_five_days_are_kept(tmp_path):
    for number in range(8):
        age_copies(tmp_path)
        write(tmp_path, number)

    assert [path.name for path in backups(tmp_path)] == [f"progress-{number:06}.sqlite3" for number in range(4, 9)]


def test_copies_of_one_day_make_way_for_the_latest_but_one_older_stays(tmp_path):
    for number in range(6):
        write(tmp_path, number)

    names = [path.name for path in backups(tmp_path)]
    assert names == ["progress-000001.sqlite3", "progress-000006.sqlite3"]


def test_without_a_change_no_copy_is_made(tmp_path):
    write(tmp_path, 1)
    before = backups(tmp_path)
    with closing(ProgressStore.open(tmp_path)) as store:
        store.keep_backup()

    assert backups(tmp_path) == before


def test_the_newest_copy_is_told_by_its_number_and_not_by_the_clock(tmp_path):
    write(tmp_path, 1)
    age_copies(tmp_path)
    write(tmp_path, 2)
    os.utime(backups(tmp_path)[-1], (0, 0))  # the clock went back to 1970
    truncate(tmp_path / FILE_NAME)

    assert open_and_read(tmp_path)[1] == (marked(1), marked(2))


def test_after_erasing_no_file_holds_a_word(tmp_path):
    for number in range(3):
        age_copies(tmp_path)
        write(tmp_path, number)
    truncate(tmp_path / FILE_NAME)
    write(tmp_path, 9)
    (tmp_path / "backups" / ".copy-1-progress-000009.sqlite3").write_text("Every shop must close.")
    assert b"Every shop must close" in everything_in(tmp_path)

    with closing(ProgressStore.open(tmp_path)) as store:
        store.erase_everything()
        left = everything_in(tmp_path)
        assert store.latest_attempt(KEY) is None

    for word in (b"Every shop must close", b"buses", b"city", b"s-9"):
        assert word not in left
    assert open_and_read(tmp_path) == ("", ())


@pytest.mark.parametrize("moment", [300_000_000_000, 2**55, 0, -(10**10)])
def test_a_copy_of_a_year_that_no_calendar_has_is_a_copy_like_others(tmp_path, moment):
    write(tmp_path, 1)
    write(tmp_path, 2)
    for path in backups(tmp_path):
        os.utime(path, (moment, moment))

    write(tmp_path, 3)
    truncate(tmp_path / FILE_NAME)

    assert len(backups(tmp_path)) == 3
    assert open_and_read(tmp_path)[1] == (marked(1), marked(2), marked(3))


def make_folder(path):
    path.mkdir()


def make_loop(path):
    path.symlink_to(path)


def make_link_to_nowhere(path):
    path.symlink_to(path.with_name("nowhere"))


@pytest.mark.parametrize("make", [make_folder, os.mkfifo, make_loop, make_link_to_nowhere])
@pytest.mark.parametrize("name", ["progress-000009.sqlite3", ".saving-old.tmp", "progress-000001.sqlite3"])
def test_what_is_no_file_among_the_copies_is_left_alone(tmp_path, make, name):
    (tmp_path / "backups").mkdir()
    make(tmp_path / "backups" / name)
    for number in range(1, 4):
        age_copies(tmp_path)
        write(tmp_path, number)
    truncate(tmp_path / FILE_NAME)

    assert open_and_read(tmp_path)[1] == (marked(1), marked(2), marked(3))
    assert name in os.listdir(tmp_path / "backups")


def test_a_file_in_the_place_of_the_copies_is_told_and_everything_is_saved(tmp_path):
    (tmp_path / "backups").write_text("mine")
    faults = []
    recorder = EventRecorder(tmp_path, faults.append)
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [marked(1)])

    assert recorder.close()
    assert [fault.message for fault in faults] == [no_copy_error().message]
    assert open_and_read(tmp_path) == ("", (marked(1),))
    assert (tmp_path / "backups").read_text() == "mine"


def test_what_a_killed_program_left_half_copied_is_cleared_at_the_next_copy(tmp_path):
    write(tmp_path, 1)
    left = [tmp_path / "backups" / name for name in (".saving-abc.tmp", ".copy-17-progress-000002.sqlite3")]
    for path in left:
        path.write_bytes(b"half")

    write(tmp_path, 2)

    assert not any(path.exists() for path in left)
    assert len(backups(tmp_path)) == 2


def test_while_another_program_makes_a_copy_none_is_made(tmp_path):
    write(tmp_path, 1)
    write(tmp_path, 2, copy=False)
    with alone(tmp_path), closing(ProgressStore.open(tmp_path)) as store:
        store.keep_backup()
        assert len(backups(tmp_path)) == 1
        with pytest.raises(BlockingIOError), alone(tmp_path, seconds=0.1):
            pass


def test_without_a_backup_that_could_be_locked_it_is_made_all_the_same(tmp_path):
    (tmp_path / "progress.lock").mkdir()
    write(tmp_path, 1)
    truncate(tmp_path / FILE_NAME)

    assert open_and_read(tmp_path)[1] == (marked(1),)


def everything_in(folder):
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
