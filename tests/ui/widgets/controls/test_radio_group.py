"""One of a few: Tab enters, arrows move, Space, Enter or a click chooses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from media_literacy.ui.widgets.controls.radio_group import RadioGroup

TAB, LEFT = Qt.Key.Key_Tab, Qt.MouseButton.LeftButton


class Shown:
    """A group between two fields, in an active window."""

    def __init__(self, qtbot):
        self.qtbot, self.asked = qtbot, []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        row = QHBoxLayout(self.window)
        self.group = RadioGroup("How sure?", {1: "a hunch", 2: "fairly sure", 3: "sure"})
        self.group.chosen.connect(self.asked.append)
        self.before, self.after = QLineEdit(), QLineEdit()
        for widget in (self.before, self.group, self.after):
            row.addWidget(widget)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.before.setFocus()

    def press(self, *keys):
        for key in keys:
            self.qtbot.keyClick(self.window.focusWidget(), key)

    @property
    def focused(self):
        return self.window.focusWidget().accessibleName()

    @property
    def checked(self):
        return [radio.accessibleName() for radio in self.group.radios if radio.isChecked()]


@pytest.fixture
def shown(qtbot):
    return Shown(qtbot)


def test_tab_enters_and_leaves_the_group_as_one_stop(shown):
    shown.press(TAB)
    assert shown.focused == "a hunch, 1 of 3"
    shown.press(TAB)
    assert shown.window.focusWidget() is shown.after
    shown.group.show_chosen(2)
    shown.before.setFocus()
    shown.press(TAB)
    assert shown.focused == "fairly sure, 2 of 3"


def test_arrows_move_and_choose_nothing(shown):
    shown.press(TAB, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert shown.focused == "sure, 3 of 3"
    shown.press(Qt.Key.Key_Right)
    assert shown.focused == "a hunch, 1 of 3"
    shown.press(Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert shown.focused == "fairly sure, 2 of 3"
    assert (shown.asked, shown.checked) == ([], [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_ask_for_the_one_with_the_focus(shown, key):
    shown.press(TAB, Qt.Key.Key_Right, key)
    assert shown.asked == [2]
    assert shown.checked == []  # whoever answers shows it
    shown.group.show_chosen(2)
    shown.press(key)
    assert (shown.asked, shown.checked) == ([2, 2], ["fairly sure, 2 of 3"])


def test_one_click_chooses(shown, qtbot):
    qtbot.mouseClick(shown.group.radios[2], LEFT)
    assert shown.asked == [3]


def test_none_can_be_chosen_again(shown):
    shown.group.show_chosen(3)
    shown.group.show_chosen(None)
    assert shown.checked == []


def test_assistive_technology_sees_radio_buttons_with_their_place_and_can_toggle_them(shown):
    radio = shown.group.radios[1]
    told = QAccessible.queryAccessibleInterface(radio)
    assert told.role() is QAccessible.Role.RadioButton
    assert told.text(QAccessible.Text.Name) == "fairly sure, 2 of 3"
    assert told.text(QAccessible.Text.Description) == "How sure?"
    radio.toggle()
    assert (shown.asked, shown.checked) == ([2], [])


def test_digits_are_named_only_where_they_are_keys(shown):
    for are_shown, texts in (
        (True, ["1 a hunch", "2 fairly sure", "3 sure"]),
        (False, ["a hunch", "fairly sure", "sure"]),
    ):
        shown.group.show_digits(are_shown)
        assert [radio.text() for radio in shown.group.radios] == texts
