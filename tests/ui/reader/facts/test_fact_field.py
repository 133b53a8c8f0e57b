"""The field of a line: words to cut down, and keys that lead to other lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.engine.attempts.fact_board import LONGEST_FACT
from media_literacy.ui.reader.facts.fact_field import FactField


@pytest.fixture
def fields(in_window):
    holder = QWidget()
    column = QVBoxLayout(holder)
    made = [FactField(holder), FactField(holder)]
    for field in made:
        column.addWidget(field)
    in_window(holder, 320, 200)
    made[0].setFocus()
    yield made
    holder.hide()


def test_words_to_begin_with_are_selected_so_that_typing_replaces_them(qtbot, fields):
    fields[0].suggest("The mayor came on 31 June")
    assert fields[0].selectedText() == fields[0].text()
    qtbot.keyClicks(fields[0], "31 June")
    fields[1].setFocus()
    assert fields[0].text() == "31 June"


def test_words_that_nobody_changed_go_with_the_keyboard(fields):
    fields[0].suggest("The mayor came")
    fields[1].setFocus()
    assert fields[0].text() == ""


def test_what_was_being_written_stays_when_other_words_are_offered(qtbot, fields):
    qtbot.keyClicks(fields[0], "the fire chief")
    fields[1].setFocus()
    fields[0].suggest("The mayor came")
    assert fields[0].text() == "the fire chief"


def test_words_that_nobody_changed_give_way_to_others(fields):
    fields[0].suggest("The mayor came")
    fields[0].suggest("The council met")
    assert fields[0].text() == fields[0].selectedText() == "The council met"


def test_words_too_long_are_cut_and_still_go(fields):
    fields[0].suggest("a" * (LONGEST_FACT + 1))
    assert len(fields[0].text()) == LONGEST_FACT
    fields[1].setFocus()
    assert fields[0].text() == ""


def test_what_is_written_is_taken_over_with_its_selection(fields):
    fields[0].suggest("The mayor came")
    fields[0].setSelection(4, 5)
    fields[1].take_over(fields[0])
    assert (fields[0].text(), fields[1].selectedText()) == ("", "mayor")
    fields[1].setText("mine")
    fields[1].take_over(fields[0])
    assert fields[1].text() == "mine", "an empty field takes nothing along"


def test_arrows_step_and_undo_is_the_boards_only_where_nothing_was_typed(qtbot, fields):
    steps, undone = [], []
    fields[0].stepped.connect(steps.append)
    fields[0].undo_requested.connect(lambda: undone.append(True))
    qtbot.keyClick(fields[0], Qt.Key.Key_Down)
    qtbot.keyClick(fields[0], Qt.Key.Key_Up)
    qtbot.keyClick(fields[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (steps, undone) == ([1, -1], [True])
    qtbot.keyClicks(fields[0], "x")
    qtbot.keyClick(fields[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (fields[0].text(), undone) == ("", [True])
