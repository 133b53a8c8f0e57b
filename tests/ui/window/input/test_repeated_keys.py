"""A key that is held, or pressed twice, does not press what the focus came to meanwhile."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.window.input.repeated_keys import PAUSE_SECONDS, RepeatedKeys

ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


class Pair:
    """Two buttons and a field in a window; pressing the first puts the focus on the second."""

    def __init__(self, qtbot, *, moves=True):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.seconds = 0.0
        RepeatedKeys(self.window, lambda: self.seconds)
        row = QHBoxLayout(self.window)
        self.first, self.second, self.field = Button("one"), Button("two"), QLineEdit()
        for widget in (self.first, self.second, self.field):
            row.addWidget(widget)
        self.pressed = []
        self.first.clicked.connect(lambda: self.pressed.append("one"))
        self.second.clicked.connect(lambda: self.pressed.append("two"))
        if moves:
            self.first.clicked.connect(self.second.setFocus)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.first.setFocus()

    def press(self, key, after=0.0):
        self.seconds += after
        QTest.keyClick(self.window.windowHandle(), key)

    def repeat(self, key):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture
def pair(qtbot):
    return Pair(qtbot)


@pytest.mark.parametrize("key", [ENTER, SPACE])
@pytest.mark.parametrize(("after", "pressed"), [(PAUSE_SECONDS - 0.1, ["one"]), (PAUSE_SECONDS + 0.1, ["one", "two"])])
def test_the_second_of_two_presses_does_not_reach_what_got_the_focus_meanwhile(pair, key, after, pressed):
    pair.press(key)
    assert QApplication.focusWidget() is pair.second
    pair.press(key, after)
    assert pair.pressed == pressed


def test_hammering_a_key_presses_once(pair):
    for _ in range(5):
        pair.press(ENTER, PAUSE_SECONDS - 0.1)
    assert pair.pressed == ["one"]


def test_a_held_key_presses_once_however_long_it_is_held(pair):
    pair.press(ENTER)
    for _ in range(3):
        pair.seconds += PAUSE_SECONDS + 0.1
        pair.repeat(ENTER)
    assert pair.pressed == ["one"]


def test_a_held_key_presses_a_button_once_that_keeps_the_focus(qtbot):
    pair = Pair(qtbot, moves=False)
    pair.press(ENTER)
    pair.repeat(ENTER)
    assert pair.pressed == ["one"]
    pair.press(ENTER)
    assert pair.pressed == ["one", "one"]


def test_another_key_or_the_mouse_in_between_says_that_it_is_meant(pair):
    pair.press(ENTER)
    pair.press(TAB)
    pair.second.setFocus()
    pair.press(ENTER)
    assert pair.pressed == ["one", "two"]
    pair.first.setFocus()
    QTest.mouseClick(pair.window.windowHandle(), Qt.MouseButton.LeftButton, pos=pair.second.geometry().center())
    pair.press(ENTER)
    assert pair.pressed == ["one", "two", "two", "two"]
    assert pair.window.childAt(QPoint(pair.second.geometry().center())) is pair.second


def test_the_other_key_presses_at_once(pair):
    pair.press(ENTER)
    pair.press(SPACE)
    assert pair.pressed == ["one", "two"]


def test_letters_are_typed_as_fast_as_one_can(pair):
    pair.field.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_A, SPACE, SPACE):
        pair.press(key)
    assert pair.field.text() == "aa  "


def test_the_wait_begins_anew_when_the_focus_comes_late(pair):
    pair.first.clicked.disconnect(pair.second.setFocus)
    pair.press(ENTER)
    pair.seconds += 10 * PAUSE_SECONDS
    pair.second.setFocus()
    pair.press(ENTER, PAUSE_SECONDS - 0.1)
    assert pair.pressed == ["one"]


@pytest.mark.parametrize(("key", "typed"), [(ENTER, ""), (SPACE, " ")])
def test_a_line_that_got_the_focus_takes_what_is_typed_and_is_not_entered(pair, key, typed):
    entered = []
    pair.field.returnPressed.connect(lambda: entered.append(True))
    pair.press(key)
    pair.field.setFocus()
    pair.press(key, 0.1)
    assert (pair.field.text(), entered) == (typed, [])
    pair.repeat(key)
    assert (pair.field.text(), entered) == (typed, [])


@pytest.mark.parametrize(("is_read_only", "typed"), [(False, " "), (True, "")])
def test_a_text_area_that_got_the_focus_loses_no_character_and_begins_no_line(pair, is_read_only, typed):
    area = QPlainTextEdit()
    area.setReadOnly(is_read_only)
    pair.window.layout().addWidget(area)
    for key in (ENTER, SPACE):
        pair.first.setFocus()
        pair.press(key)
        area.setFocus()
        pair.press(key, 0.1)
    assert area.toPlainText() == typed
    if not is_read_only:
        pair.press(ENTER, PAUSE_SECONDS + 0.1)
        assert area.toPlainText() == f"{typed}\n"


def test_a_line_is_begun_in_the_text_area_that_follows_another(pair):
    areas = QPlainTextEdit(), QPlainTextEdit()
    for area in areas:
        pair.window.layout().addWidget(area)
        area.show()
    for area in areas:
        area.setFocus()
        pair.press(ENTER, 0.1)
    assert [area.toPlainText() for area in areas] == ["\n", "\n"]


def test_a_space_is_typed_again_after_the_window_lost_the_focus_and_got_it_back(pair):
    pair.field.setFocus()
    pair.press(SPACE)
    pair.first.setFocus()
    pair.field.setFocus()
    pair.press(SPACE, 0.1)
    assert pair.field.text() == "  "


def test_enter_leads_through_fields_as_fast_as_one_can_and_stops_at_the_last(pair):
    entered = []
    fields = [LineField(leads_on=True), LineField(leads_on=True), LineField()]
    for field in fields:
        pair.window.layout().addWidget(field)
        field.show()
    for field, following in pairwise(fields):
        field.returnPressed.connect(following.setFocus)
    fields[-1].returnPressed.connect(lambda: entered.append(True))
    fields[0].setFocus()
    for _ in range(3):
        pair.press(ENTER, 0.1)
    assert QApplication.focusWidget() is fields[-1] and entered == []
    pair.press(ENTER, PAUSE_SECONDS + 0.1)
    assert entered == [True]
