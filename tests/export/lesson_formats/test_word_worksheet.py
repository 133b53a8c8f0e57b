from pathlib import Path

from export.word.documents import part, read, text_of

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.word_worksheet import EXPORTER
from media_literacy.jobs import UNWATCHED

SOURCE = "# News\n\nIt rained.[^a]\n\n[^a]: **Flag: overclaim.** Because of what it says.\n"


def test_the_worksheet_has_the_article_and_gives_nothing_away():
    lesson = read(SOURCE)
    text = text_of(part(EXPORTER.write(LessonToExport(lesson, Path()), UNWATCHED)))
    assert "It rained." in text and "What you doubt" in text and "Because" not in text
    assert EXPORTER.file_name(lesson) == "lesson-word-worksheet.docx"
