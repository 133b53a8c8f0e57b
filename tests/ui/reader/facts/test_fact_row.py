"""One fact on its line: what keys, presses and its menu ask for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication

from media_literacy.engine.attempts.fact_board import Fact, FactLine
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.facts.dragged_fact import noted_fact_in
from media_literacy.ui.reader.facts.fact_row import FactRow

FACT = Fact(1, FactLine.WHEN, "in May", SentenceId("one"))
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def row(in_window, appearance):
    made = in_window(FactRow(FACT, appearance), 320, 80)
    made.show_fact(FACT, 4)
    made.button.setFocus()
    return made


def test_it_is_named_with_its_sentence_and_leads_there(qtbot, row):
    assert row.button.accessibleName() == "in May, from sentence 4"
    assert "F2 edits it" in row.button.accessibleDescription()
    with qtbot.waitSignal(row.sentence_wanted):
        qtbot.keyClick(row.button, Qt.Key.Key_Return)


def test_keys_move_it_and_take_it_away(qtbot, row):
    for key, by in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
        with qtbot.waitSignal(row.moved) as moved:
            qtbot.keyClick(row.button, key, ALT)
        assert moved.args == [by]
    with qtbot.waitSignal(row.removed):
        qtbot.keyClick(row.button, Qt.Key.Key_Delete)


def test_enter_keeps_other_words_and_esc_does_not(qtbot, row):
    qtbot.keyClick(row.button, Qt.Key.Key_F2)
    assert row.field.hasFocus() and row.field.text() == "in May" and row.field.accessibleName() == "Edit in May"
    row.field.setText("in June")
    with qtbot.assertNotEmitted(row.edited):
        qtbot.keyClick(row.field, Qt.Key.Key_Escape)
        row.field.editingFinished.emit()
    assert row.button.hasFocus() and row.field.isHidden()
    row.edit()
    row.field.setText("in June")
    with qtbot.waitSignal(row.edited) as edited:
        qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert edited.args == ["in June"] and row.button.hasFocus()


def test_one_of_no_sentence_is_edited_by_a_press(row):
    row.show_fact(FACT, None)
    assert row.button.accessibleName() == "in May"
    row.button.click()
    assert row.field.isVisible()


def test_its_menu_offers_the_same_and_the_other_lines(qtbot, row):
    actions = {action.text(): action for action in row.make_menu().actions()}
    assert list(actions) == [
        "Go to the sentence", "Edit", "Move up", "Move down", "Put under", "Copy with its label", "Take away"
    ]  # fmt: skip
    lines = actions["Put under"].menu().actions()
    assert [line.text() for line in lines if not line.isEnabled()] == ["When"]
    with qtbot.waitSignal(row.line_chosen) as chosen:
        lines[0].trigger()
    assert chosen.args == ["who"]
    with qtbot.waitSignal(row.moved) as moved:
        actions["Move up"].trigger()
    assert moved.args == [-1]


def test_a_press_that_moves_far_enough_is_a_drag_and_no_click(qtbot, row, monkeypatch):
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: dragged.append(noted_fact_in(drag.mimeData())))
    button, at = row.button, QPoint(20, 10)
    far = at + QPoint(QApplication.startDragDistance(), 0)
    for end, drags in ((far - QPoint(1, 0), []), (far, [1])):
        qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=at)
        with qtbot.assertNotEmitted(row.sentence_wanted):
            qtbot.mouseMove(button, end)
        assert dragged == drags and button.isDown() is (not drags)
        if not drags:
            with qtbot.waitSignal(row.sentence_wanted):
                qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=end)
