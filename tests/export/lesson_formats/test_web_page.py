from pathlib import Path

from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats.web_page import EXPORTER
from media_literacy.jobs import UNWATCHED


def test_the_page_has_the_article_and_its_notes():
    lesson = make_lesson(flags=["It rained."], title="Rain")
    page = EXPORTER.write(LessonToExport(lesson, Path()), UNWATCHED).decode()
    assert page.startswith("<!DOCTYPE html>") and "It rained." in page and "Because of what it says." in page
    assert EXPORTER.file_name(lesson).endswith("-page.html")
