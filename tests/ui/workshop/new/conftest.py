"""The page on which a lesson begins, and the way through what was recognised."""

import pytest
from PySide6.QtCore import Qt
from ui.packs.seeing import press

from media_literacy.ui.workshop.new.new_page import NewLessonPage


@pytest.fixture
def page(show, tasks, notices, appearance):
    made = show(NewLessonPage(tasks, notices, appearance), 1024, 768)
    made.take_focus()
    return made


@pytest.fixture
def recognised(qtbot, page):
    """Wait until the text is recognised, and answer what the lesson then is."""

    def wait(**answers):
        qtbot.waitUntil(lambda: page.recognised.isVisible())
        for name, value in answers.items():
            box = getattr(page.recognised, name)
            box.setFocus()
            while box.value != value:
                before = box.value
                qtbot.keyClick(box, Qt.Key.Key_Down)
                assert box.value != before
        with qtbot.waitSignal(page.made) as made:
            press(qtbot, page, "Make the lesson")
        return made.args[0]

    return wait
