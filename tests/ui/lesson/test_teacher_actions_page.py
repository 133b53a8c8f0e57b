"""The cards of the page for teachers."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.ui.lesson.teacher_actions_page import ActionWords, TeacherActionsPage

ACTIONS = [ActionWords("Notes and answers", "It gives the answers away."), ActionWords("Print", "As PDF.")]


@pytest.fixture
def page(in_window, appearance):
    made = in_window(TeacherActionsPage(make_lesson(flags=["The town bans kites."]), ACTIONS, appearance))
    made.take_focus()
    return made


def test_a_card_says_what_comes_of_it_and_carries_its_place(qtbot, page):
    assert [card.accessibleName() for card in page.cards] == [
        "Notes and answers. It gives the answers away",
        "Print. As PDF",
    ]
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(page.cards[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]


def test_the_arrows_go_round_the_cards_and_escape_goes_back(qtbot, page):
    assert page.cards[0].hasFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Up)
    assert page.cards[1].hasFocus()
    qtbot.keyClick(page.cards[1], Qt.Key.Key_Down)
    assert page.cards[0].hasFocus()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.cards[0], Qt.Key.Key_Escape)


def test_its_label_is_that_before_the_reveal(page):
    assert page.page_text.label == "From a media-literacy exercise; may be invented. Not news."
    assert page.page_text.label in [label.text() for label in page.findChildren(QLabel)]
