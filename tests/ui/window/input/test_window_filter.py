"""What looks at the events of a window before any widget gets them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from media_literacy.ui.window.input.window_filter import WindowFilter


class _NoB(WindowFilter):
    """Takes each B away."""

    def takes(self, event):
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_B


def test_what_it_takes_reaches_no_widget_from_the_first_showing_on(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    _NoB(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C):
        QTest.keyClick(field.windowHandle(), key)
    assert field.text() == "ac"
