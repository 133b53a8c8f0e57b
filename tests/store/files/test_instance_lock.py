"""The lock of a window on its data folder: one a computer, gone with its holder, seen from other computers."""

import errno
import fcntl
import os

import pytest

from media_literacy.store.files.instance_lock import Computer, Holder, InstanceLock, Taking, erase_locks

LIBRARY, OFFICE = Computer("library-7", "aa", "monday"), Computer("office", "bb", "monday")


@pytest.fixture
def lock(tmp_path):
    """Locks of the same folder that are released at the end, each as another program would have it."""
    made = []

    def make(computer=LIBRARY):
        made.append(InstanceLock(tmp_path / "data", computer))
        return made[-1]

    yield make
    for held in made:
        held.release()


def test_the_first_takes_it_and_the_second_is_told_where_to_ask(lock):
    first, second = lock(), lock()
    assert first.take() == (Taking.TAKEN, None)
    assert second.take() == (Taking.HELD, None)
    first.write("/run/socket")
    assert second.take() == (Taking.HELD, Holder("library-7", "monday", "/run/socket"))
    first.release()
    assert second.take() == (Taking.TAKEN, None)


def test_who_took_it_again_learns_who_went_without_goodbye(lock, tmp_path):
    first = lock()
    first.take()
    first.write("/run/socket")
    (path,) = (tmp_path / "data").iterdir()
    left = path.read_bytes()
    first.release()
    path.write_bytes(left)
    assert lock().take() == (Taking.TAKEN, Holder("library-7", "monday", "/run/socket"))


@pytest.mark.parametrize("left", [b"{", b'{"computer": "x"}', b"[]", b"\xff", b"[" * 4000])
def test_what_makes_no_sense_in_the_file_is_nobody(lock, tmp_path, left):
    first = lock()
    first.take()
    (path,) = (tmp_path / "data").iterdir()
    path.write_bytes(left)
    assert lock().take() == (Taking.HELD, None)


def test_other_computers_do_not_wait_for_each_other_but_are_seen(lock):
    here, there = lock(), lock(OFFICE)
    there.take()
    there.write("")
    assert here.take()[0] is Taking.TAKEN
    assert here.held_elsewhere() == ("office",)
    there.release()
    assert here.held_elsewhere() == ()


@pytest.mark.parametrize(("boot", "is_here"), [("monday", True), ("tuesday", False)])
def test_a_copy_of_a_disk_is_told_from_this_computer_by_its_start(lock, boot, is_here):
    assert lock().is_here(Holder("library-7", boot)) is is_here


def test_where_nothing_can_be_locked_the_holder_can_still_be_asked(lock, monkeypatch):
    def flock(_file, _operation):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", flock)
    first, second = lock(), lock()
    first.take()
    first.write("/run/socket")
    assert second.take() == (Taking.NOT_POSSIBLE, Holder("library-7", "monday", "/run/socket"))


def test_where_nothing_can_be_written_there_is_no_lock(lock, tmp_path):
    (tmp_path / "data").write_text("a file")
    lone = lock()
    assert lone.take() == (Taking.NOT_POSSIBLE, None)
    assert not lone.can_be_written
    lone.write("/run/socket")
    assert lone.held_elsewhere() == ()


def test_erasing_leaves_only_the_locks_that_are_held(lock, tmp_path):
    here, there = lock(), lock(OFFICE)
    here.take()
    there.take()
    there.release()
    (tmp_path / "data" / "window.lock").write_text("of an older version")
    erase_locks(tmp_path / "data")
    assert len(list((tmp_path / "data").iterdir())) == 1
    assert lock().take()[0] is Taking.HELD


@pytest.mark.parametrize(("size", "is_read"), [(4096, True), (4097, False)])
def test_four_kilobytes_of_the_file_are_read(lock, tmp_path, size, is_read):
    first, second = lock(), lock()
    first.take()
    first.write("/run/socket")
    (file,) = (tmp_path / "data").glob("window-*.lock")
    file.write_bytes(file.read_bytes().removesuffix(b"}").ljust(size - 1) + b"}")
    assert (second.take()[1] is not None) is is_read
