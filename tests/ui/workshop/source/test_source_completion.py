"""What is suggested while somebody types, and how it is accepted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from media_literacy.ui.workshop.source.completion_list import CompletionList


def test_suggestions_come_while_typing_and_enter_takes_one(desk):
    desk.at("- Contradicts: dry", after=True)
    desk.key(Qt.Key.Key_Return)
    assert desk.offered()[:2] == ["Hint", "Contradicts"]
    desk.keys("ev")
    assert desk.offered() == ["Evidence"]
    desk.key(Qt.Key.Key_Return)
    assert "\n    - Contradicts: dry\n    - Evidence: \n" in desk.text


def test_enter_on_an_empty_item_leaves_the_list_unless_a_suggestion_was_wanted(desk):
    """By an arrow or Ctrl+Space: what is offered unasked must not keep anybody in the list."""
    desk.at("- Contradicts: dry", after=True)
    desk.keys("\n\nafter")
    assert "\n    - Contradicts: dry\nafter" in desk.text
    wishes = ((Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "Contradicts"),)
    wishes += ((Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier, "Hint"),)
    for key, modifier, field in wishes:
        desk.at("- Contradicts: dry", after=True)
        desk.key(Qt.Key.Key_Return)
        desk.key(key, modifier)
        desk.key(Qt.Key.Key_Return)
        assert f"\n    - Contradicts: dry\n    - {field}: \n" in desk.text


def test_tab_takes_the_chosen_suggestion_and_escape_closes_the_list(desk):
    desk.at("So it was!", after=True)
    desk.keys("\n\n[^snow]: **")
    assert desk.offered() == ["Flag", "Check", "Fine"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Tab)
    assert desk.text.endswith("[^snow]: **Check: \n") and "overclaim" in desk.offered()
    desk.key(Qt.Key.Key_Escape)
    assert desk.offered() == []
    desk.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "overclaim" in desk.offered()
    desk.key(Qt.Key.Key_Left)
    assert desk.offered() == []


def test_a_note_is_not_offered_its_own_sentence(desk):
    desk.at("- Contradicts: dry", after=True)
    for _ in "dry":
        desk.key(Qt.Key.Key_Backspace)
    assert desk.offered() == ["dry"]


def test_a_click_takes_a_suggestion(desk):
    desk.at("So it was!", after=True)
    desk.keys("\n\n[^snow]: **")
    shown = desk.part(CompletionList)
    place = shown.visualItemRect(shown.item(1)).center()
    desk.qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.text.endswith("[^snow]: **Check: \n") and QApplication.focusWidget() is desk.source


def test_the_front_matter_offers_its_keys(desk):
    desk.at("source: A report", after=True)
    desk.key(Qt.Key.Key_Return)
    desk.keys("ti")
    assert desk.offered() == ["title"]


def test_a_suggestion_is_one_step_that_can_be_undone(desk):
    desk.at("So it was!", after=True)
    desk.keys("\n\n[^snow]: **f")
    desk.key(Qt.Key.Key_Return)
    assert desk.text.endswith("**Flag: \n")
    desk.document.undo()
    assert desk.text.endswith("**f\n")


def test_the_lesson_of_which_this_one_is_a_level_is_suggested(desk):
    desk.editor.use_levels([("bridge", "The bridge opens")])
    desk.at("source: A report", after=True)
    desk.keys("\nlevel-of: br")
    assert desk.offered() == ["bridge"]
    desk.key(Qt.Key.Key_Return)
    assert "level-of: bridge\n---" in desk.text
