"""Whether somebody is there."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from media_literacy.ui.kiosk import idle_watch
from media_literacy.ui.kiosk.idle_watch import IDLE_SECONDS, IdleWatch


@pytest.fixture
def watch(in_window):
    """It watches a field, which it is the child of."""
    field = QLineEdit()
    watch = IdleWatch(field)
    in_window(field)
    return watch


def test_five_minutes_after_the_last_touch_it_says_so(watch):
    assert watch._rest.interval() == IDLE_SECONDS * 1000 == 300_000
    assert not watch._rest.isActive()  # nobody has come yet
    QTest.keyClick(watch.window.windowHandle(), Qt.Key.Key_A)
    assert watch._rest.isActive() and watch.window.text() == "a"


def test_mouse_and_wheel_count_and_what_the_program_does_itself_does_not(qtbot, watch):
    with qtbot.waitSignal(watch.touched):
        QTest.mouseMove(watch.window.windowHandle(), QPoint(5, 5))
    assert not watch.takes(QEvent(QEvent.Type.Wheel))
    watch.stop()
    watch.takes(QEvent(QEvent.Type.Paint))
    assert not watch._rest.isActive()


def test_while_it_asks_a_press_does_nothing_else(watch):
    watch.is_asking = True
    QTest.keyClick(watch.window.windowHandle(), Qt.Key.Key_A)
    assert watch.window.text() == ""
    watch.is_asking = False
    QTest.keyClick(watch.window.windowHandle(), Qt.Key.Key_B)
    assert watch.window.text() == "b"


def test_a_dialog_is_watched_too(qtbot, watch):
    dialog = QDialog(watch.window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(watch.touched):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    dialog.close()


def test_it_speaks_once_nobody_touches_anything(qtbot, in_window, monkeypatch):
    monkeypatch.setattr(idle_watch, "IDLE_SECONDS", 0.05)
    field = QLineEdit()
    watch = IdleWatch(field)
    in_window(field)
    with qtbot.waitSignal(watch.idle):
        watch.wait_again()
