"""The pages that stand in place of a lesson."""

from pathlib import Path

from factories import make_lesson
from PySide6.QtWidgets import QLabel

from media_literacy.diagnostics import Report
from media_literacy.errors import FileError
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.ui.lesson.opening_pages import (
    Refusal,
    RefusalPages,
    refusal_of,
    refusal_of_problem,
    show_message,
)

FILE = Path("texts", "letter.docx")


def opened(lesson=None) -> OpenedLesson:
    return OpenedLesson(lesson, Report(str(FILE), ()), LessonKey("", "letter"), FILE.parent, FILE)


def test_what_has_a_lesson_is_not_refused():
    assert refusal_of(opened(make_lesson(flags=["One shop."])), NO_HISTORY, is_kiosk=False) is None


def test_a_document_may_become_a_lesson_but_not_in_a_kiosk():
    for is_kiosk, document in ((False, FILE), (True, None)):
        refusal = refusal_of(opened(), NO_HISTORY, is_kiosk=is_kiosk)
        assert refusal is not None and refusal.document == document
        assert refusal.message[0] == "“letter.docx” is not a lesson"


def test_no_lesson_is_made_of_what_could_not_be_read():
    refusal = refusal_of_problem(FileError("It is gone.", hint="Look."))
    assert refusal == Refusal(("The lesson could not be opened", ["It is gone.", "Look."]), None)


def test_each_answer_leads_on_and_back(window_around):
    pages, heard = RefusalPages(window_around.context), []
    pages.left.connect(lambda: heard.append("left"))
    pages.document_requested.connect(heard.append)
    for document, answers in ((FILE, ["Make a lesson of it", "Back to the lessons"]), (None, ["Back to the lessons"])):
        pages.show_refusal(Refusal(("No lesson", ["It is a letter."]), document))
        assert [button.text() for button in window_around.page.buttons] == answers
        for button in window_around.page.buttons:
            button.click()
    assert heard == [str(FILE), "left", "left"]


def test_a_paragraph_without_words_is_left_out(window_around):
    page = show_message(window_around.context, ("No lesson", ["It is a letter.", ""]), ["Back"])
    assert window_around.page is page
    assert "" not in [label.text() for label in page.findChildren(QLabel)]
