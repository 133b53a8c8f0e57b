"""Of a row of choices one holds."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.settings.choice_row import ChoiceRow


@pytest.fixture
def row(qtbot, appearance):
    made = ChoiceRow("Text size", appearance)
    made.add_texts([("small", "Small"), ("usual", "Usual"), ("large", "Large")])
    made.show_choice("usual")
    qtbot.addWidget(made)
    return made


def checked(row):
    return [button.objectName() for button in row.buttons if button.isChecked()]


def test_a_click_tells_what_was_chosen_and_the_others_are_let_go(qtbot, row):
    with qtbot.waitSignal(row.chosen) as chosen:
        row.buttons[2].click()
    assert chosen.args == ["large"] and checked(row) == ["large"]


def test_showing_a_choice_tells_nothing(qtbot, row):
    with qtbot.assertNotEmitted(row.chosen):
        row.show_choice("small")
    assert checked(row) == ["small"]


def test_tab_stops_at_the_choice_that_holds(row):
    for chosen in (0, 2):
        row.buttons[chosen].click()
        stops = [bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in row.buttons]
        assert stops == [index == chosen for index in range(3)]


def test_each_choice_is_named_with_its_group_and_its_place(row):
    assert [button.accessibleName() for button in row.buttons] == [
        "Text size, Small, 1 of 3",
        "Text size, Usual, 2 of 3",
        "Text size, Large, 3 of 3",
    ]


def test_up_and_down_choose_also_beside_each_other(qtbot, row):
    row.resize(600, 100)
    with qtbot.waitExposed(row):
        row.show()
    row.buttons[1].setFocus()
    for key, chosen in ((Qt.Key.Key_Down, "large"), (Qt.Key.Key_Down, "large"), (Qt.Key.Key_Up, "usual")):
        qtbot.keyClick(row.focusWidget(), key)
        assert checked(row) == [chosen] and row.focusWidget().objectName() == chosen
