from pathlib import Path

from export.question_formats.donors import donor
from export.question_formats.questions import unzipped
from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.h5p import EXPORTER
from media_literacy.jobs import UNWATCHED


def test_the_file_has_the_sentences_and_says_what_it_cannot_carry():
    lesson = make_lesson(flags=["It rained."], checks=["It may."], cards=["survey"])
    subject = LessonToExport(lesson, Path())
    assert b"It rained." in unzipped(EXPORTER.write(subject, UNWATCHED))["content/content.json"]
    said = " ".join(EXPORTER.losses(subject))
    assert "1 sentence that is neither" in said and "from the start" in said and "has no libraries" in said
    assert EXPORTER.file_name(lesson).endswith("-h5p.h5p")


def test_libraries_of_another_file_are_taken_along(tmp_path):
    path = donor(tmp_path / "a.h5p", {"H5P.MultiChoice-1.14/a.js": "x"})
    subject = LessonToExport(make_lesson(flags=["It rained."]), Path(), libraries=path)
    assert "H5P.MultiChoice-1.14/a.js" in unzipped(EXPORTER.write(subject, UNWATCHED))
    assert not any("libraries" in loss for loss in EXPORTER.losses(subject))
