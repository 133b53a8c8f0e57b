"""Opening takes out all of a pack or nothing, and says why."""

import os
import sys
from pathlib import Path

import pytest
from packs.archive.building import DEFLATED, Piece, pack_with, pieces_of, zipped
from packs.archive.hostile_contents import much_text
from packs.archive.made_packs import FILES, PACK_TOML, open_bytes

from media_literacy.errors import FileError
from media_literacy.jobs import CancelledError, Job, Step
from media_literacy.packs.archive import extracting as opening
from media_literacy.packs.archive.extracting import open_archive, read_archive
from media_literacy.packs.archive.manifest import hash_of


@pytest.fixture
def into(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "into"
    folder.mkdir()
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sound pack."""
    file = tmp_path / "sound.lessonpack"
    file.write_bytes(pack_with())
    return file


def test_every_file_is_taken_out_as_it_was(file: Path, into: Path):
    opened = open_archive(file, into)
    assert opened.pack is not None and opened.pack.folder == into
    assert opened.hash == hash_of((into / "manifest.json").read_bytes())
    assert {name: (into / name).read_bytes() for name in FILES} == FILES


def test_a_pack_that_another_program_pressed_is_opened(tmp_path: Path):
    first, *others = pieces_of()
    pressed = [Piece(other.name, other.data, DEFLATED) for other in others]
    opened = open_bytes(zipped([first, *pressed, Piece("lessons/", mode=0o040755)]), tmp_path)
    assert opened.pack is not None
    assert {name: (opened.pack.folder / name).read_bytes() for name in FILES} == FILES


def test_the_rights_in_a_pack_are_not_taken_over(tmp_path: Path):
    opened = open_bytes(zipped(Piece(piece.name, piece.data, mode=0o106777) for piece in pieces_of()), tmp_path)
    assert opened.pack is not None
    assert not os.stat(opened.pack.folder / "pack.toml").st_mode & 0o7111


def test_a_pack_for_a_newer_version_is_opened_with_a_warning(tmp_path: Path):
    toml = PACK_TOML.replace("0.1.0", "999.0")
    opened = open_bytes(pack_with({"pack.toml": toml.encode()}), tmp_path)
    assert opened.pack is not None and opened.pack.min_app == "999.0"
    assert [diagnostic.code for diagnostic in opened.report.diagnostics] == ["newer-version"]


def test_all_faults_of_one_kind_are_told_together(tmp_path: Path):
    opened = open_bytes(zipped([*pieces_of(), Piece("../a.md", b""), Piece("nul.md", b"")]), tmp_path)
    assert [diagnostic.code for diagnostic in opened.report.diagnostics] == ["name-not-portable", "name-outside"]


def test_the_report_names_the_file(tmp_path: Path):
    assert open_bytes(b"", tmp_path).report.file == str(tmp_path / "some.lessonpack")


def test_a_folder_that_holds_something_is_left_alone(file: Path, into: Path):
    (into / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ValueError, match="not empty"):
        open_archive(file, into)
    assert [entry.name for entry in into.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("name", ["gone.lessonpack", "", "sound.lessonpack/x", "nul\0.lessonpack"])
def test_a_file_that_cannot_be_read_is_a_failed_action(name: str, file: Path, into: Path):
    with pytest.raises(FileError):
        open_archive(file.parent / name, into)


if hasattr(os, "mkfifo"):

    def test_a_pipe_is_not_waited_for(tmp_path: Path, into: Path):
        os.mkfifo(tmp_path / "pipe.lessonpack")
        with pytest.raises(FileError, match="not a file"):
            open_archive(tmp_path / "pipe.lessonpack", into)


class Full(OSError):
    """No room is left."""


@pytest.mark.parametrize("fault", [Full(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("files_before", [0, 1, 3])
def test_what_was_taken_out_goes_when_the_rest_cannot_follow(
    fault: BaseException, files_before: int, file: Path, into: Path, monkeypatch: pytest.MonkeyPatch
):
    whole, opened = opening.unpacked, []

    def unpacking(*arguments):
        opened.append(arguments)
        if len(opened) > files_before:
            raise fault
        return whole(*arguments)

    monkeypatch.setattr(opening, "unpacked", unpacking)
    with pytest.raises(FileError if isinstance(fault, OSError) else KeyboardInterrupt):
        open_archive(file, into)
    assert len(opened) == files_before + 1
    assert list(into.iterdir()) == []


def test_as_much_text_as_a_pack_may_have_is_taken_out(tmp_path: Path):
    assert open_bytes(much_text(63), tmp_path).pack is not None


@pytest.mark.parametrize("words", ["Checking the files of the pack…", "Taking the files out…"])
def test_opening_tells_its_steps_and_can_be_given_up(words: str, file: Path, into: Path):
    class Impatient(Job):
        def step(self, what: str, done: int = 0, total: int = 0) -> None:
            told.append(Step(what, done, total))
            if what == words:
                self.cancel()
            super().step(what, done, total)

    told: list[Step] = []
    with pytest.raises(CancelledError):
        open_archive(file, into, Impatient())
    assert told[-1] == Step(words, 0, len(FILES) + 2)
    assert list(into.iterdir()) == []


def test_reading_a_pack_needs_no_window_and_no_markdown():
    """Opening is asked for by `install`, which may run where neither is wanted."""
    import subprocess

    script = (
        "import sys, media_literacy.packs.archive.extracting\n"
        "assert not {'PySide6', 'markdown_it', 'zipfile', 'cryptography'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=True)


def test_a_pack_has_50_megabytes_at_most(tmp_path: Path):
    file = tmp_path / "large.lessonpack"
    for size, is_read in ((52_428_800, True), (52_428_801, False)):
        with file.open("wb") as opened:
            opened.truncate(size)
        assert (read_archive(file) is not None) is is_read
