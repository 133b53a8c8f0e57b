"""The field in which something new is typed."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.workshop.article.new_text_field import NewTextField


@pytest.fixture
def field(show, appearance):
    made = show(NewTextField(appearance), 400, 200)
    made.ask("New sentence after sentence 4")
    made.take_focus()
    return made


def test_it_says_what_it_asks_for_and_how_it_is_ended(field):
    assert field.text.accessibleName() == "New sentence after sentence 4"
    assert "Esc closes" in field.text.accessibleDescription()


def test_enter_and_the_button_give_the_words_and_ctrl_goes_on(qtbot, field):
    given = []
    field.given.connect(given.append)
    qtbot.keyClicks(field.text, " One. ")
    qtbot.keyClick(field.text, Qt.Key.Key_Return)
    qtbot.keyClick(field.text, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(field.add, Qt.MouseButton.LeftButton)
    assert given == [False, True, False] and field.words == "One."


def test_esc_and_the_other_button_leave_it_with_its_words(qtbot, field):
    left = []
    field.left.connect(lambda: left.append(field.words))
    qtbot.keyClicks(field.text, "One")
    qtbot.keyClick(field.text, Qt.Key.Key_Escape)
    qtbot.mouseClick(field.close_field, Qt.MouseButton.LeftButton)
    assert left == ["One", "One"]


def test_it_asks_for_more_room_when_there_is_more_to_show(qtbot, field):
    with qtbot.waitSignal(field.resized):
        field.say("Not so.")
    assert field.answer == "Not so."
    with qtbot.waitSignal(field.resized):
        field.say("")
    assert not field.answer
