"""Only files are opened, and never more of one than can be looked through."""

import os
import sys
from pathlib import Path

import pytest
from authoring.importing.word_files import word_file

from media_literacy.authoring.importing import document_bytes as opening
from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.document_bytes import open_document
from media_literacy.errors import FileError

ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="has other devices")


@pytest.mark.parametrize("name", ["a.docx", "a.txt", "a.html"])
def test_a_file_of_two_gigabytes_is_refused_without_being_read(monkeypatch, tmp_path: Path, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(2 * 1024**3)
    monkeypatch.setattr(opening, "read_file", lambda *_args: pytest.fail("it was read"))
    with pytest.raises(FileError, match="too large") as refused:
        from_file(tmp_path / name)
    assert "plain text" in refused.value.hint


def test_a_text_may_be_as_large_as_is_said_and_no_larger(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(opening, "LARGEST_TEXT_FILE", 30)
    monkeypatch.setattr(opening, "LARGEST_WORD_FILE", 40)
    file = tmp_path / "a"
    for data in (b"a" * 30, b"PK\x03\x04" + b"a" * 36):
        file.write_bytes(data)
        assert open_document(file, "a") == data
    for data in (b"a" * 31, b"a" * 40, b"PK\x03\x04" + b"a" * 37):
        file.write_bytes(data)
        with pytest.raises(FileError, match="too large"):
            open_document(file, "a")


def test_a_word_document_may_be_larger_than_a_text(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(opening, "LARGEST_TEXT_FILE", 100)
    (tmp_path / "a.docx").write_bytes(word_file())
    assert "It rained." in from_file(tmp_path / "a.docx").source


@ON_POSIX
@pytest.mark.parametrize("target", ["/dev/zero", "/dev/tty", "."])
def test_what_is_no_file_is_refused(tmp_path: Path, target: str) -> None:
    (tmp_path / "a.txt").symlink_to(target)
    with pytest.raises(FileError, match="a folder or a device"):
        from_file(tmp_path / "a.txt")


@ON_POSIX
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.docx")
    with pytest.raises(FileError, match="a folder or a device"):
        from_file(tmp_path / "a.docx")


def test_a_name_that_no_system_has_is_a_file_that_is_not_there() -> None:
    for name in ("a\0b.txt", "none.docx"):
        with pytest.raises(FileError, match="There is no file"):
            from_file(Path(name))


def test_a_text_has_five_million_bytes_at_most_and_a_word_document_fifty(tmp_path: Path) -> None:
    file = tmp_path / "a"
    for start, most in ((b"a", 5_000_000), (b"PK\x03\x04", 50_000_000), (b"%PDF-1.4\n", 50_000_000)):
        file.write_bytes(start.ljust(most))
        assert len(open_document(file, "a")) == most
        file.write_bytes(start.ljust(most + 1))
        with pytest.raises(FileError, match="5 MB at most, 50 MB for a Word document or a PDF"):
            open_document(file, "a")
