"""The card with a field: which button was pressed, and how much room is left."""

import pytest

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.ui.reader.own_notes.margin_editor import MarginEditor


@pytest.fixture
def editor(in_window, appearance):
    return in_window(MarginEditor("For you.", "Away with it", appearance), 300, 300)


def test_it_says_which_button_was_pressed(qtbot, editor):
    editor.show_title("Your change")
    editor.begin("Every bus was full.")
    assert editor.field.toPlainText() == "Every bus was full." and editor.field.hasFocus()
    assert (editor.field.accessibleName(), editor.field.accessibleDescription()) == ("Your change", "For you.")
    assert editor.tab_stops == [editor.field, editor.done_button, editor.dismiss_button]
    with qtbot.waitSignal(editor.done):
        editor.done_button.click()
    with qtbot.waitSignal(editor.dismissed):
        editor.dismiss_button.click()


def test_how_much_room_is_left_is_told_when_it_is_little(editor):
    shown = []
    for length in (LONGEST_OWN_NOTE - 51, LONGEST_OWN_NOTE - 50, LONGEST_OWN_NOTE):
        editor.begin("a" * length)
        shown.append("" if editor.room.isHidden() else editor.room.text())
    assert shown == ["", "Room for 50 more characters", "There is no room for more."]
