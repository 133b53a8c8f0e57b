"""The list of lines: a click or Enter opens the menu of one, Shift and arrows choose several."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from media_literacy.authoring.importing import from_text
from media_literacy.authoring.importing.recognising.recognised_blocks import recognised_blocks
from media_literacy.ui.workshop.new import recognised_lines
from media_literacy.ui.workshop.new.recognised_lines import RecognisedLines

SOURCE = from_text("Lake shut\n\nThe barge was late today.\n\nThe rope was wet.\n\nIda: it was mine.").source


@pytest.fixture
def lines(show, appearance):
    made = show(RecognisedLines(appearance), 640, 400)
    made.show_blocks(recognised_blocks(SOURCE))
    return made


@pytest.fixture
def opened(monkeypatch) -> list[QMenu]:
    """The menus that are opened, which a window off screen has no place for, and whether a key did it."""
    menus: list[QMenu] = []

    def keep(menu: QMenu, _where: QPoint, _opener: QWidget, *, by_key: bool, first: QAction | None) -> None:
        menu.setProperty("by-key", by_key)
        menu.setProperty("first", first.text() if first is not None else "")
        menus.append(menu)

    monkeypatch.setattr(recognised_lines, "open_menu", keep)
    return menus


def choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_a_click_on_a_line_opens_its_menu_and_the_line_is_something_else(qtbot, lines, opened):
    place: QPoint = lines.visualItemRect(lines.item(1)).center()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [action.text() for action in opened[0].actions() if action.isChecked()] == ["Paragraph"]
    with qtbot.waitSignal(lines.changed):
        choose(opened[0], "Quotation")
    assert lines.roles() == ("headline", "quotation", "paragraph", "paragraph")
    spoken = lines.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Quotation: The barge was late today."


def test_whoever_comes_to_the_list_is_told_of_the_line_there(qtbot, lines, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append((event.type(), event.child())))
    lines.clearFocus()
    lines.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: told == [(QAccessible.Event.Focus, 0)])


def test_several_lines_are_chosen_with_keys_and_become_the_same(qtbot, lines, opened):
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    qtbot.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert opened[0].property("by-key")
    choose(opened[0], "Verse, lines kept")
    assert lines.roles() == ("headline", "verse", "verse", "paragraph")


def test_all_lines_chosen_by_key_become_what_one_of_them_is(qtbot, lines, opened):
    lines.setFocus()
    lines.show_roles(["headline", "quotation", "paragraph", "paragraph"])
    lines.setCurrentRow(1)
    qtbot.keyClick(lines, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    middle = lines.viewport().rect().center()
    QCoreApplication.sendEvent(
        lines, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, lines.mapToGlobal(middle))
    )
    assert opened[0].property("first") == "Quotation"  # so that Enter alone makes them like the line with the focus
    assert opened[0].property("by-key") and not [action for action in opened[0].actions() if action.isChecked()]
    assert not {"Headline", "Second headline"} & {action.text() for action in opened[0].actions()}
    choose(opened[0], "Quotation")
    assert lines.roles() == ("quotation",) * 4
    ticked = [action.text() for action in lines.make_menu().actions() if action.isChecked()]
    assert ticked == ["Quotation"]


def test_a_menu_offers_what_all_chosen_lines_can_be(lines):
    lines.setFocus()
    lines.setCurrentRow(3)
    names = [action.text() for action in lines.make_menu().actions()]
    assert "What a speaker says" in names and "Table" not in names


def test_roles_that_were_put_aside_come_back_if_they_are_those_of_the_text(lines):
    lines.show_roles(["headline", "left-out"])
    assert lines.roles() == ("headline", *["paragraph"] * 3)
    lines.show_roles(["headline", "left-out", "verse", "no such role"])
    assert lines.roles() == ("headline", "left-out", "verse", "paragraph")


def test_delete_leaves_out_what_is_chosen(qtbot, lines):
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    qtbot.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(lines.changed):
        qtbot.keyClick(lines, Qt.Key.Key_Delete)
    assert lines.roles() == ("headline", "left-out", "left-out", "paragraph")


def test_all_lines_are_shown_and_the_page_around_goes_along_with_the_arrows(qtbot, show, appearance):
    area = show(QScrollArea(), 640, 300)
    area.setWidgetResizable(True)
    lines = RecognisedLines(appearance)
    area.setWidget(lines)
    lines.show_blocks(recognised_blocks(from_text("Lake\n\n" + "It rained.\n\n" * 40).source))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 300)
    assert lines.verticalScrollBar().maximum() == 0 and area.verticalScrollBar().value() == 0
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_End)
    assert lines.currentRow() == 40 and area.verticalScrollBar().value() > 300
    qtbot.keyClick(lines, Qt.Key.Key_Home)
    assert area.verticalScrollBar().value() < 20
