import errno
from pathlib import Path

import pytest
from factories import make_lesson

from media_literacy.errors import FileError
from media_literacy.export.exporter import Exporter, LessonToExport, OccasionToExport, class_to_export, export
from media_literacy.i18n import gettext as _
from media_literacy.i18n import use_language
from media_literacy.lesson.occasions import Occasion

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


def test_a_file_speaks_the_language_of_its_readers_and_faults_that_of_whoever_saves_it(tmp_path):
    lesson = make_lesson(fine=["Llovió."], language="es")
    said = exporter(write=lambda _subject, _job: _("Worksheet").encode())
    subjects = {
        "Hoja de trabajo": [
            LessonToExport(lesson, Path()),
            OccasionToExport("Curso", Occasion.BEFORE, [(lesson, Path())], Path()),
        ],
        "Worksheet": [SUBJECT, class_to_export((), lesson)],
    }
    for words, made_of in subjects.items():
        for subject in made_of:
            export(said, subject, tmp_path / "file")
            assert (tmp_path / "file").read_text(encoding="utf-8") == words, subject
    with pytest.raises(FileError, match="could not be saved"):
        export(said, subjects["Hoja de trabajo"][0], tmp_path / "nowhere" / "file")


def test_a_lesson_in_a_language_of_no_catalogue_gets_the_words_of_whoever_saves_it(tmp_path):
    use_language("es")
    subject = LessonToExport(make_lesson(fine=["Satoi."], language="fi"), Path())
    export(exporter(write=lambda _subject, _job: _("Worksheet").encode()), subject, tmp_path / "file")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "Hoja de trabajo"
