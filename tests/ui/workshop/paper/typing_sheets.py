"""Somebody types in what a class wrote on paper."""

from factories import make_lesson
from PySide6.QtCore import Qt

from media_literacy.ui.widgets.labels.set_text import SetText

LESSON = make_lesson(flags=[("Stations set fares.", "role"), "B."], fine=["C.", "D."])


def type_sheet(qtbot, page, numbers, name=""):
    page.name.setFocus()
    qtbot.keyClicks(page.name, name)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.keyClicks(page.numbers, numbers)
    qtbot.keyClick(page.numbers, Qt.Key.Key_Return)


def shown(page):
    return [label.text() for label in page.findChildren(SetText) if label.isVisible()]
