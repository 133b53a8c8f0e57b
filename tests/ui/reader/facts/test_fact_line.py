"""One line of the board: typing, dropping, and where the keyboard goes."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.fact_board import LONGEST_FACT, Fact, FactLine
from media_literacy.lesson.model import NO_SENTENCE, SentenceId
from media_literacy.ui.reader.article.selected_fact import SelectedFact, fact_mime
from media_literacy.ui.reader.facts.dragged_fact import noted_fact_mime
from media_literacy.ui.reader.facts.fact_line import FactLineCard

ONE = SentenceId("one")
FACTS = [Fact(1, FactLine.WHEN, "in May", ONE), Fact(2, FactLine.WHEN, "in June", NO_SENTENCE)]
PIECE = SelectedFact("in July", ONE)
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def card(in_window, appearance):
    made = in_window(FactLineCard(FactLine.WHEN, appearance), 320, 300)
    made.show_facts(FACTS, {ONE: 4}, has_room=True)
    return made


def shown(card):
    return [row.button.accessibleName() for row in card.rows]


def changes(card):
    told = []
    card.change_requested.connect(lambda event: told.append((event.kind, event.value)))
    return told


def drop(card, mime, y=20.0):
    entered = QDragEnterEvent(QPointF(20, y).toPoint(), COPY, mime, LEFT, NONE)
    card.dragEnterEvent(entered)
    is_target = card.property("shows") == "target"
    if is_target:
        card.dragMoveEvent(QDragMoveEvent(QPointF(20, y).toPoint(), COPY, mime, LEFT, NONE))
        card.dropEvent(QDropEvent(QPointF(20, y), COPY, mime, LEFT, NONE))
    return is_target


def test_what_is_typed_is_told_at_enter_and_the_field_is_free_again(qtbot, card):
    assert card.field.accessibleName() == "When: write a fact" and card.field.maxLength() == LONGEST_FACT
    card.field.setFocus()
    qtbot.keyClicks(card.field, " in  August ")
    with qtbot.waitSignal(card.written) as written:
        qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert written.args == ["in August"] and card.field.text() == "" and card.field.hasFocus()
    with qtbot.assertNotEmitted(card.written):
        qtbot.keyClick(card.field, Qt.Key.Key_Return)


def test_a_piece_of_the_article_is_dropped_on_all_of_it_and_a_text_from_elsewhere_is_not(qtbot, card):
    with qtbot.waitSignal(card.dropped) as dropped:
        assert drop(card, fact_mime(PIECE, "in July"))
    assert dropped.args == [PIECE] and card.property("shows") == ""
    foreign = QMimeData()
    foreign.setText("in July")
    assert not drop(card, foreign) and not card.field.acceptDrops()
    card.show_facts(FACTS, {}, has_room=False)
    assert not drop(card, fact_mime(PIECE, "in July")) and not card.field.isEnabled()


@pytest.mark.parametrize(("number", "row", "place"), [(1, 1, 1), (2, 0, 0), (1, 0, 0), (9, 1, 2), (9, 0, 0)])
def test_a_fact_is_dropped_above_or_below_another_one(qtbot, card, number, row, place):
    box = card.rows[row].geometry()
    y = box.bottom() if row else box.top()
    with qtbot.waitSignal(card.fact_dropped) as dropped:
        assert drop(card, noted_fact_mime(number), y)
    assert dropped.args == [number, place] and card.property("shows") == "" and not card._gap.isVisible()


def test_where_a_fact_would_stand_is_shown_also_on_a_full_board(card):
    card.show_facts(FACTS, {}, has_room=False)
    mime, first = noted_fact_mime(1), card.rows[0].geometry()
    for y, gap_below in ((first.top(), card._title.geometry().bottom()), (first.bottom(), first.bottom())):
        card.dragMoveEvent(QDragMoveEvent(QPointF(20, y).toPoint(), COPY, mime, LEFT, NONE))
        assert card._gap.isVisible() and card._gap.y() == gap_below
    card.dragLeaveEvent(QDragLeaveEvent())
    assert not card._gap.isVisible()


def test_a_row_stays_with_its_fact_and_keeps_the_keyboard(card):
    first, second = card.rows
    second.button.setFocus()
    card.show_facts(FACTS[::-1], {ONE: 4}, has_room=True)
    assert card.rows == [second, first] and second.button.hasFocus()
    assert shown(card) == ["in June", "in May, from sentence 4"]
    assert card.row_of(1) is first and card.row_of(9) is None


def test_each_row_asks_for_changes_of_its_own_fact(qtbot, card):
    told = changes(card)
    first, second = card.rows
    second.moved.emit(-1)
    first.line_chosen.emit("who")
    first.edited.emit("1 May")
    second.edited.emit("  ")
    assert told == [
        (EventKind.FACT_MOVED, "2 0"),
        (EventKind.FACT, "1 who in May"),
        (EventKind.FACT, "1 when 1 May"),
        (EventKind.FACT_REMOVED, "2"),
    ]
    with qtbot.waitSignal(card.sentence_wanted) as wanted:
        first.sentence_wanted.emit()
    assert wanted.args == [ONE]


def test_after_one_is_taken_away_the_keyboard_is_at_the_next_and_then_at_the_field(qtbot, card):
    told = changes(card)
    first, second = card.rows
    first.button.setFocus()
    qtbot.keyClick(first.button, Qt.Key.Key_Delete)
    assert second.button.hasFocus() and told == [(EventKind.FACT_REMOVED, "1")]
    card.show_facts(FACTS[1:], {}, has_room=True)
    qtbot.keyClick(second.button, Qt.Key.Key_Delete)
    assert card.field.hasFocus()


def test_arrows_go_from_fact_to_fact_and_to_the_field(qtbot, card):
    first, second = card.rows
    first.button.setFocus()
    qtbot.keyClick(first.button, Qt.Key.Key_Down)
    assert second.button.hasFocus()
    qtbot.keyClick(second.button, Qt.Key.Key_Down)
    assert card.field.hasFocus()


@pytest.mark.parametrize("size", ["appearance", "large_appearance"])
def test_its_name_begins_above_its_facts(in_window, request, size):
    look = request.getfixturevalue(size)
    card = FactLineCard(FactLine.WHEN, look)
    card.show_facts(FACTS, {ONE: 4}, has_room=True)
    in_window(card, 320, 300)
    button, title = card.rows[0].button, card._title
    _line, _block, place = button.layout_at(button.width()).lines[0]
    assert title.x() + title.contentsMargins().left() == button.mapTo(card, place.topLeft().toPoint()).x()
