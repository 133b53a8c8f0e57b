"""What is said in place of a lesson."""

import pytest

from media_literacy.diagnostics import Diagnostic, Location, Report
from media_literacy.errors import FileError
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.ui.lesson.opening_messages import not_a_lesson, not_opened

FAULT = Diagnostic("empty", "There is no headline.", Location(3, 1), Location(3, 1), "Write one.")


@pytest.mark.parametrize(
    ("file", "diagnostics", "said"),
    [
        ("/texts/a.md", (), ["There is no article in this file that could be read."]),
        (
            "/texts/a.txt",
            (FAULT,),
            ["There is no article in this file that could be read.", "Line 3: There is no headline.", "Write one."],
        ),
        (
            "/texts/a.docx",
            (FAULT,),
            [
                "Lessons are text files whose names end in “.md”.",
                "To make one of an article, choose “New lesson” in the workshop: open the document or paste it.",
            ],
        ),
    ],
)
def test_a_file_without_an_article_is_named_with_what_to_do(file, diagnostics, said):
    title, paragraphs = not_a_lesson(OpenedLesson(None, Report(file, diagnostics), LessonKey("", "a"), None))
    assert title == f"“{file.removeprefix('/texts/')}” is not a lesson" and paragraphs == said


def test_a_file_that_cannot_be_read_says_why():
    assert not_opened(FileError("It is gone.", hint="Look.")) == (
        "The lesson could not be opened",
        ["It is gone.", "Look."],
    )
