"""Pages of one column: what has the focus first, what the keys scroll, and how they are left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage, LeavablePage
from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard
from media_literacy.ui.widgets.labels.set_text import SetText


@pytest.fixture
def page(in_window, appearance):
    made = LeavablePage(appearance)
    for number in range(60):
        made.add_text(f"Line {number}.", Role.BODY)
    return in_window(made, 500, 400)


def test_texts_lines_gaps_and_buttons_stand_below_one_another(qtbot, appearance):
    made = ColumnPage(appearance)
    qtbot.addWidget(made)
    first, button = made.add_text("First.", Role.HEADING, before=4), QPushButton("Go on")
    made.add_rule(before=2, after=3)
    made.add_gap(17)
    made.add_row(button)
    items = [made.column.itemAt(at) for at in range(made.column.count())]
    widgets = [widget for item in items if item is not None and (widget := item.widget()) is not None]
    assert widgets[0] is first and [widget.height() for widget in widgets[1:3]] == [6, 17]
    assert widgets[3] is button.parentWidget() and {widget.parentWidget() for widget in widgets} == {made.sheet}


def test_the_focus_goes_to_what_the_page_begins_with(qtbot, page):
    button = QPushButton("Go on")
    page.add_bar(button)
    page.begin_at(button)
    page.take_focus()
    qtbot.waitUntil(button.hasFocus)


def test_what_has_the_focus_is_seen_where_the_page_has_its_heights_only_afterwards(qtbot, page):
    set_uses_keyboard(page.window(), uses_keyboard=True)
    button = QPushButton("Go on", page.sheet)
    page.column.insertWidget(30, button)
    page.begin_at(button)
    for line in page.sheet.findChildren(SetText)[:30]:
        line.say("A line that is wrapped. " * 20)
    page.take_focus()
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


@pytest.mark.parametrize("lines", [2, 60])
def test_the_bar_ends_where_the_column_ends_in_a_wide_window(qtbot, in_window, appearance, lines):
    made = ColumnPage(appearance)
    for number in range(lines):
        made.add_text(f"Line {number}.", Role.BODY)
    button = QPushButton("Go on")
    made.add_bar(button)
    in_window(made, 2000, 400)

    def ends():
        return [widget.mapTo(made, widget.rect().topRight()).x() for widget in (button, made.sheet)]

    qtbot.waitUntil(lambda: ends()[0] == ends()[1])


def test_the_usual_keys_scroll(qtbot, page):
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 600)
    step, whole = bar.singleStep(), bar.pageStep() - bar.singleStep()
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, modifiers, value in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, step),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, step + whole),
        (Qt.Key.Key_Space, shift, step),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, step + whole),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, step),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, bar.maximum()),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier, 0),
    ):
        qtbot.keyClick(page.scroller, key, modifiers)
        assert bar.value() == value, key


def test_the_keys_that_scroll_do_so_from_the_bar(qtbot, page):
    button = QPushButton("Go on")
    page.add_bar(button)
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 600)
    button.setFocus()
    values = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_J):
        qtbot.keyClick(button, key)
        values.append(bar.value())
    assert values == [bar.maximum(), bar.maximum() - values[3], 0, values[3], values[3]] and values[3] > 0
    assert button.hasFocus()


def test_what_shift_and_tab_lead_to_from_the_bar_is_in_view(qtbot, page):
    last, foot = QPushButton("Read", page.sheet), QPushButton("Go on")
    page.add_row(last)
    page.add_bar(foot)
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: foot.isVisible() and bar.maximum() > 600)
    foot.setFocus()
    assert last.visibleRegion().isEmpty()
    qtbot.keyClick(foot, Qt.Key.Key_Backtab)
    assert last.hasFocus() and last.visibleRegion().boundingRect() == last.rect()


def test_escape_leaves_a_page_that_can_be_left(qtbot, page):
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.scroller, Qt.Key.Key_Escape)


def test_the_column_grows_with_the_text(page, large_appearance):
    before = page.sheet.maximumWidth()
    page.apply_appearance(large_appearance)
    assert page.sheet.maximumWidth() == 2 * before
    assert page.findChildren(QLabel)[0].heightForWidth(900) > 40


def test_something_over_the_column_stays_when_it_scrolls(qtbot, page):
    top = QLabel("Saved.")
    page.add_top(top)
    qtbot.waitUntil(lambda: top.isVisible() and top.height() > 0)
    page.scroller.verticalScrollBar().setValue(200)
    assert top.y() == 0


def test_what_a_page_begins_with_is_spoken_behind_its_name(qtbot, page, monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(getattr(event, "message", lambda: "")())
    )
    page.begin_with("You caught 1 of 2 problems.")
    page.take_focus()
    qtbot.waitUntil(lambda: "You caught 1 of 2 problems." in heard)
    assert page.page_text.hasFocus()


def test_a_text_that_is_another_one_under_the_focus_is_spoken_and_the_same_one_is_not(qtbot, page, announced):
    page.take_focus()
    page.take_focus()
    first = page.findChildren(QLabel)[0]
    first.setText("Here is something new.")
    page.take_focus()
    qtbot.waitUntil(lambda: announced == ["Here is something new."])


def test_in_a_small_window_words_have_the_room_of_margins_and_the_bar_is_low(qtbot, in_window, appearance, dressed):
    dressed(appearance)
    page = ColumnPage(appearance)
    text = page.add_text("Who says so, and can it be so?", Role.BODY)
    button = QPushButton("Go on")
    page.add_bar(button)
    in_window(page, 600, 400)
    usual = button.height()
    qtbot.waitUntil(lambda: page.width() - text.width() > 110)
    page.resize(427, 259)
    qtbot.waitUntil(lambda: page.width() - text.width() < 90 and button.height() < usual)
    page.resize(600, 400)
    qtbot.waitUntil(lambda: page.width() - text.width() > 110 and button.height() == usual)
