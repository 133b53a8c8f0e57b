"""The cards of the evidence: a line of each, opened at the one that is asked for."""

import pytest
from factories import make_lesson
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.columns.side_column import ColumnPlace
from media_literacy.ui.text.picture_cache import PictureSource


@pytest.fixture
def show_column(in_window, appearance, own):
    def make(cards, place=ColumnPlace.BESIDE_NOTES):
        page = own(in_window(QWidget(), 440, 600))
        lesson = make_lesson(["Wrong."], cards=cards)
        column = EvidenceColumn(lesson, [].append, appearance, PictureSource(None), page)
        column.show_place(place)
        column.show()
        return column

    return make


def test_it_opens_at_the_card_that_is_asked_for(qtbot, show_column):
    column = show_column(["survey", "minutes"])
    with qtbot.waitSignal(column.card_opened) as opened:
        column.take_focus("minutes")
    assert opened.args == ["minutes"]
    assert [card.is_open for card in column.cards.values()] == [False, True]
    qtbot.waitUntil(column.cards["minutes"].head.hasFocus)


def test_without_a_name_no_card_opens_and_the_first_has_the_keyboard(qtbot, show_column):
    column = show_column(["survey", "minutes"])
    with qtbot.assertNotEmitted(column.card_opened):
        column.take_focus("no such card")
    qtbot.waitUntil(column.cards["survey"].head.hasFocus)


def test_a_lesson_without_cards_says_so(show_column):
    column = show_column([])
    column.take_focus()
    assert "This lesson has no evidence cards." in [label.text() for label in column.findChildren(QLabel)]


def test_escape_and_the_button_ask_to_close_it(qtbot, show_column):
    column = show_column(["survey"])
    with qtbot.waitSignal(column.close_requested):
        qtbot.keyClick(column, Qt.Key.Key_Escape)
    with qtbot.waitSignal(column.close_requested):
        qtbot.mouseClick(column.close_button, Qt.MouseButton.LeftButton)


def test_it_says_how_to_come_back_to_what_it_stands_in_the_place_of(show_column):
    said = {place: show_column(["survey"], place).accessibleDescription() for place in ColumnPlace}
    assert said == {
        ColumnPlace.BESIDE_NOTES: "",
        ColumnPlace.FOR_NOTES: "Notes stand below their paragraphs meanwhile. Esc or “Close” brings them back here.",
        ColumnPlace.ALONE: "Esc or “Close” leads to the article and its notes.",
    }


def test_it_has_no_line_towards_what_it_hides(dressed, appearance, show_column):
    dressed(appearance)
    lines = {}
    for place in ColumnPlace:
        column = show_column(["survey"], place)
        line = column.grab().toImage().pixelColor(0, column.height() // 2)
        lines[place] = line == appearance.theme.colour("edge")
    assert lines == {ColumnPlace.BESIDE_NOTES: True, ColumnPlace.FOR_NOTES: True, ColumnPlace.ALONE: False}


def test_a_card_that_is_opened_at_the_lower_edge_comes_into_view(qtbot, show_column):
    column = show_column([f"card-{number}" for number in range(30)])
    column.setGeometry(0, 0, 440, 400)
    bar = column.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    view = column.scroller.viewport()
    tops = {id: card.mapTo(view, QPoint()).y() for id, card in column.cards.items()}
    at_the_edge = max((id for id in tops if tops[id] < view.height() - 20), key=tops.__getitem__)
    card = column.cards[at_the_edge]
    closed = card.height()
    card.head.click()
    qtbot.waitUntil(lambda: card.height() > closed)
    qtbot.waitUntil(lambda: card.mapTo(view, QPoint(0, card.height())).y() <= view.height())
    assert card.mapTo(view, QPoint()).y() >= 0
