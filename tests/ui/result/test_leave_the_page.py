"""Leaving the page: choosing a search, hearing what it brings, and reading the evidence."""

import pytest
from factories import make_lesson, paragraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.lesson.model import CardId, LeaveThePage
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton
from media_literacy.ui.widgets.labels.set_text import SetText

PLAIN = make_lesson(["Wrong."], choices=["shop survey", "bus lanes bad"], cards=["survey", "calendar"])
LEAVE = PLAIN.leave or LeaveThePage((), ())
BEST, OTHER = LEAVE.choices
LESSON = PLAIN._replace(leave=LEAVE._replace(choices=(BEST._replace(card=CardId("survey")), OTHER)))


@pytest.fixture
def show(in_window, qtbot, appearance, window):
    def make(chosen=(), lesson=LESSON):
        page = in_window(LeavePage(lesson, chosen, appearance, open_link=window.actions.open_address), 1280, 800)
        page.take_focus()
        qtbot.waitUntil(lambda: page.focusWidget() is not None)
        return page

    return make


def press(qtbot, page, name):
    """Press a button of the bar."""
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)


def seen(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_question_and_its_choices_are_shown_and_no_evidence_yet(show):
    page = show()
    assert "Which search would tell you most?" in seen(page)
    assert [choice.accessibleName() for choice in page.choices.buttons] == [
        "Search 1: shop survey",
        "Search 2: bus lanes bad",
    ]
    assert not any(card.isVisible() for card in page.cards)


def test_the_search_that_tells_most_says_so_with_its_reason(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.search_chosen) as chosen:
        qtbot.mouseClick(page.choices.buttons[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [BEST.id]
    assert page.choices.buttons[0].accessibleName() == (
        "Search 1: shop survey. This one tells most. What shop survey brings."
    )


def test_another_search_says_that_there_is_a_better_one_and_others_can_be_tried(qtbot, show):
    page = show()
    qtbot.mouseClick(page.choices.buttons[1], Qt.MouseButton.LeftButton)
    assert page.choices.buttons[1].verdict == "Another one tells more" and page.choices.buttons[1].is_chosen
    with qtbot.waitSignal(page.search_chosen) as chosen:
        qtbot.mouseClick(page.choices.buttons[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [BEST.id]


def test_two_good_searches_are_both_told_to_be_among_the_best(qtbot, show):
    both = LEAVE._replace(choices=tuple(choice._replace(is_best=True) for choice in LEAVE.choices))
    page = show((BEST.id, OTHER.id), LESSON._replace(leave=both))
    assert {choice.verdict for choice in page.choices.buttons} == {"This is one of those that tell most"}


def test_choosing_the_same_search_again_is_no_new_choice(qtbot, show):
    page = show()
    qtbot.mouseClick(page.choices.buttons[0], Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(page.search_chosen):
        qtbot.mouseClick(page.choices.buttons[0], Qt.MouseButton.LeftButton)


def test_a_digit_chooses_unless_single_keys_are_off(qtbot, show):
    page = show()
    page.use_single_letters(False)
    with qtbot.assertNotEmitted(page.search_chosen):
        qtbot.keyClick(page.choices.buttons[0], Qt.Key.Key_2)
    page.use_single_letters(True)
    with qtbot.waitSignal(page.search_chosen) as chosen:
        qtbot.keyClick(page.choices.buttons[0], Qt.Key.Key_2)
    assert chosen.args == [OTHER.id]


def test_a_digit_without_a_choice_does_nothing(qtbot, show):
    page = show()
    with qtbot.assertNotEmitted(page.search_chosen):
        qtbot.keyClick(page.choices.buttons[0], Qt.Key.Key_9)


def test_a_search_opens_the_card_that_it_would_find_and_no_other(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.card_opened) as opened:
        qtbot.mouseClick(page.choices.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.args == ["survey"]
    (found,) = page.choices.found
    qtbot.waitUntil(found.body.isVisible)
    assert found.pos().y() >= 0 and "What survey says." in seen(page) and "Other evidence" in seen(page)
    survey, calendar = page.cards
    assert not survey.isVisible() and calendar.isVisible() and not calendar.body.isVisible()


def test_a_search_without_a_card_opens_nothing(qtbot, show):
    page = show()
    with qtbot.assertNotEmitted(page.card_opened):
        qtbot.mouseClick(page.choices.buttons[1], Qt.MouseButton.LeftButton)
    assert page.choices.found == [] and all(card.isVisible() and not card.body.isVisible() for card in page.cards)


def test_the_other_evidence_is_opened_by_click_or_key(qtbot, show):
    page = show((BEST.id,))
    card = page.cards[1]
    with qtbot.waitSignal(page.card_opened) as opened:
        qtbot.mouseClick(card.head, Qt.MouseButton.LeftButton)
    assert opened.args == ["calendar"] and "What calendar says." in seen(page)
    qtbot.keyClick(card.head, Qt.Key.Key_Return)
    assert not card.body.isVisible()


def test_an_answer_is_asked_before_going_on_and_the_focus_stays(qtbot, show):
    page = show()
    where = page.focusWidget()
    with qtbot.assertNotEmitted(page.onward):
        press(qtbot, page, "Go on")
    asked = "Choose one before you go on. Every choice tells you something."
    assert asked in seen(page) and page.focusWidget() in (where, page.go_on)
    page.choices.choose(2)
    assert asked not in seen(page)
    with qtbot.waitSignal(page.onward):
        press(qtbot, page, "Go on")


def test_without_choices_nothing_is_asked(qtbot, show):
    page = show((), LESSON._replace(leave=LeaveThePage((paragraph("Look around."),), ())))
    with qtbot.waitSignal(page.onward):
        press(qtbot, page, "Go on")


def test_coming_back_finds_what_was_chosen(show):
    page = show((OTHER.id,))
    assert page.choices.buttons[1].is_chosen and not page.choices.buttons[0].is_chosen
    assert page.cards[0].isVisible()


def test_a_lesson_with_cards_alone_shows_them(show):
    page = show((), make_lesson(["Wrong."], cards=["survey"]))
    assert page.cards[0].isVisible() and "What can be looked up" in seen(page)


def test_a_link_to_a_card_opens_it_and_other_links_are_handed_on(qtbot, show, window):
    link = Block(BlockKind.PARAGRAPH, (Run("the survey", link="#survey"), Run(" or "), Run("here", link="#flag-1")))
    lesson = LESSON._replace(leave=LEAVE._replace(afterwards=(link, paragraph("Well."))))
    page = show((OTHER.id,), lesson)
    links = {button.text(): button for button in page.findChildren(SpokenButton)}
    qtbot.mouseClick(links["the survey"], Qt.MouseButton.LeftButton)
    assert page.cards[0].body.isVisible()
    qtbot.mouseClick(links["here"], Qt.MouseButton.LeftButton)
    assert window.asked == [("address", "#flag-1")]


def test_the_ways_on_and_back(qtbot, show):
    page = show()
    page.choices.choose(1)
    with qtbot.waitSignal(page.onward):
        press(qtbot, page, "Go on")
    with qtbot.waitSignal(page.left):
        press(qtbot, page, "Back")
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.choices.buttons[0], Qt.Key.Key_Escape)


def test_at_twice_the_size_nothing_is_cut(qtbot, show, large_appearance):
    page = show((BEST.id,))
    page.cards[1].open()
    page.apply_appearance(large_appearance)
    page.resize(640, 600)
    assert page.minimumSizeHint().width() <= 640
    qtbot.waitUntil(lambda: page.sheet.width() < 640)
    for part in (*page.choices.buttons, *(card.head for card in page.choices.found), page.cards[1].body):
        assert part.height() >= part.heightForWidth(part.width())


def test_what_is_asked_wraps_in_a_small_window_at_twice_the_size(qtbot, show, large_appearance):
    page = show()
    page.apply_appearance(large_appearance)
    page.go_on.click()
    page.resize(640, 600)
    assert page.minimumSizeHint().width() <= 640
    (asked,) = [label for label in page.findChildren(SetText) if label.text().startswith("Choose one")]
    qtbot.waitUntil(lambda: asked.isVisible() and asked.width() < 640)
    assert asked.height() >= asked.heightForWidth(asked.width())


def test_the_digits_show_only_while_they_are_keys(show):
    page = show()
    asides = []
    for are_keys in (True, False):
        page.use_single_letters(are_keys)
        asides.append([button._aside.text if button._aside else "" for button in page.choices.buttons])
    assert asides == [["1", "2"], ["", ""]]
    assert page.choices.buttons[0].accessibleName() == "Search 1: shop survey"


@pytest.mark.parametrize("choice", [BEST, OTHER])
def test_what_a_search_brings_comes_into_view(qtbot, show, choice):
    page = show()
    page.resize(600, 330)
    bar, view = page.scroller.verticalScrollBar(), page.scroller.viewport()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    page.choices.buttons[LEAVE.choices.index(choice)].click()
    brought = page.choices.brought_by(choice.id)
    qtbot.waitUntil(lambda: brought.mapTo(view, brought.rect().bottomLeft()).y() < view.height())
    assert brought.mapTo(view, brought.rect().topLeft()).y() >= 0
