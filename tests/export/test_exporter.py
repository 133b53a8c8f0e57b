import errno
from pathlib import Path

import pytest
from factories import make_lesson

from media_literacy.errors import FileError
from media_literacy.export.exporter import Exporter, LessonToExport, export

SUBJECT = LessonToExport(make_lesson(fine=["It rained."], id="rain"), Path())


def exporter(**changes):
    facts = {"name": "text", "ending": ".txt", "title": str, "about": str, "write": lambda subject, _job: b"It rained."}
    return Exporter(**facts | changes)


def test_a_file_is_called_after_the_lesson_and_the_format():
    assert exporter().file_name(SUBJECT.lesson) == "rain-text.txt"


def test_what_the_format_makes_is_in_the_file(tmp_path):
    export(exporter(), SUBJECT, tmp_path / "rain.txt")
    assert (tmp_path / "rain.txt").read_bytes() == b"It rained."


def test_a_full_disk_is_said_and_leaves_no_half_file(tmp_path, monkeypatch):
    target = tmp_path / "rain.txt"
    target.write_bytes(b"what was there")

    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FileError, match=r"“rain\.txt” could not be saved") as raised:
        export(exporter(), SUBJECT, target)
    assert "no room left" in raised.value.hint
    assert [file.name for file in tmp_path.iterdir()] == ["rain.txt"]
    assert target.read_bytes() == b"what was there"
