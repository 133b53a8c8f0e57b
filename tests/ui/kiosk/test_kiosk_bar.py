"""The line below every page of a kiosk."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from media_literacy.ui.kiosk.kiosk_bar import KioskBar
from media_literacy.ui.window.interface_language import speak


def test_both_ways_are_reached_by_keys(qtbot, in_window):
    bar = in_window(KioskBar(), width=640, height=80)
    bar.anew.setFocus()
    for button, signal in ((bar.anew, bar.anew_requested), (bar.leave, bar.leave_requested)):
        assert button.hasFocus()
        with qtbot.waitSignal(signal):
            QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(bar, Qt.Key.Key_Tab)


def test_it_follows_the_language_of_a_guest(qtbot, in_window):
    bar = in_window(KioskBar(), width=640, height=80)
    speak("es")
    qtbot.waitUntil(lambda: (bar.accessibleName(), bar.leave.text()) == ("Equipo compartido", "Salir (docente)"))
    speak("en")
    qtbot.waitUntil(lambda: bar.leave.text() == "Leave (teacher)")
