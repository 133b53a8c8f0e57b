"""Sheets of a class are typed in, and what came of them is told."""

import csv

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from ui.workshop.paper.typing_sheets import LESSON, shown, type_sheet

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage


def press(qtbot, page, name):
    button = next(
        button
        for button in page.findChildren(Button)
        if button.isVisible() and name in (button.text(), button.accessibleName())
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_sheet_is_typed_with_the_keyboard_alone_and_told_in_words(qtbot, page):
    type_sheet(qtbot, page, "1 role sure, 3", "Ada")
    assert "Ada" in shown(page)
    assert "Sound sentences left alone: 1 of 2. Problems caught: 1 of 2. Reasons named: 1 of 1." in shown(page)
    assert "Caught: 1" in shown(page) and "Easy to read past: 2" in shown(page) and "Holds up: 3" in shown(page)
    assert (page.name.text(), page.numbers.text()) == ("", "")
    assert page.focusWidget() is page.name


def test_a_sheet_without_a_name_gets_a_number(qtbot, page):
    type_sheet(qtbot, page, "1")
    assert "Sheet 1" in shown(page)


def test_a_slip_is_told_and_nothing_typed_is_lost(qtbot, page):
    type_sheet(qtbot, page, "1, 40", "Ada")
    assert "There is no sentence 40. They are numbered from 1 to 4." in shown(page)
    assert (page.name.text(), page.numbers.text()) == ("Ada", "1, 40")
    assert page.focusWidget() is page.numbers
    page.numbers.setText("1, 4")
    qtbot.keyClick(page.numbers, Qt.Key.Key_Return)
    assert "Ada" in shown(page)
    assert not any("There is no sentence" in text for text in shown(page))


def test_changing_a_sheet_keeps_the_one_that_is_being_typed(qtbot, page):
    type_sheet(qtbot, page, "1", "Ada")
    page.name.setText("Bo")
    page.numbers.setText("2")
    press(qtbot, page, "Change the sheet of Ada")
    assert page.name.text() == "Ada" and "Bo" in shown(page)


def test_the_table_is_copied_with_its_label(qtbot, page):
    type_sheet(qtbot, page, "1, 3", "Ada")
    press(qtbot, page, "Copy as table")
    copied = QGuiApplication.clipboard().text()
    assert "Ada\t1\t2\t1\t2\t1, 3" in copied and "Invented for teaching. Not news." in copied


def test_the_table_is_saved_for_spreadsheets(qtbot, page, tmp_path):
    type_sheet(qtbot, page, "1, 3", "Zoe")
    page.saving.save_as(tmp_path / "class.csv")
    with (tmp_path / "class.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(row for row in csv.reader(file) if row[:1] == ["Zoe"])[-1] == "1, 3"
    assert page.banner.text == "Saved as “class.csv”."


def test_a_table_that_cannot_be_saved_is_said(qtbot, page, tmp_path):
    type_sheet(qtbot, page, "1")
    page.saving.save_as(tmp_path / "nowhere" / "class.csv")
    assert "“class.csv” could not be saved." in page.banner.text


def test_esc_and_the_button_ask_to_go(qtbot, page):
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        press(qtbot, page, "Back")


def test_what_was_put_aside_is_gone_on_with(qtbot, page, tasks, appearance):
    type_sheet(qtbot, page, "1 role sure, 3", "Ada")
    type_sheet(qtbot, page, "2")
    page.name.setText("Bo")
    page.numbers.setText("4")
    other = SheetsPage(LESSON, tasks, appearance)
    qtbot.addWidget(other)
    other.restore((*page.rows(), ("of the future",)))
    assert (
        other.rows()
        == page.rows()
        == (
            ("sheet", "Ada", "1 role sure, 3"),
            ("sheet", "Sheet 2", "2"),
            ("typing", "Bo", "4"),
            ("numbering", page._numbering),
        )
    )
    assert other.together.summary.text() == page.together.summary.text()


def test_what_is_typed_is_saved_only_in_a_file_and_may_be_left_once_it_is_copied(qtbot, page, tmp_path):
    assert page.is_saved and page.may_be_left
    page.numbers.setText("1")
    assert not page.is_saved and not page.may_be_left
    page.numbers.clear()
    type_sheet(qtbot, page, "1")
    assert not page.may_be_left
    press(qtbot, page, "Copy as table")
    assert page.may_be_left and not page.is_saved
    assert page.saving.save_as(tmp_path / "class.csv") and page.is_saved
    type_sheet(qtbot, page, "2")
    assert not page.is_saved and not page.may_be_left


def test_sheets_of_another_numbering_are_refused_and_nothing_typed_is_lost(qtbot, page):
    page.numbering.field.setText("1234")
    type_sheet(qtbot, page, "1", "Ada")
    assert page.count == 0 and any("mean other sentences" in words for words in shown(page))
    assert page.focusWidget() is page.numbering.field and page.numbers.text() == "1"
    page.numbering.field.setText(page._numbering.lower())
    qtbot.keyClick(page.numbers, Qt.Key.Key_Return)
    assert page.count == 1


def test_what_was_put_aside_by_another_numbering_is_told_and_not_counted(qtbot, page):
    page.restore([("sheet", "Ada", "1, 3"), ("numbering", "1234")])
    assert page.count == 0 and page.is_typing and any("Ada – 1, 3" in words for words in shown(page))
    assert ("other", "sheet", "Ada", "1, 3") in page.rows()
    type_sheet(qtbot, page, "1", "Ada")
    assert page.count == 1 and not page.is_typing
