"""The searches as a radio group: arrows move, and only Enter, Space or a click chooses."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from media_literacy.lesson.model import CardId, LeaveThePage
from media_literacy.ui.result.search_choices import SearchChoices

LESSON = make_lesson(["Wrong."], choices=["one", "two", "three"], cards=["survey"])
LEAVE = LESSON.leave or LeaveThePage((), ())
FIRST, SECOND, THIRD = (choice._replace(card=CardId("survey")) for choice in LEAVE.choices)


@pytest.fixture
def group(in_window, qtbot, appearance):
    leave = LEAVE._replace(choices=(FIRST, SECOND, THIRD._replace(card=CardId("gone"))))
    made = in_window(SearchChoices(leave, LESSON.cards, appearance, open_link=print), 640, 480)
    made.buttons[0].setFocus()
    qtbot.waitUntil(made.buttons[0].hasFocus)
    return made


def press(qtbot, group, *keys):
    for key in keys:
        qtbot.keyClick(group.focusWidget(), key)


def test_arrows_move_and_choose_nothing(qtbot, group):
    with qtbot.assertNotEmitted(group.chosen):
        for key, at in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Down, 0), (Qt.Key.Key_Up, 2)):
            press(qtbot, group, key)
            assert group.focusWidget() is group.buttons[at]
    assert not any(button.is_chosen or button.isChecked() for button in group.buttons)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose(qtbot, group, key):
    press(qtbot, group, Qt.Key.Key_Down)
    with qtbot.waitSignal(group.chosen) as chosen:
        press(qtbot, group, key)
    assert chosen.args == ["two"] and group.buttons[1].isChecked()


def test_arrows_choose_nothing_after_a_choice_either(qtbot, group):
    press(qtbot, group, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(group.chosen):
        press(qtbot, group, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert [button.isChecked() for button in group.buttons] == [True, False, False]


def test_the_tab_key_stops_once_where_one_was_last(qtbot, group):
    def stops():
        return [bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in group.buttons]

    assert stops() == [True, False, False]
    press(qtbot, group, Qt.Key.Key_Up)
    assert stops() == [False, False, True]
    qtbot.mouseClick(group.buttons[1], Qt.MouseButton.LeftButton)
    assert stops() == [False, True, False]


def test_the_last_choice_is_the_checked_one_and_earlier_ones_stay_told(qtbot, group):
    for button in group.buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [button.isChecked() for button in group.buttons] == [False, False, True]
    assert all(button.is_chosen for button in group.buttons)
    assert [view.card.id for view in group.found] == ["survey", "survey"]


def test_what_was_chosen_before_is_shown_again(group):
    group.show_chosen((THIRD.id, SECOND.id))
    assert [button.is_chosen for button in group.buttons] == [False, True, True]
    assert group.buttons[1].isChecked() and group.stop is group.buttons[1]
    assert [(view.card.id, view.is_open) for view in group.found] == [("survey", True)]


def test_they_are_radio_buttons_to_assistive_technology(group):
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in group.buttons}
    assert roles == {QAccessible.Role.RadioButton}


def test_assistive_technology_that_checks_one_without_a_click_chooses_it(qtbot, group):
    with qtbot.waitSignal(group.chosen) as chosen:
        group.buttons[1].toggle()
    assert chosen.args == ["two"] and group.buttons[1].is_chosen


def test_where_somebody_listens_the_name_changes_once_the_focus_has_gone_on(qtbot, group, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    first = group.buttons[0]
    press(qtbot, group, Qt.Key.Key_Return)
    assert first.is_chosen and first.accessibleName() == "Search 1: one"
    press(qtbot, group, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: first.accessibleName() == f"Search 1: one. {first.what_it_brings}")
