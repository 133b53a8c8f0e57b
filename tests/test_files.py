"""Reading waits for nothing that is no file, and a disk that cannot sync folders costs nobody their work."""

import errno
import os
import socket
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from media_literacy.errors import FileError, StoreError
from media_literacy.files import (
    NotAFileError,
    is_file,
    is_folder,
    read_file,
    sync_file,
    sync_folder,
    sync_renames,
    write_whole,
)
from media_literacy.lesson.parser import read_lesson
from media_literacy.settings import Settings, load_settings, save_settings
from media_literacy.store.files.lesson_files import FileState, LessonFile, look_at, read_lesson_file, save_lesson_file

needs_unix = pytest.mark.skipif(sys.platform == "win32", reason="has no such things in folders")
REFUSALS = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF, errno.EACCES, errno.EPERM, errno.EISDIR)


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


def test_no_more_of_a_file_is_read_than_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")

    assert [read_file(file, most) for most in (0, 9, 10, 11)] == [b"", b"012345678", b"0123456789", b"0123456789"]


def test_a_long_file_is_read_whole(tmp_path: Path) -> None:
    file, data = tmp_path / "file", os.urandom(3 * 1024 * 1024 + 1)
    file.write_bytes(data)

    assert read_file(file, len(data) + 1) == data


@needs_unix
@pytest.mark.timeout(10)
def test_what_is_no_file_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    os.mkfifo("pipe")
    Path("link").symlink_to("pipe")
    Path("loop").symlink_to("loop")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        for name in ("pipe", "link", "socket", "/dev/null", "/dev/zero"):
            with pytest.raises(NotAFileError):
                read_file(Path(name), 10)
            assert not is_file(Path(name)) and not is_folder(Path(name))
    with pytest.raises(IsADirectoryError):
        read_file(tmp_path, 10)
    for name in ("loop", "none", "nul\0in it", "x" * 5000, "\ud800"):
        with pytest.raises(OSError, match=r"too long|No such file|symbolic links"):
            read_file(Path(name), 10)
        assert not is_file(Path(name)) and not is_folder(Path(name))


@needs_unix
@pytest.mark.timeout(10)
def test_a_pipe_that_takes_the_place_of_a_file_while_it_is_opened_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, real = tmp_path / "file", os.open
    file.write_bytes(b"0123456789")

    def open_late(path: Path, flags: int) -> int:
        file.unlink()
        os.mkfifo(file)
        return real(path, flags)

    monkeypatch.setattr(os, "open", open_late)
    with pytest.raises(NotAFileError):
        read_file(file, 10)


@needs_unix
@pytest.mark.timeout(10)
def test_a_pipe_in_the_place_of_a_lesson_is_told(tmp_path: Path) -> None:
    pipe = tmp_path / "lesson.md"
    os.mkfifo(pipe)

    for opening in (read_lesson, read_lesson_file):
        with pytest.raises(FileError, match="not a file"):
            opening(pipe)
    assert look_at(LessonFile(pipe, b"# News\n")).state is FileState.BLOCKED


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
    assert look_at(saved, trusts_stamp=False).state is FileState.SAME
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
def test_a_file_system_without_permissions_takes_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "chmod", refuse)
    write_whole(tmp_path / "file", b"new")

    assert (tmp_path / "file").read_text() == "new"
