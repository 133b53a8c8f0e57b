"""Texts that are heard where the eye sees painted ones."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.labels.accessible_text import SpokenButton, SpokenText
from media_literacy.ui.widgets.labels.plain_text import LONGEST_TEXT


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(200, 50)
    return widget


def test_a_spoken_text_is_not_painted_and_of_any_length(parent):
    before = parent.grab().toImage()
    text = SpokenText("word " * LONGEST_TEXT, parent)
    text.setGeometry(parent.rect())
    assert parent.grab().toImage() == before
    assert text.text() == "word " * LONGEST_TEXT


def test_a_spoken_button_is_pressed_and_not_painted(qtbot, parent):
    before = parent.grab().toImage()
    button = SpokenButton("the minutes", parent)
    button.setGeometry(parent.rect())
    assert parent.grab().toImage() == before and button.accessibleName() == "the minutes"
    with qtbot.waitSignal(button.clicked):
        button.click()


def test_the_parent_paints_the_frame_when_the_focus_comes_and_when_it_goes(qtbot):
    class Counting(QWidget):
        paints = 0

        def paintEvent(self, event):
            self.paints += 1

    parent = Counting()
    qtbot.addWidget(parent)
    button = SpokenButton("the minutes", parent)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    parent.show()
    parent.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: button.hasFocus() and parent.paints > 0)
    for change in (button.clearFocus, button.setFocus):
        before = parent.paints
        change()
        qtbot.waitUntil(lambda before=before: parent.paints > before)
