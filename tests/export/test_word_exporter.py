from pathlib import Path

from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.answer_key import answer_key
from media_literacy.export.word_exporter import word_exporter
from media_literacy.jobs import UNWATCHED


def test_a_word_document_is_a_file_and_nothing_to_print():
    exporter = word_exporter("word-key", answer_key, title=lambda: "Key", about=lambda: "", rank=3)
    assert (exporter.ending, exporter.is_printed, exporter.is_proposed) == (".docx", False, False)
    lesson = LessonToExport(make_lesson(flags=["It rained."]), Path())
    assert exporter.write(lesson, UNWATCHED).startswith(b"PK")
