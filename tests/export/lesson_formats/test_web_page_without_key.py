from pathlib import Path

from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.web_page_without_key import EXPORTER
from media_literacy.jobs import UNWATCHED


def test_the_page_has_the_article_and_no_note():
    page = EXPORTER.write(LessonToExport(make_lesson(flags=["It rained."]), Path()), UNWATCHED).decode()
    assert "It rained." in page and "Because of what it says." not in page
