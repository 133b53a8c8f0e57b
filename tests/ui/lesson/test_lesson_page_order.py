"""Which page of a lesson follows which."""

from pathlib import Path

import pytest
from factories import make_lesson
from PySide6.QtWidgets import QLabel
from ui.lesson.test_attempt_persistence import Store

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.sheets.returned_sheet import sheet_of_code
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import LessonKey, Place, StoredAttempt
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import lesson_history
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.lesson.teacher_pages import TeacherPages
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.answers_page import AnswersPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.next_steps import NextSteps
from media_literacy.ui.result.result_page import ResultPage

NEXT = NextSteps("Night buses", "You have not read this one yet.", Path("buses.md"))


@pytest.fixture
def open_pages(in_window, window, appearance):
    def make(next_steps=None, store=None):
        lesson = make_lesson(flags=["The town bans kites."], fine=["It rained."], cards=["survey"])
        opened = OpenedLesson(lesson, Report("kites.md"), LessonKey("", "kites"), None)
        made = in_window(
            LessonPages(opened, store, window.actions, appearance, find_next_steps=lambda: next_steps or NextSteps())
        )
        made.begin()
        return made

    return make


@pytest.fixture
def pages(open_pages):
    return open_pages()


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
    pages.page.back_requested.emit()
    assert isinstance(pages.page, LeavePage)
    pages.page.onward.emit()
    pages.page.seen.emit(None)
    assert window.is_left and pages.attempt.state.debrief_seen


def debrief_of(pages):
    pages.page.begun.emit("guided")
    pages.attempt.read_all()
    pages.page.onward.emit()
    pages.page.onward.emit()
    pages.page.onward.emit()
    assert isinstance(pages.page, DebriefPage)
    return pages.page


def test_the_debrief_leads_to_the_next_lesson_and_is_read_then(open_pages, window):
    pages = open_pages(NEXT)
    page = debrief_of(pages)
    assert page.done.text() == "Next: Night buses"
    page.seen.emit(NEXT.path)
    assert window.asked == [("file", Path("buses.md"))] and pages.attempt.state.debrief_seen


def test_a_debrief_left_unread_stays_owed(pages, window):
    debrief_of(pages).left_unread.emit()
    assert window.is_left and not pages.attempt.state.debrief_seen


def test_a_debrief_shown_again_is_known_to_be_read(pages):
    page = debrief_of(pages)
    page.seen.emit(None)
    pages.show_debrief()
    assert pages.page is not page and pages.page.done.isEnabled()


@pytest.mark.parametrize("steps", [1, 2])
def test_result_and_leave_the_page_have_a_way_home(pages, window, steps):
    pages.page.begun.emit("guided")
    pages.attempt.read_all()
    for _ in range(steps):
        pages.page.onward.emit()
    pages.page.home_requested.emit()
    assert window.is_left


def test_the_article_waits_below_the_pages_that_follow(pages):
    pages.page.begun.emit("guided")
    reader = pages.page
    pages.attempt.read_all()
    reader.onward.emit()
    pages.page.left.emit()
    assert pages.page is reader
    reader.onward.emit()
    pages.page.practise_again.emit()
    assert isinstance(pages.page, StartPage) and pages.attempt is None and len(pages.kept_pages) == 1


def test_answers_are_asked_for_twice_and_a_link_leads_back(pages, window):
    pages.page.begun.emit("guided")
    reader = pages.page
    reader.top.teachers_requested.emit()
    pages.page.page.left.emit()
    assert pages.page is reader
    reader.top.teachers_requested.emit()
    pages.page.page.chosen.emit(0)
    assert isinstance(pages.page.page, AnswersPage)
    pages._open_link("https://example.org/")
    assert window.asked == [("address", "https://example.org/")] and isinstance(pages.page, TeacherPages)
    pages._open_link("#flag-1")
    assert pages.page is reader


def test_teachers_are_led_from_the_start_and_from_the_result_and_back(pages, window):
    start = pages.page
    start.teachers_requested.emit()
    pages.page.page.left.emit()
    pages._open_link("#flag-1")
    assert pages.page is start and window.said == [
        "This leads into the article. Begin the lesson, and open it from there."
    ]
    start.begun.emit("guided")
    pages.attempt.read_all()
    pages.page.onward.emit()
    result = pages.page
    result.teachers_requested.emit()
    pages.page.page.left.emit()
    assert pages.page is result and len(pages.kept_pages) == 2


def test_the_result_is_told_as_a_code_that_a_teacher_can_take_in(qtbot, pages):
    pages.page.begun.emit("guided")
    pages.attempt.read_all()
    pages.page.onward.emit()
    result = pages.page
    assert result.code.isHidden()
    result.ask_code.click()
    sheet = sheet_of_code(result.code.text(), pages.attempt.lesson)
    assert sheet.mode is Mode.GUIDED and not result.ask_code.isVisible()
    assert result.page_text.hasFocus()


