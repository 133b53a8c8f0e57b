"""Copies are made where something changed, five of five days are kept, and none is lost to a wrong clock."""

import os
import time
from contextlib import closing

import pytest
from store.database.copying import DAY, KEY, age_copies, marked, open_and_read, truncate, write

from media_literacy.lesson.model import Mode
from media_literacy.store.database import backup
from media_literacy.store.database.backup import backups
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.database.progress_lock import alone
from media_literacy.store.disk_faults import no_copy_error
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.recorder import EventRecorder


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
        assert store.attempts(KEY) == ()

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
    recorder.start_attempt("one", KEY, Mode.GUIDED)
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


@pytest.mark.parametrize(("at", "copies"), [(99, 1), (100, 2)])
def test_a_change_of_the_header_alone_is_no_change(tmp_path, at, copies):
    write(tmp_path, 1)
    (copy,) = backups(tmp_path)
    data = bytearray(copy.read_bytes())
    data[at] ^= 1
    copy.write_bytes(data)
    with closing(ProgressStore.open(tmp_path)) as store:
        store.keep_backup()
    assert len(backups(tmp_path)) == copies


@pytest.mark.parametrize(("before", "now", "copies"), [(-1, 0, 3), (0, DAY - 1, 2)])
def test_a_day_ends_at_midnight(tmp_path, monkeypatch, before, now, copies):
    midnight = 20_003 * DAY + time.timezone
    write_whole = backup.write_whole

    def write_then(path, data, **named):
        write_whole(path, data, **named)
        os.utime(path, (midnight + now, midnight + now))

    monkeypatch.setattr(backup, "write_whole", write_then)
    write(tmp_path, 1)
    age_copies(tmp_path)
    write(tmp_path, 2)
    os.utime(backups(tmp_path)[-1], (midnight + before, midnight + before))
    write(tmp_path, 3)
    assert len(backups(tmp_path)) == copies


def test_what_has_another_name_is_no_copy(tmp_path):
    write(tmp_path, 1)
    notes = tmp_path / "backups" / "notes.txt"
    notes.write_text("mine")
    assert [path.name for path in backups(tmp_path)] == ["progress-000001.sqlite3"]
    for number in range(2, 9):
        age_copies(tmp_path)
        write(tmp_path, number)
    assert len(backups(tmp_path)) == 5 and notes.read_text() == "mine"
