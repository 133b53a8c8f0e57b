from pathlib import Path

from export.word.documents import part, read, text_of

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.word_answer_key import EXPORTER
from media_literacy.jobs import UNWATCHED

SOURCE = "# News\n\nIt rained.[^a]\n\n[^a]: **Flag: overclaim.** Because of what it says.\n"


def test_the_key_has_each_note_with_its_sentence():
    lesson = read(SOURCE)
    text = text_of(part(EXPORTER.write(LessonToExport(lesson, Path()), UNWATCHED)))
    assert "“It rained.”" in text and "Because of what it says." in text
    assert EXPORTER.file_name(lesson) == "lesson-word-key.docx"
