"""A field of one line: its text is selected when a key leads there, and where somebody listens only afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from media_literacy.ui.widgets.controls.line_field import LineField


class Scene(QWidget):
    """A button, and a field with a text behind it."""

    def __init__(self):
        super().__init__()
        self.button, self.field = QPushButton("Before", self), LineField(self, text="fares")
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.field)


@pytest.fixture
def scene(in_window):
    made = in_window(Scene(), 200, 100)
    made.button.setFocus()
    return made


@pytest.fixture
def listening(monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


def test_tab_selects_the_text_at_once_where_nobody_listens(qtbot, scene):
    qtbot.keyClick(scene.button, Qt.Key.Key_Tab)
    assert scene.field.hasFocus() and scene.field.selectedText() == "fares"


@pytest.mark.usefixtures("listening")
def test_where_somebody_listens_it_is_selected_once_the_focus_is_told(qtbot, scene):
    qtbot.keyClick(scene.button, Qt.Key.Key_Tab)
    assert scene.field.hasFocus() and scene.field.selectedText() == ""
    qtbot.waitUntil(lambda: scene.field.selectedText() == "fares")


@pytest.mark.usefixtures("listening")
def test_what_is_typed_meanwhile_is_not_selected(qtbot, scene):
    qtbot.keyClick(scene.button, Qt.Key.Key_Tab)
    qtbot.keyClick(scene.field, Qt.Key.Key_X)
    with qtbot.waitSignal(scene.field._select_soon.timeout):
        pass
    assert scene.field.text() == "faresx" and scene.field.selectedText() == ""


def test_what_an_empty_field_asks_for_is_slanted_and_what_is_typed_is_not(qtbot, scene):
    assert not scene.field.font().italic()
    scene.field.clear()
    assert scene.field.font().italic()
    qtbot.keyClicks(scene.field, "f")
    assert not scene.field.font().italic()
