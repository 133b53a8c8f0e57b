"""Whether somebody goes through the window by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.keyboard_use import uses_keyboard
from media_literacy.ui.window.input.keyboard_focus import KeyboardFocus


@pytest.fixture
def inside(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    KeyboardFocus(window)
    window.resize(100, 100)
    window.show()
    qtbot.waitExposed(window)
    return QWidget(window)


def test_keys_that_go_on_count_until_the_mouse_is_used(inside):
    handle = inside.window().windowHandle()
    assert not uses_keyboard(inside)
    for key, uses_keys in ((Qt.Key.Key_A, False), (Qt.Key.Key_Return, True), (Qt.Key.Key_A, True)):
        QTest.keyClick(handle, key)
        assert uses_keyboard(inside) is uses_keys
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert not uses_keyboard(inside)
