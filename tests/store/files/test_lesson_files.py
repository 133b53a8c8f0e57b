"""A lesson's file is saved whole, line by line as it was, and never over what somebody else wrote."""

import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.errors import FileError
from media_literacy.store.files import lesson_files
from media_literacy.store.files.lesson_files import (
    ChangedElsewhereError,
    FileState,
    LessonFile,
    file_status,
    read_lesson_file,
    save_lesson_file,
)


@pytest.mark.parametrize(
    "data", [b"# One\n\nTwo.\n", b"# One\r\n\r\nTwo.", b"\xef\xbb\xbf# One\r\nTwo\nThree\rFour\r\n\r\n", b""]
)
def test_an_untouched_file_keeps_its_bytes(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "lesson.md"
    path.write_bytes(data)
    file = read_lesson_file(path)

    assert save_lesson_file(file, file.text).data == data
    assert path.read_bytes() == data


@given(st.text(alphabet="ab \r\n", max_size=40))
def test_any_mixture_of_line_ends_comes_back(text: str) -> None:
    data = text.encode()
    file = LessonFile(Path("lesson.md"), data)

    assert file.bytes_with(file.text) == data


def test_an_edited_line_leaves_the_others_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    path.write_bytes(b"\xef\xbb\xbf# One\r\n\r\nTwo.\nThree.\r\nFour.")
    file = read_lesson_file(path)

    save_lesson_file(file, file.text.replace("Two.", "Two and a half."))

    assert path.read_bytes() == b"\xef\xbb\xbf# One\r\n\r\nTwo and a half.\r\nThree.\r\nFour."


def test_what_another_program_wrote_is_not_written_over_unasked(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    path.write_text("# Mine\n")
    file = read_lesson_file(path)
    path.write_text("# Theirs\n")

    assert file_status(file).state is FileState.CHANGED
    with pytest.raises(ChangedElsewhereError):
        save_lesson_file(file, "# Mine, edited\n")
    assert path.read_text() == "# Theirs\n"

    save_lesson_file(file, "# Mine, edited\n", overwrite=True)
    assert path.read_text() == "# Mine, edited\n"


def test_a_new_file_does_not_take_the_place_of_one_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    path.write_text("# Somebody's\n")

    with pytest.raises(ChangedElsewhereError):
        save_lesson_file(LessonFile(path), "# New\n")


def test_a_file_that_was_deleted_meanwhile_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    path.write_text("# One\n")
    file = read_lesson_file(path)
    path.unlink()

    assert file_status(file).state is FileState.GONE


def test_saving_keeps_permissions_and_links(tmp_path: Path) -> None:
    path, link = tmp_path / "lesson.md", tmp_path / "link.md"
    path.write_text("# One\n")
    path.chmod(0o640)
    link.symlink_to(path)

    save_lesson_file(read_lesson_file(link), "# Two\n")

    assert link.is_symlink() and path.read_text() == "# Two\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_folder_that_is_gone_is_told_and_nothing_is_left_behind(tmp_path: Path) -> None:
    with pytest.raises(FileError) as raised:
        save_lesson_file(LessonFile(tmp_path / "gone" / "lesson.md"), "# One\n")

    assert "lesson.md" in raised.value.message and raised.value.hint
    assert os.listdir(tmp_path) == []


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "lesson.md"
    path.write_text("# One\n")
    file = read_lesson_file(path)

    def no_room(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(FileError) as raised:
        save_lesson_file(file, "# Two\n")

    assert "room" in raised.value.hint
    assert path.read_text() == "# One\n"
    assert os.listdir(tmp_path) == ["lesson.md"]


@pytest.mark.parametrize("data", [b"# Caf\xe9\n", b"x" * 300_000])
def test_what_could_not_be_given_back_is_not_opened(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "lesson.md"
    path.write_bytes(data)

    with pytest.raises(FileError) as raised:
        read_lesson_file(path)
    assert raised.value.hint


def test_a_file_that_was_changed_behind_its_stamp_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    path.write_text("# Mine\n")
    first = read_lesson_file(path)
    file = first.seen(file_status(first))
    before = path.stat()
    with path.open("r+b") as opened:
        opened.write(b"# Ours\n")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    stamp = file_status(first).stamp
    assert stamp is not None
    with pytest.raises(ChangedElsewhereError):
        save_lesson_file(LessonFile(path, file.data, file.digest, stamp), "# Mine, edited\n")


def test_a_file_that_may_only_be_read_is_said_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    path.write_text("# Mine\n")
    file = read_lesson_file(path)
    path.chmod(0o444)
    with pytest.raises(FileError, match="may only be read"):
        save_lesson_file(file, "# Mine, edited\n")
    assert path.read_text() == "# Mine\n"
    path.chmod(0o644)
    path.unlink()
    assert save_lesson_file(file, "# Mine, edited\n").data == b"# Mine, edited\n"


class Entries(list[SimpleNamespace]):
    """What `os.scandir` answers."""

    def __enter__(self) -> "Entries":
        return self

    def __exit__(self, *_problem: object) -> None:
        pass


@pytest.mark.parametrize(("others", "is_found"), [(4999, True), (5000, False)])
def test_a_file_that_moved_is_looked_for_among_five_thousand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, others: int, is_found: bool
) -> None:
    (tmp_path / "old.md").write_text("text")
    file = save_lesson_file(read_lesson_file(tmp_path / "old.md"), "text")
    assert file.stamp is not None
    inode = file.stamp.inode
    (tmp_path / "old.md").rename(tmp_path / "new.md")
    other = SimpleNamespace(name="other.md", inode=lambda: inode + 1)
    moved = SimpleNamespace(name="new.md", inode=lambda: inode)
    monkeypatch.setattr(os, "scandir", lambda _folder: Entries([other] * others + [moved]))
    assert file_status(file).moved_to == (tmp_path / "new.md" if is_found else None)


def test_a_file_that_kept_its_stamp_is_not_read_unless_its_stamp_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lesson.md").write_text("text")
    file = save_lesson_file(read_lesson_file(tmp_path / "lesson.md"), "text")

    def refuse(*_arguments: object) -> bytes:
        raise PermissionError

    monkeypatch.setattr(lesson_files, "read_file", refuse)
    assert file_status(file).state is FileState.SAME
    assert file_status(file, trusts_stamp=False).state is FileState.UNREACHABLE
