"""The keys that work on every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from media_literacy.settings import Settings
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window_shortcuts import WindowShortcuts


@pytest.mark.parametrize("is_kiosk", [False, True])
def test_a_kiosk_neither_leaves_the_full_screen_nor_opens_a_file(in_window, window, is_kiosk):
    place, closed = QMainWindow(), []
    preferences = Preferences(Settings(), AppearanceSource(Settings()), None, place)
    WindowShortcuts(place, preferences, window.actions, lambda: closed.append(True), is_kiosk=is_kiosk)
    in_window(place)
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F11):
        QTest.keyClick(place, key)
    for key in (Qt.Key.Key_O, Qt.Key.Key_Plus):
        QTest.keyClick(place, key, Qt.KeyboardModifier.ControlModifier)
    assert window.asked == ([("keys",)] if is_kiosk else [("keys",), ("choose file",)])
    assert place.isFullScreen() is not is_kiosk and preferences.settings.text_size == 110
    if is_kiosk:
        QTest.keyClick(place, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert closed == [True]
