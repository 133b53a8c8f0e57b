"""A window that fills its screen, and does so again."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.kiosk.full_screen import FullScreen


def test_it_fills_the_screen_whatever_takes_it_down(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    FullScreen(window)
    window.show()
    qtbot.waitUntil(lambda: window.isFullScreen() and window.isActiveWindow())
    assert window.geometry() == window.screen().geometry()
    for take_down in (window.showNormal, window.showMinimized, window.showMaximized):
        take_down()
        qtbot.waitUntil(window.isFullScreen)
    window.close()
    assert not window.isVisible()
