"""One message with its ways on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.ui.widgets.message_page import MessagePage


@pytest.fixture
def show(qtbot, appearance):
    def make(answers, **more):
        page = MessagePage(
            "This file cannot be opened.", ["It is empty.", "Choose another one."], answers, appearance, **more
        )
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        return page

    return make


def test_it_says_what_happened_and_what_to_do(show):
    page = show(["Back"])
    said = [label.text() for label in page.findChildren(QLabel)]
    assert [text for text in said if text] == ["This file cannot be opened.", "It is empty.", "Choose another one."]
    assert page.accessibleName() == "This file cannot be opened."


def test_each_button_tells_its_number(qtbot, show):
    page = show(["Read the debrief", "Later"])
    for index, button in enumerate(page.buttons):
        with qtbot.waitSignal(page.answered) as told:
            button.click()
        assert told.args == [index]


def test_escape_takes_the_last_way(qtbot, show):
    page = show(["Read the debrief", "Later"])
    with qtbot.waitSignal(page.answered) as told:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert told.args == [1]


def test_escape_takes_the_way_back_wherever_it_stands(qtbot, show):
    page = show(["Back to the article", "Show it"], on_escape=0)
    with qtbot.waitSignal(page.answered) as told:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert told.args == [0]


def test_where_there_is_no_way_back_escape_does_nothing(qtbot, show):
    page = show(["Read the debrief"], on_escape=None)
    with qtbot.assertNotEmitted(page.answered):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
