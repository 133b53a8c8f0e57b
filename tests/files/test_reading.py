"""Reading waits for nothing that is no file."""

import errno
import os
import socket
import sys
from pathlib import Path

import pytest

from media_literacy.errors import FileError
from media_literacy.files.reading import NotAFileError, is_file, is_folder, read_file
from media_literacy.lesson.parser import read_lesson
from media_literacy.store.files.lesson_files import FileState, LessonFile, file_status, read_lesson_file

needs_unix = pytest.mark.skipif(sys.platform == "win32", reason="has no such things in folders")
REFUSALS = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF, errno.EACCES, errno.EPERM, errno.EISDIR)


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
    assert file_status(LessonFile(pipe, b"# News\n")).state is FileState.BLOCKED
