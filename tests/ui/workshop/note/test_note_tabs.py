"""The notes of a sentence that has several."""

from PySide6.QtCore import Qt

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.lesson.model import Verdict
from media_literacy.ui.workshop.note.note_tabs import NoteTabs

NOTES = [("first", NoteText(Verdict.FLAG)), ("second", NoteText())]


def test_each_note_has_a_button_and_the_one_that_is_pressed_is_told(qtbot, show, appearance):
    tabs = show(NoteTabs(appearance))
    tabs.show_notes(NOTES, "first", has_new=False)
    assert [button.text() for button in tabs.buttons] == ["Note 1: Flag", "Note 2: no verdict"]
    assert tabs.buttons[0].isChecked()
    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.mouseClick(tabs.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["second"]


def test_one_note_needs_no_button_and_a_new_one_beside_it_does(show, appearance):
    tabs = show(NoteTabs(appearance))
    tabs.show_notes(NOTES[:1], "first", has_new=False)
    assert not tabs.isVisible()
    tabs.show_notes(NOTES[:1], "", has_new=True)
    assert tabs.isVisible() and [button.text() for button in tabs.buttons] == ["Note 1: Flag", "New note"]
    assert tabs.buttons[1].isChecked()
