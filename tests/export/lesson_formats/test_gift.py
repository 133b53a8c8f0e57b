from pathlib import Path

from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.gift import EXPORTER
from media_literacy.jobs import UNWATCHED


def test_the_question_has_the_sentences_and_says_what_it_cannot_carry():
    subject = LessonToExport(make_lesson(flags=["It rained."], checks=["It may."]), Path())
    assert b"It rained." in EXPORTER.write(subject, UNWATCHED)
    said = " ".join(EXPORTER.losses(subject))
    assert "below it" in said and "Moodle still shows it" in said
    assert EXPORTER.file_name(subject.lesson).endswith("-gift.txt")
