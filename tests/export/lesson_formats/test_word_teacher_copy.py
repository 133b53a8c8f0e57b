from pathlib import Path

from export.word.documents import part, read, text_of

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.word_teacher_copy import EXPORTER
from media_literacy.jobs import UNWATCHED

SOURCE = (
    "# News\n\nIt rained.[^a]\n\n# Discussion\n\nWho says so?\n\n[^a]: **Flag: overclaim.** Because of what it says.\n"
)


def test_notes_stand_below_their_paragraph_and_what_follows_the_article_after_them():
    lesson = read(SOURCE)
    text = text_of(part(EXPORTER.write(LessonToExport(lesson, Path()), UNWATCHED)))
    places = [text.index(words) for words in ("It rained.", "Because of what it says.", "Who says so?")]
    assert places == sorted(places) and EXPORTER.file_name(lesson) == "lesson-word-teacher.docx"
