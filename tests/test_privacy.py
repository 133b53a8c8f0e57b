"""What a learner did is private; what a teacher makes can be read by others."""

import os
import stat
from pathlib import Path

import pytest

from media_literacy import privacy
from media_literacy.files.json_files import write_json
from media_literacy.store.files.lesson_files import LessonFile, save_lesson_file
from media_literacy.store.files.picture_copies import copy_picture
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x06\0\0\0"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch):
    """As after a start on a computer where new files can be read by all."""
    before = os.umask(0o022)
    monkeypatch.setattr(privacy, "_usual_mask", None)
    privacy.keep_private()
    privacy.keep_private()  # a second look for the data folder changes nothing
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("started")
def test_a_lesson_can_be_read_by_a_colleague(tmp_path: Path) -> None:
    save_lesson_file(LessonFile(tmp_path / "lesson.md"), "# News\n")

    assert mode(tmp_path / "lesson.md") == 0o644
    (tmp_path / "camera").mkdir()
    (tmp_path / "camera" / "bus.png").write_bytes(PNG)
    assert mode(tmp_path / copy_picture(tmp_path / "camera" / "bus.png", tmp_path)) == 0o644


@pytest.mark.usefixtures("started")
def test_what_is_kept_is_the_owners_alone(tmp_path: Path) -> None:
    recovery = Recovery(tmp_path)
    recovery.keep(UnsavedText("one", "# News\n"), recovery.next_version())
    write_json(tmp_path / "kept.json", {})
    (tmp_path / "log.txt").write_text("")

    assert {mode(path) for path in tmp_path.rglob("*") if path.is_file()} == {0o600}
