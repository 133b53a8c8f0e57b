"""What is put aside of a lesson that is being written, and when it goes."""

import pytest
from kites import SOURCE
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from ui.expired import expire

from media_literacy.ui.workshop.document.lesson_reading import open_lesson, open_new
from media_literacy.ui.workshop.lesson_work import LessonWork
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.save_questions import SaveQuestions


@pytest.fixture
def page(show, tasks, lesson_actions, appearance, lesson_path, recovery):
    made = show(WorkshopPage(tasks, lesson_actions.actions, appearance), 1280, 800)
    made.saving.begin(open_lesson(lesson_path, (), recovery))
    return made


@pytest.fixture
def work(qtbot, page, unsaved, lesson_actions, appearance):
    window = QWidget()
    qtbot.addWidget(window)
    return LessonWork(page, SaveQuestions(lesson_actions.notices, appearance, window), unsaved)


def type_at_start(page, text):
    QTextCursor(page.document.text_document).insertText(text)


def test_what_is_not_saved_is_kept_aside_until_it_is(qtbot, work, page, unsaved, recovery, lesson_path):
    type_at_start(page, "\n")
    expire(unsaved._timer)
    qtbot.waitUntil(lambda: len(recovery.left_over()) == 1)
    kept = recovery.left_over()[0]
    assert kept.text == page.document.text and kept.path == lesson_path and kept.base == page.saving.base

    with qtbot.waitSignal(page.saving.saved):
        page.saving.save()
    assert recovery.left_over() == ()


def test_a_new_lesson_is_kept_aside_without_being_touched(work, page, unsaved, recovery):
    page.saving.begin(open_new(SOURCE))
    unsaved.keep_now()

    assert [kept.text for kept in recovery.left_over()] == [SOURCE]
    assert work.question() is not None


def test_a_saved_lesson_is_not_asked_about(work):
    assert work.question() is None


def test_what_was_thrown_away_is_put_aside_again_once_it_is_changed(work, page):
    type_at_start(page, "a")
    work.discard()
    assert work.question() is None and work.kept_text() is None
    type_at_start(page, "b")
    assert work.question() is not None and work.kept_text() is not None


def test_two_pages_with_one_file_keep_two_texts(
    qtbot, work, page, show, tasks, lesson_actions, appearance, unsaved, recovery, lesson_path
):
    other = show(WorkshopPage(tasks, lesson_actions.actions, appearance), 1280, 800)
    other.saving.begin(open_lesson(lesson_path, (), recovery))
    other.work = LessonWork(other, SaveQuestions(lesson_actions.notices, appearance, other), unsaved)
    type_at_start(page, "Mine. ")
    type_at_start(other, "Theirs. ")
    unsaved.keep_now()
    assert sorted(kept.text[:6] for kept in recovery.left_over()) == ["Mine. ", "Theirs"]
