from pathlib import Path

from export.question_formats.questions import unzipped
from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.qti_1 import EXPORTER
from media_literacy.jobs import UNWATCHED


def test_the_package_has_the_sentences_and_says_what_it_cannot_carry():
    subject = LessonToExport(make_lesson(flags=["It rained."], checks=["It may."]), Path())
    assert b"It rained." in unzipped(EXPORTER.write(subject, UNWATCHED))["item.xml"]
    said = " ".join(EXPORTER.losses(subject))
    assert "below it" in said and "1 sentence that is neither" in said and "all or none" in said
    assert EXPORTER.file_name(subject.lesson).endswith("-qti1.zip")
