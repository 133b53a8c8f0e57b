"""Buttons are pressed by Enter as by Space."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.widgets.controls.buttons import Button


@pytest.fixture
def make(qtbot):
    def made(variant=""):
        button = Button("Go on & on", variant=variant)
        qtbot.addWidget(button)
        return button

    return made


def test_enter_presses_as_space_does(qtbot, make):
    button = make()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_A)


def test_a_link_has_the_hand_and_no_button_is_the_default(make):
    assert make("link").cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert make().cursor().shape() is not Qt.CursorShape.PointingHandCursor
    assert not make("main").autoDefault() and make("main").property("variant") == "main"


def test_its_text_stands_as_it_is(make):
    assert make().text() == "Go on & on"
