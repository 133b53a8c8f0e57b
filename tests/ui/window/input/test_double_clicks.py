"""The second press of a double click does not press what came under the pointer meanwhile."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.window.input.double_clicks import DoubleClicks

PRESS, AGAIN = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick


class Pair:
    """Two buttons below one another; the first goes when it is pressed, and the second comes into its place."""

    def __init__(self, qtbot):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        DoubleClicks(self.window)
        column = QVBoxLayout(self.window)
        self.first, self.second, self.pressed = Button("one"), Button("two"), []
        for button in (self.first, self.second):
            column.addWidget(button)
        self.first.clicked.connect(lambda: self.pressed.append("one"))
        self.second.clicked.connect(lambda: self.pressed.append("two"))
        column.addStretch(1)
        self.window.resize(200, 200)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.at, self.time = self.first.geometry().center(), 10_000

    def go(self):
        """The page moves up."""
        self.first.hide()
        self.second.setGeometry(self.first.geometry())

    def click(self, after, kind=PRESS, away=0):
        """Press as the system does: of a double click it tells after the second press."""
        self.time += after
        self._send(PRESS, Qt.MouseButton.LeftButton, away)
        if kind is AGAIN:
            self._send(AGAIN, Qt.MouseButton.LeftButton, away)
        self._send(QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton, away)

    def _send(self, kind, buttons, away):
        place = QPointF(self.at + QPoint(away, 0))
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, self.window.mapToGlobal(place), left, buttons, none)
        event.setTimestamp(self.time)
        QApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture
def pair(qtbot):
    return Pair(qtbot)


@pytest.fixture
def interval(qapp):
    return QGuiApplication.styleHints().mouseDoubleClickInterval()


@pytest.mark.parametrize("kind", [PRESS, AGAIN])
def test_the_second_press_hits_nothing_that_came_meanwhile(pair, interval, kind):
    pair.click(0)
    pair.go()
    pair.click(interval - 1, kind)
    pair.click(interval - 1, kind)
    assert pair.pressed == ["one"]


def test_after_a_pause_a_press_is_meant(pair, interval):
    pair.click(0)
    pair.go()
    pair.click(interval)
    assert pair.pressed == ["one", "two"]


def test_a_press_elsewhere_is_meant(pair):
    distance = QGuiApplication.styleHints().mouseDoubleClickDistance()
    pair.click(0)
    pair.go()
    pair.click(1, away=distance)
    assert pair.pressed == ["one"]
    pair.click(1, away=distance + 1)
    assert pair.pressed == ["one", "two"]


def test_a_double_click_on_one_thing_is_its_own(pair):
    pair.click(0)
    pair.click(1, AGAIN)
    assert pair.pressed == ["one", "one"] and not pair.first.isDown()
