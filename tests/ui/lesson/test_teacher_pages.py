"""What teachers do with a lesson is shown over its page, and leads back to that."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from media_literacy.ui.lesson.teacher_actions_page import TeacherActionsPage
from media_literacy.ui.lesson.teacher_pages import TeacherPages
from media_literacy.ui.result.answers_page import AnswersPage
from media_literacy.ui.teacher_action import LessonToTeach, TeacherAction
from media_literacy.ui.text.picture_cache import PictureSource


class Sing(TeacherAction):
    """Shows a page to sing from."""

    times_left = 0

    @staticmethod
    def title():
        return "Sing"

    @staticmethod
    def about():
        return "A song."

    def begin(self):
        self.page_made.emit(QPushButton("A song"))

    def page_left(self):
        self.times_left += 1


@pytest.fixture
def stack(window_around):
    window_around.frame.pages.show_page(QPushButton("The article"))
    return window_around.frame.pages


@pytest.fixture
def pages(stack, window_around, appearance, tmp_path):
    lesson = make_lesson(flags=["The town bans kites."])
    subject = LessonToTeach(lesson, tmp_path / "kites.md", tmp_path, is_own=True)
    made = TeacherPages(
        lesson,
        PictureSource(None),
        window_around.actions.open_address,
        appearance,
        stack,
        make_actions=lambda parent: [Sing(subject, window_around.context, parent)],
    )
    made.begin()
    return made


def test_the_actions_come_after_notes_and_answers(pages):
    page = pages.page
    assert isinstance(page, TeacherActionsPage)
    assert [card.accessibleName() for card in page.cards][1:] == ["Sing. A song"]
    assert page.cards[0].text() == "Notes and answers" and page.cards[0].hasFocus()


def choose(qtbot, pages, place):
    """Click the card at a place, and say which page is shown then."""
    qtbot.mouseClick(pages.page.cards[place], Qt.MouseButton.LeftButton)
    return pages.page


def has_card_in_focus(pages, place):
    return pages.page.cards[place].hasFocus()


def test_each_action_shows_its_page_and_leads_back_to_its_card(qtbot, pages):
    answers = choose(qtbot, pages, 0)
    assert isinstance(answers, AnswersPage)
    answers.left.emit()
    assert has_card_in_focus(pages, 0)
    assert choose(qtbot, pages, 1).text() == "A song"
    pages.findChild(Sing).left.emit()
    assert has_card_in_focus(pages, 1)


def test_an_action_is_told_when_another_page_is_shown(qtbot, pages):
    action = pages.findChild(Sing)
    before = action.times_left
    choose(qtbot, pages, 0)
    assert action.times_left == before + 1


def test_escape_leads_back_to_the_page_that_was_left(qtbot, stack, pages):
    qtbot.keyClick(pages.page, Qt.Key.Key_Escape)
    assert stack.page.text() == "The article" and len(stack.kept_pages) == 1


def test_a_link_into_the_article_is_followed_from_the_page_that_was_left(stack, pages, window_around):
    pages._on_link("https://example.org/")
    assert stack.page is pages
    pages._on_link("#flag-1")
    assert isinstance(stack.page, QPushButton)
    assert window_around.asked == [("address", "https://example.org/"), ("address", "#flag-1")]
