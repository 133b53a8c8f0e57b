"""The hints of a note as somebody types, moves and removes them."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.workshop.note.hint_list import HintList


@pytest.fixture
def hints(show, context, appearance):
    made = show(HintList(context.watch, appearance))
    made.reset(("First?", "Second?"))
    return made


def test_enter_in_the_last_hint_begins_another_and_an_empty_one_is_no_hint(qtbot, hints):
    last = hints.rows[1].field
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert len(hints.rows) == 3 and hints.rows[2].field.hasFocus()
    assert hints.value == ("First?", "Second?")
    qtbot.keyClick(hints.rows[2].field, Qt.Key.Key_Return)
    assert len(hints.rows) == 3


def test_hints_change_places(qtbot, hints):
    with qtbot.waitSignal(hints.changed):
        qtbot.mouseClick(hints.rows[1].head.up, Qt.MouseButton.LeftButton)
    assert hints.value == ("Second?", "First?")
    assert not hints.rows[0].head.up.isVisible() and not hints.rows[1].head.down.isVisible()


def test_a_removed_hint_stays_away_when_an_older_draft_comes(qtbot, hints):
    with qtbot.waitSignal(hints.changed):
        qtbot.mouseClick(hints.rows[0].head.remove, Qt.MouseButton.LeftButton)
    hints.commit()
    hints.set_from_model(("First?", "Second?"))
    assert hints.value == ("Second?",)
    hints.set_from_model(("Second?",))
    hints.set_from_model(("First?", "Second?"))
    assert hints.value == ("First?", "Second?")