# Several tries


def reveal(pages, *marks):
    pages.attempt.show(sentence.id for sentence in pages.attempt.lesson.article.sentences)
    for mark in marks:
        pages.attempt.toggle_mark(SentenceId(mark))
    pages.attempt.read_all()
    pages.page.onward.emit()
    return pages.page


def practise(pages):
    pages.page.practise_again.emit()
    assert isinstance(pages.page, StartPage)
    pages.page.begun.emit("guided")
    assert isinstance(pages.page, ReaderPage)


def words_on(page):
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_practice_replaces_no_first_try_and_each_result_leads_to_the_other(pages):
    pages.page.begun.emit("guided")
    assert reveal(pages).accessibleName() == "Your result"
    practise(pages)
    page = reveal(pages, "flag-1")
    assert page.accessibleName() == "Your practice" and "caught 0 of 1 problem" in words_on(page)
    page.try_requested.emit(0)
    assert pages.page.accessibleName() == "Your first try" and not pages.attempt.state.marks
    pages.page.try_requested.emit(1)
    assert pages.page.accessibleName() == "Your practice" and list(pages.attempt.state.marks) == ["flag-1"]
    pages.page.left.emit()
    assert isinstance(pages.page, ReaderPage) and len(pages.kept_pages) == 1


def test_from_the_start_page_of_practice_a_link_leads_back_to_the_first_try(pages):
    pages.page.begun.emit("guided")
    reveal(pages)
    pages.page.practise_again.emit()
    assert "Your first try stands" in words_on(pages.page)
    pages.page.try_requested.emit(0)
    assert isinstance(pages.page, ResultPage) and pages.attempt.state.is_revealed


@pytest.fixture
def come_back(in_window, window, appearance):
    """The lesson opened again, with what was done in it before."""

    def make(pages, **more):
        pages.close_attempt()
        opened = OpenedLesson(pages.attempt.lesson, Report("kites.md"), LessonKey("", "kites"), None)
        history = pages.history_now(pages._persistence.history)
        made = in_window(LessonPages(opened, None, window.actions, appearance, history=history))
        made.begin(**more)
        return made

    return make


def test_practice_that_was_left_is_offered_by_the_first_try_and_gone_on_with(pages, come_back):
    pages.page.begun.emit("guided")
    reveal(pages)
    practise(pages)
    pages.attempt.toggle_mark(SentenceId("flag-1"))
    again = come_back(pages)
    assert again.page.accessibleName() == "Your first try"
    again.page.continue_practice.emit()
    assert isinstance(again.page, ReaderPage) and list(again.attempt.state.marks) == ["flag-1"]
    assert not again.attempt.state.is_revealed


def test_who_goes_on_is_led_to_the_practice_at_once(pages, come_back):
    pages.page.begun.emit("guided")
    reveal(pages)
    practise(pages)
    again = come_back(pages, goes_on=True)
    assert isinstance(again.page, ReaderPage)
    reveal(again, "flag-1")
    assert come_back(again, goes_on=True).page.accessibleName() == "Your practice"
    assert come_back(again).page.accessibleName() == "Your first try"


def test_a_sentence_that_is_gone_is_told_of_and_leads_nowhere(in_window, window, appearance):
    then = make_lesson(flags=["The town bans kites."], fine=["It rained."])
    now = make_lesson(flags=["The town bans kites."])
    events = tuple(Event(kind, value="guided") for kind in (EventKind.OPENED, EventKind.REVEALED))
    stored = StoredAttempt("first", LessonKey("", "kites"), Mode.GUIDED, events, answer_key(then), Place("result"))
    opened = OpenedLesson(now, Report("kites.md"), LessonKey("", "kites"), None)
    pages = in_window(LessonPages(opened, None, window.actions, appearance, history=lesson_history([stored], now)))
    pages.begin()
    pages.page.sentence_chosen.emit("fine-1")
    assert isinstance(pages.page, ResultPage) and "no longer in the lesson" in window.said[-1]
    pages.page.sentence_chosen.emit("flag-1")
    assert isinstance(pages.page, ReaderPage)


def test_whoever_tries_a_lesson_is_led_back_to_writing_it(pages):
    debrief = debrief_of(pages)
    assert debrief.home.text() == "Back to writing"
    debrief.back_requested.emit()
    assert pages.page.home.text() == "Back to writing"
    pages.page.left.emit()
    assert isinstance(pages.page, ResultPage) and pages.page.home.text() == "Back to writing"


def test_whoever_takes_a_lesson_is_led_to_all_lessons(open_pages):
    debrief = debrief_of(open_pages(store=Store()))
    assert debrief.home.text() == "All lessons"
