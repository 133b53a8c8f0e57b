"""A card opens and closes, and tells which it was."""

import pytest

from media_literacy.lesson.model import Card, CardId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.widgets.card_view import CardView
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton

LINKED = Block(BlockKind.PARAGRAPH, (Run("See "), Run("the minutes", link="#minutes")))


@pytest.fixture
def followed():
    return []


@pytest.fixture
def card(qtbot, appearance, followed):
    made = CardView(Card(CardId("survey"), "The survey", (LINKED,)), appearance, open_link=followed.append)
    qtbot.addWidget(made)
    return made


def test_it_is_read_at_a_press_and_closed_at_the_next(qtbot, card):
    assert not card.is_open and card.head.accessibleName() == "Read the card “The survey”"
    with qtbot.waitSignal(card.opened) as opened:
        card.head.click()
    assert opened.args == ["survey"] and card.is_open
    assert card.head.accessibleName() == "Close the card “The survey”"
    with qtbot.assertNotEmitted(card.opened):
        card.head.click()
    assert not card.is_open


def test_opening_an_open_card_leaves_it_open(qtbot, card):
    card.open()
    with qtbot.assertNotEmitted(card.opened):
        card.open()
    assert card.is_open


def test_a_link_in_it_leads_on(card, followed):
    card.body.findChildren(SpokenButton)[0].click()
    assert followed == ["#minutes"]


def test_a_line_of_summary_stands_under_the_title_while_the_card_is_closed(qtbot, appearance):
    first = Block(BlockKind.PARAGRAPH, (Run("One hundred people were asked on Monday, and all of them answered."),))
    card = CardView(Card(CardId("survey"), "The survey", (first,)), appearance, open_link=print, has_summary=True)
    qtbot.addWidget(card)
    names = [card.head.accessibleName()]
    card.open()
    names.append(card.head.accessibleName())
    assert names == [
        "Read the card “The survey”: One hundred people were asked on Monday, and all of them…",
        "Close the card “The survey”",
    ]
