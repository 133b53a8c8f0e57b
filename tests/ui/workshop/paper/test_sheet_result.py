"""The result of one typed sheet."""

from PySide6.QtCore import Qt
from ui.workshop.paper.typing_sheets import shown, type_sheet

from media_literacy.ui.widgets.controls.buttons import Button


def press(qtbot, page, name):
    button = next(
        button
        for button in page.findChildren(Button)
        if button.isVisible() and name in (button.text(), button.accessibleName())
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_another_reason_is_told(qtbot, page):
    type_sheet(qtbot, page, "1 loaded words")
    said = "Sentence 1: Right sentence, doubted for “loaded words”; the stronger reason is “impossible role”."
    assert said in shown(page)


def test_a_sheet_can_be_changed(qtbot, page):
    type_sheet(qtbot, page, "1 sure", "Ada")
    press(qtbot, page, "Change the sheet of Ada")
    assert (page.name.text(), page.numbers.text()) == ("Ada", "1 sure")
    assert "Ada" not in shown(page)


def test_a_sheet_can_be_removed(qtbot, page):
    type_sheet(qtbot, page, "1", "Ada")
    press(qtbot, page, "Remove the sheet of Ada")
    assert "Ada" not in shown(page) and not page.copy.isEnabled()
