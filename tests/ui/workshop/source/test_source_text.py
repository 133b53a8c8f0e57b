"""What the keys do in the source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def test_tab_indents_and_f6_leaves_the_source(desk):
    desk.at("- Contradicts")
    desk.key(Qt.Key.Key_Tab)
    assert "\n        - Contradicts" in desk.text
    desk.key(Qt.Key.Key_Backtab)
    assert "\n    - Contradicts" in desk.text
    desk.key(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not desk.source
    desk.source.setFocus()
    desk.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is not desk.source


def test_who_goes_by_with_tab_types_no_tabs(desk):
    before = desk.text
    desk.source.clearFocus()
    desk.source.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_Tab)

    assert desk.text == before and QApplication.focusWidget() is not desk.source


def test_after_esc_tab_leaves_the_source(desk):
    desk.at("- Contradicts")
    desk.keys("x")
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Escape)  # the first may have closed a list of suggestions
    before = desk.text
    desk.key(Qt.Key.Key_Tab)

    assert desk.text == before and QApplication.focusWidget() is not desk.source


def test_enter_on_an_empty_item_leaves_the_list(desk):
    desk.at("- Contradicts: dry", after=True)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Return)
    assert "- Contradicts: dry\n\n\n[^dry]" in desk.text


def test_the_source_says_how_it_is_left(desk):
    assert desk.source.accessibleName() and "F6" in desk.source.accessibleDescription()
