"""A disk that cannot sync folders costs nobody their work, and halves of files go."""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from media_literacy.errors import StoreError
from media_literacy.files.reading import NotAFileError
from media_literacy.files.whole_writes import (
    clear_unfinished,
    sync_file,
    sync_folder,
    sync_renames,
    write_new,
    write_whole,
)
from media_literacy.settings import Settings, load_settings, save_settings
from media_literacy.store.files.lesson_files import FileState, file_status, read_lesson_file, save_lesson_file

needs_unix = pytest.mark.skipif(sys.platform == "win32", reason="has no such things in folders")
REFUSALS = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF, errno.EACCES, errno.EPERM, errno.EISDIR)


def age(path, seconds):
    then = time.time() - seconds
    os.utime(path, (then, then))


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let `fsync` fail with a number, on folders or on files."""

    def refuse(number: int, *, on_folders: bool) -> None:
        real = os.fsync

        def fsync(handle: int) -> None:
            if stat.S_ISDIR(os.fstat(handle).st_mode) is on_folders:
                raise OSError(number, os.strerror(number))
            real(handle)

        monkeypatch.setattr(os, "fsync", fsync)

    return refuse


@needs_unix
@pytest.mark.parametrize("number", REFUSALS)
def test_a_folder_that_cannot_be_synced_costs_nothing(tmp_path: Path, refuse: Callable[..., None], number: int) -> None:
    file = tmp_path / "lesson.md"
    file.write_text("# News\n")
    lesson = read_lesson_file(file)
    refuse(number, on_folders=True)

    sync_folder(tmp_path)
    saved = save_lesson_file(lesson, "# Other news\n")
    save_settings(Settings(theme="dark"), tmp_path)

    assert file.read_text() == "# Other news\n"
    assert file_status(saved, trusts_stamp=False).state is FileState.SAME
    assert load_settings(tmp_path).theme == "dark"
    assert sorted(os.listdir(tmp_path)) == ["lesson.md", "settings.json"]


@needs_unix
def test_a_folder_that_may_not_be_read_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "open", refuse)
    sync_folder(tmp_path)


@needs_unix
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_fault_after_the_renaming_is_no_failure_to_save(
    tmp_path: Path, refuse: Callable[..., None], number: int
) -> None:
    """The new text is there for everybody to read: “not saved” would be untrue, and nothing could be taken back."""
    file = tmp_path / "file"
    file.write_text("old")
    refuse(number, on_folders=True)

    write_whole(file, b"new")

    assert file.read_text() == "new"
    assert not sync_renames(tmp_path)
    with pytest.raises(OSError, match=os.strerror(number)):
        sync_folder(tmp_path)


@needs_unix
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EBADF, errno.EACCES])
def test_a_file_that_does_not_reach_the_disk_is_a_failure_to_save(
    tmp_path: Path, refuse: Callable[..., None], number: int
) -> None:
    file = tmp_path / "file"
    file.write_text("old")
    refuse(number, on_folders=False)

    with pytest.raises(OSError, match=os.strerror(number)):
        write_whole(file, b"new")
    with pytest.raises(StoreError):
        save_settings(Settings(), tmp_path)

    assert file.read_text() == "old"
    assert os.listdir(tmp_path) == ["file"]


@needs_unix
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS])
def test_a_file_system_that_knows_no_sync_takes_files(tmp_path: Path, refuse: Callable[..., None], number: int) -> None:
    refuse(number, on_folders=False)

    write_whole(tmp_path / "file", b"new")
    with (tmp_path / "file").open("rb") as opened:
        sync_file(opened.fileno())

    assert (tmp_path / "file").read_text() == "new"


@needs_unix
def test_only_a_file_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name in ("pipe", "folder", "link"):
        with pytest.raises(NotAFileError):
            write_whole(tmp_path / name, b"new")
    assert stat.S_ISFIFO(os.stat(tmp_path / "pipe").st_mode)
    assert sorted(os.listdir(tmp_path)) == ["folder", "link", "pipe"]


@needs_unix
def test_a_file_system_without_permissions_takes_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "chmod", refuse)
    write_whole(tmp_path / "file", b"new")

    assert (tmp_path / "file").read_text() == "new"


@pytest.mark.parametrize(("seconds", "is_left"), [(60, True), (61, False)])
def test_halves_of_files_go_from_the_data_folder(tmp_path, monkeypatch, seconds, is_left):
    monkeypatch.setattr(time, "time", lambda: 1_000_000_000.0)
    halves = [tmp_path / ".saving-a.tmp", tmp_path / "workshop" / ".saving-b.tmp"]
    (tmp_path / "workshop").mkdir()
    (tmp_path / "settings.json").write_text("{}")
    for half in halves:
        half.write_text("{")
        age(half, seconds)
    clear_unfinished(tmp_path)
    assert [half.exists() for half in halves] == [is_left, is_left]
    assert (tmp_path / "settings.json").exists()


def test_a_new_file_is_written_as_a_whole_and_takes_no_other_ones_place(tmp_path: Path) -> None:
    file = tmp_path / "new.bin"
    write_new(file, [b"a\n", b"b"])
    with pytest.raises(FileExistsError):
        write_new(file, [b"c"])
    assert file.read_bytes() == b"a\nb"


def test_a_new_file_that_cannot_be_finished_is_taken_away(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"a"
        raise OSError(errno.ENOSPC, "full")

    with pytest.raises(OSError, match="full"):
        write_new(tmp_path / "new.bin", pieces())
    assert os.listdir(tmp_path) == []
