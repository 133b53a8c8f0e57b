"""The line below every page of a kiosk."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from media_literacy.ui.kiosk.kiosk_bar import KioskBar


def test_both_ways_are_reached_by_keys(qtbot, in_window):
    bar = in_window(KioskBar(), width=640, height=80)
    bar.anew.setFocus()
    for button, signal in ((bar.anew, bar.anew_requested), (bar.leave, bar.leave_requested)):
        assert button.hasFocus()
        with qtbot.waitSignal(signal):
            QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(bar, Qt.Key.Key_Tab)
