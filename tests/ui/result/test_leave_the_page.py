"""Leaving the page: choosing a search, hearing what it brings, and reading the evidence."""

from dataclasses import replace

import pytest
from factories import make_lesson, paragraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.lesson.model import Block, BlockKind, LeaveThePage, Run
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton

LESSON = make_lesson(["Wrong."], choices=["shop survey", "bus lanes bad"], cards=["survey", "calendar"])
LEAVE = LESSON.leave or LeaveThePage((), ())


@pytest.fixture
def show(in_window, qtbot, appearance, window):
    def make(chosen=(), lesson=LESSON):
        page = in_window(LeavePage(lesson, chosen, appearance, open_link=window.actions.open_address), 1280, 800)
        page.take_focus()
        qtbot.waitUntil(lambda: page.focusWidget() is not None)
        return page

    return make


def seen(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_question_and_its_choices_are_shown_and_no_evidence_yet(show):
    page = show()
    assert "Which search would tell you most?" in seen(page)
    assert [choice.accessibleName() for choice in page.choices] == ["Search 1: shop survey", "Search 2: bus lanes bad"]
    assert not any(card.isVisible() for card in page.cards)


def test_the_search_that_tells_most_says_so_with_its_reason(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.search_chosen) as chosen:
        qtbot.mouseClick(page.choices[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [0]
    assert page.choices[0].accessibleName() == ("Search 1: shop survey. This one tells most. What shop survey brings.")


def test_another_search_says_that_there_is_a_better_one_and_others_can_be_tried(qtbot, show):
    page = show()
    qtbot.mouseClick(page.choices[1], Qt.MouseButton.LeftButton)
    assert page.choices[1].verdict == "Another one tells more" and page.choices[1].is_chosen
    with qtbot.waitSignal(page.search_chosen) as chosen:
        qtbot.mouseClick(page.choices[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [0]


def test_two_good_searches_are_both_told_to_be_among_the_best(qtbot, show):
    both = replace(LEAVE, choices=tuple(replace(choice, is_best=True) for choice in LEAVE.choices))
    page = show((0, 1), replace(LESSON, leave=both))
    assert {choice.verdict for choice in page.choices} == {"This is one of those that tell most"}


def test_choosing_the_same_search_again_is_no_new_choice(qtbot, show):
    page = show()
    qtbot.mouseClick(page.choices[0], Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(page.search_chosen):
        qtbot.mouseClick(page.choices[0], Qt.MouseButton.LeftButton)


def test_a_digit_chooses_unless_single_keys_are_off(qtbot, show):
    page = show()
    page.use_single_letters(False)
    with qtbot.assertNotEmitted(page.search_chosen):
        qtbot.keyClick(page.choices[0], Qt.Key.Key_2)
    page.use_single_letters(True)
    with qtbot.waitSignal(page.search_chosen) as chosen:
        qtbot.keyClick(page.choices[0], Qt.Key.Key_2)
    assert chosen.args == [1]


def test_a_digit_without_a_choice_does_nothing(qtbot, show):
    page = show()
    with qtbot.assertNotEmitted(page.search_chosen):
        qtbot.keyClick(page.choices[0], Qt.Key.Key_9)


def test_after_choosing_the_evidence_opens_card_by_card(qtbot, show):
    page = show()
    qtbot.mouseClick(page.choices[0], Qt.MouseButton.LeftButton)
    card = page.cards[1]
    qtbot.waitUntil(card.isVisible)
    assert not card.body.isVisible()
    with qtbot.waitSignal(page.card_opened) as opened:
        qtbot.mouseClick(card.head, Qt.MouseButton.LeftButton)
    assert opened.args == ["calendar"]
    assert "What calendar says." in seen(page)
    qtbot.keyClick(card.head, Qt.Key.Key_Return)
    assert not card.body.isVisible()


def test_coming_back_finds_what_was_chosen(show):
    page = show((1,))
    assert page.choices[1].is_chosen and not page.choices[0].is_chosen
    assert page.cards[0].isVisible()


def test_a_lesson_with_cards_alone_shows_them(show):
    page = show((), make_lesson(["Wrong."], cards=["survey"]))
    assert page.cards[0].isVisible() and "What can be looked up" in seen(page)


def test_a_link_to_a_card_opens_it_and_other_links_are_handed_on(qtbot, show, window):
    link = Block(BlockKind.PARAGRAPH, (Run("the survey", link="#survey"), Run(" or "), Run("here", link="#flag-1")))
    lesson = replace(LESSON, leave=replace(LEAVE, afterwards=(link, paragraph("Well."))))
    page = show((0,), lesson)
    links = {button.text(): button for button in page.findChildren(SpokenButton)}
    qtbot.mouseClick(links["the survey"], Qt.MouseButton.LeftButton)
    assert page.cards[0].body.isVisible()
    qtbot.mouseClick(links["here"], Qt.MouseButton.LeftButton)
    assert window.asked == [("address", "#flag-1")]


def test_the_ways_on_and_back(qtbot, show):
    page = show()
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    with qtbot.waitSignal(page.onward):
        qtbot.mouseClick(buttons["Go on"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(buttons["Back"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.choices[0], Qt.Key.Key_Escape)


def test_at_twice_the_size_nothing_is_cut(qtbot, show, large_appearance):
    page = show((0,))
    page.cards[0].open()
    page.apply_appearance(large_appearance)
    page.resize(640, 600)
    assert page.minimumSizeHint().width() <= 640
    qtbot.waitUntil(lambda: page.sheet.width() < 640)
    for part in (*page.choices, *(card.head for card in page.cards), page.cards[0].body):
        assert part.height() >= part.heightForWidth(part.width())
