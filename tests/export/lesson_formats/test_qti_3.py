from pathlib import Path

from export.question_formats.questions import unzipped
from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.qti_3 import EXPORTER
from media_literacy.jobs import UNWATCHED


def test_the_package_has_the_sentences_and_says_what_it_cannot_carry():
    subject = LessonToExport(make_lesson(flags=["It rained."]), Path())
    item = unzipped(EXPORTER.write(subject, UNWATCHED))["item.xml"].decode()
    assert "<qti-hottext" in item and "It rained." in item
    assert EXPORTER.losses(subject) and EXPORTER.file_name(subject.lesson).endswith("-qti3.zip")
