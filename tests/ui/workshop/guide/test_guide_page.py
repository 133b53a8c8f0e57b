"""The guide in the window."""

import pytest
from PySide6.QtCore import QPoint, Qt

from media_literacy.authoring.guide import read_guide
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.guide.guide_page import GuidePage


@pytest.fixture(scope="module")
def guide():
    return read_guide()


def top_of(page, heading):
    """How far below the upper edge of the window's part for the guide a heading stands, in px."""
    label = next(label for label in page.findChildren(SetText) if label.text() == heading)
    return label.mapTo(page.scroller.viewport(), QPoint(0, 0)).y()


def test_it_opens_at_the_step_that_was_asked_for_and_a_section_is_reached_by_its_name(qtbot, show, guide, appearance):
    page = show(GuidePage(guide, print, appearance, step=3), 1000, 700)
    third = next(section.heading for section in guide.sections if section.step == 3)
    qtbot.waitUntil(lambda: 0 <= top_of(page, third) < 40)
    page.contents[1].click()
    qtbot.waitUntil(lambda: 0 <= top_of(page, guide.sections[1].heading) < 40)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_F1)
