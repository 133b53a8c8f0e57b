"""The page for teachers is asked for twice before the reveal, and once after it."""

import pytest
from factories import make_lesson
from PySide6.QtCore import QObject

from media_literacy.ui.lesson.teacher_pages import TeachersFlow
from media_literacy.ui.result.teachers_page import TeachersPage
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.widgets.message_page import MessagePage


class Asked:
    """The flow with the pages that it made."""

    def __init__(self, qtbot, window, appearance):
        self._parent, self._qtbot, self._appearance, self.pages = QObject(), qtbot, appearance, []
        lesson, actions = make_lesson(["The town bans kites."]), window.actions
        self._flow = TeachersFlow(lesson, actions, PictureSource(None), actions.open_address, self._parent)
        self._flow.page_made.connect(self._keep)
        self.left = self._flow.left

    def _keep(self, page):
        self._qtbot.addWidget(page)
        self.pages.append(page)

    def ask(self, *, is_revealed):
        self._flow.request(self._appearance, is_revealed=is_revealed)
        return self.pages[-1]


@pytest.fixture
def flow(qtbot, window, appearance):
    return Asked(qtbot, window, appearance)


def test_after_the_reveal_it_comes_at_once(flow):
    assert isinstance(flow.ask(is_revealed=True), TeachersPage)


def test_before_the_reveal_it_comes_after_a_question(flow):
    question = flow.ask(is_revealed=False)
    assert isinstance(question, MessagePage)
    question.answered.emit(1)
    assert isinstance(flow.pages[-1], TeachersPage)


def test_whoever_says_no_is_led_back(qtbot, flow):
    question = flow.ask(is_revealed=False)
    with qtbot.waitSignal(flow.left):
        question.answered.emit(0)
    assert flow.pages == [question]


def test_the_page_leads_back(qtbot, flow):
    page = flow.ask(is_revealed=True)
    with qtbot.waitSignal(flow.left):
        page.left.emit()
