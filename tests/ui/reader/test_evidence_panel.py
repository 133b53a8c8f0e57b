"""The evidence beside the page: cards that open, no wider than the page."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from media_literacy.ui.reader.evidence_panel import EvidencePanel
from media_literacy.ui.text.picture_cache import PictureSource


@pytest.fixture
def open_panel(in_window, appearance, own):
    def make(cards, width=900):
        page = own(in_window(QWidget(), width, 600))
        return EvidencePanel(make_lesson(["Wrong."], cards=cards), [].append, appearance, PictureSource(None), page)

    return make


def test_it_stands_along_the_right_side_and_no_wider_than_the_page(open_panel):
    for width, wide in ((900, 440), (300, 300)):
        panel = open_panel(["survey"], width)
        panel.open()
        assert (panel.x(), panel.width(), panel.height()) == (width - wide, wide, 600)


def test_it_opens_at_the_card_that_is_asked_for(qtbot, open_panel):
    panel = open_panel(["survey", "minutes"])
    with qtbot.waitSignal(panel.card_opened) as opened:
        panel.open("minutes")
    assert opened.args == ["minutes"]
    assert [card.is_open for card in panel.cards.values()] == [False, True]
    qtbot.waitUntil(panel.cards["minutes"].head.hasFocus)


def test_without_a_name_no_card_opens_and_the_first_has_the_keyboard(qtbot, open_panel):
    panel = open_panel(["survey", "minutes"])
    with qtbot.assertNotEmitted(panel.card_opened):
        panel.open("no such card")
    qtbot.waitUntil(panel.cards["survey"].head.hasFocus)


def test_a_lesson_without_cards_says_so(open_panel):
    panel = open_panel([])
    panel.open()
    assert "This lesson has no evidence cards." in [label.text() for label in panel.findChildren(QLabel)]


def test_escape_closes_it(qtbot, open_panel):
    panel = open_panel(["survey"])
    panel.open()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
