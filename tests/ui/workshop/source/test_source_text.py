"""What the keys do in the source."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard


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


@pytest.mark.parametrize("by_keys", [True, False])
def test_who_was_led_to_the_source_by_a_key_types_no_tabs_until_a_letter_is_typed(desk, by_keys):
    desk.at("- Contradicts")
    set_uses_keyboard(desk.source.window(), uses_keyboard=by_keys)
    before = desk.text
    desk.source.clearFocus()
    desk.source.setFocus()
    desk.key(Qt.Key.Key_Tab)
    assert (desk.text == before) is (QApplication.focusWidget() is not desk.source) is by_keys
    desk.source.setFocus()
    desk.keys("x")
    desk.key(Qt.Key.Key_Escape)
    desk.keys("x")
    desk.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.source


def test_a_frame_says_that_the_source_has_the_keyboard(desk):
    desk.source.setFocus()
    focused = desk.source.grab().toImage()
    desk.source.clearFocus()
    plain = desk.source.grab().toImage()
    ends = [(0, 0), (focused.width() - 1, focused.height() - 1)]
    assert all(focused.pixel(x, y) != plain.pixel(x, y) for x, y in ends)


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
