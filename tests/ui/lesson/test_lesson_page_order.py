"""Which page of a lesson follows which."""

import pytest
from factories import make_lesson

from media_literacy.diagnostics import Report
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.result.teachers_page import TeachersPage
from media_literacy.ui.widgets.message_page import MessagePage


@pytest.fixture
def pages(in_window, window, appearance):
    lesson = make_lesson(flags=["The town bans kites."], fine=["It rained."], cards=["survey"])
    opened = OpenedLesson(lesson, Report("kites.md"), LessonKey("", "kites"), None)
    made = in_window(LessonPages(opened, None, window.actions, appearance))
    made.begin()
    return made


def test_the_way_leads_from_the_start_over_the_article_to_the_debrief(pages, window):
    assert isinstance(pages.page, StartPage) and pages.attempt is None
    pages.page.begun.emit("guided")
    reader = pages.page
    assert isinstance(reader, ReaderPage) and pages.attempt is not None and pages.attempt.mode is Mode.GUIDED
    pages.attempt.read_all()
    reader.onward.emit()
    assert isinstance(pages.page, ResultPage)
    pages.page.onward.emit()
    assert isinstance(pages.page, LeavePage)
    pages.page.left.emit()
    pages.page.onward.emit()
    pages.page.onward.emit()
    assert isinstance(pages.page, DebriefPage)
    pages.page.seen.emit()
    assert window.is_left and pages.attempt.state.debrief_seen


def test_the_article_waits_below_the_pages_that_follow(pages):
    pages.page.begun.emit("guided")
    reader = pages.page
    pages.attempt.read_all()
    reader.onward.emit()
    pages.page.left.emit()
    assert pages.page is reader
    reader.onward.emit()
    pages.page.practise_again.emit()
    assert isinstance(pages.page, StartPage) and pages.attempt is None and pages.count() == 1


def test_answers_are_asked_about_before_the_reveal_and_a_link_leads_back(pages, window):
    pages.page.begun.emit("guided")
    reader = pages.page
    for answer, kind in ((0, ReaderPage), (1, TeachersPage)):
        reader.top.teachers_requested.emit()
        assert isinstance(pages.page, MessagePage)
        pages.page.answered.emit(answer)
        assert isinstance(pages.page, kind)
    pages._open_link("https://example.org/")
    assert window.asked == [("address", "https://example.org/")] and isinstance(pages.page, TeachersPage)
    pages._open_link("#flag-1")
    assert pages.page is reader
