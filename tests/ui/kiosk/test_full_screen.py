"""A window that fills its screen, and does so again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media_literacy.ui.kiosk.full_screen import FullScreen


def test_it_fills_the_screen_whatever_takes_it_down(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    FullScreen(window)
    window.show()
    qtbot.waitUntil(lambda: window.isFullScreen() and window.isActiveWindow())
    assert window.geometry() == window.screen().geometry()
    full, minimized = Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMinimized
    for state in (Qt.WindowState.WindowNoState, minimized, Qt.WindowState.WindowMaximized, full | minimized):
        window.setWindowState(state)
        qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())
    window.close()
    assert not window.isVisible()
