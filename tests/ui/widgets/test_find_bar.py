"""A bar to find words with: what it asks for, and what it says of the places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.find_bar import LONGEST, FindBar

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def bar(in_window):
    bar = FindBar("Find in the text")
    in_window(bar, 500, 60)
    bar.open_with("")
    return bar


def test_typing_and_keys_ask_for_the_words_in_a_direction(qtbot, bar):
    field, asked = bar.findChild(QLineEdit), []
    bar.sought.connect(lambda *call: asked.append(call))
    qtbot.keyClicks(field, "ab")
    for key, modifiers in ((Qt.Key.Key_Return, NONE), (Qt.Key.Key_F3, NONE), (Qt.Key.Key_F3, SHIFT)):
        qtbot.keyClick(field, key, modifiers)
    assert asked == [("a", 0), ("ab", 0), ("ab", 1), ("ab", 1), ("ab", -1)]


def test_a_short_word_stands_in_the_field_and_the_ear_hears_in_what_is_searched(bar):
    field = bar.findChild(QLineEdit)
    assert (field.placeholderText(), field.accessibleName()) == ("Find", "Find in the text")


def test_it_counts_places_only_while_there_are_words(qtbot, bar):
    bar.show_count(1, 2)
    assert bar._count.text() == ""
    qtbot.keyClicks(bar.findChild(QLineEdit), "ab")
    for place, count, text in ((2, 5, "2 of 5 places"), (1, 1, "1 of 1 place"), (0, 0, "Not found")):
        bar.show_count(place, count)
        assert bar._count.text() == text


def test_no_words_without_end_can_be_looked_for(qtbot, bar):
    bar.open_with("x" * (LONGEST + 1))
    assert bar.words == "x" * LONGEST
    qtbot.keyClick(bar.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert bar.isHidden() and bar.words == ""


def test_where_the_field_would_be_narrow_arrows_stand_for_words(qtbot, bar):
    buttons = bar.findChildren(Button)
    field = bar.findChild(QLineEdit)
    bar.resize(900, 60)
    qtbot.waitUntil(lambda: [button.text() for button in buttons] == ["Previous", "Next", "Close"])
    needed = 12 * field.fontMetrics().averageCharWidth()
    for width in range(900, 100, -1):
        bar.resize(width, 60)
        if buttons[0].text() == "↑":
            break
        assert field.width() >= needed or not bar.isVisible()
    assert [button.text() for button in buttons] == ["↑", "↓", "Close"]
    assert [button.accessibleName() for button in buttons[:2]] == ["Previous", "Next"]


def test_of_the_places_only_what_holds_after_the_typing_is_said(qtbot, bar, announced):
    qtbot.keyClicks(bar.findChild(QLineEdit), "ab")
    for count in (30, 3, 1):
        bar.show_count(1, count)
    qtbot.waitUntil(lambda: announced == ["1 of 1 place"])


def test_in_a_column_the_places_are_told_by_numbers_alone(qtbot, bar):
    qtbot.keyClicks(bar.findChild(QLineEdit), "ab")
    bar.resize(240, 60)
    bar.show_count(1, 203)
    texts = [bar._count.text()]
    bar.resize(600, 60)
    assert [*texts, bar._count.text()] == ["1/203", "1 of 203 places"]
