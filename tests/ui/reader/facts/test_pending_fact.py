"""A piece that waits to be told where it goes."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.selected_fact import SelectedFact
from media_literacy.ui.reader.facts.pending_fact import PendingFact


@pytest.fixture
def pending(in_window):
    made = in_window(PendingFact(), 320, 200)
    made.ask(SelectedFact("in\nMay", SentenceId("one")))
    return made


def test_it_begins_at_the_first_line_and_the_arrows_go_round(qtbot, pending):
    buttons = pending.buttons
    assert buttons[0].hasFocus() and buttons[0].accessibleName() == "Put “in May” under Who"
    qtbot.keyClick(buttons[0], Qt.Key.Key_Left)
    assert buttons[-1].hasFocus()
    qtbot.keyClick(buttons[-1], Qt.Key.Key_Right)
    assert buttons[0].hasFocus()


def test_a_line_is_chosen_or_the_question_is_cancelled(qtbot, pending):
    with qtbot.waitSignal(pending.chosen) as chosen:
        qtbot.keyClick(pending.buttons[3], Qt.Key.Key_Return)
    assert chosen.args == ["when"]
    with qtbot.waitSignal(pending.cancelled):
        qtbot.keyClick(pending.buttons[0], Qt.Key.Key_Escape)
