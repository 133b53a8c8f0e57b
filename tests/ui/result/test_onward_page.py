"""The bar that leads on under *Leave the page*."""

import pytest
from PySide6.QtWidgets import QPushButton

from media_literacy.ui.result.onward_page import OnwardPage


class Waiting(OnwardPage):
    """Goes on at the second press."""

    is_ready = False

    def try_to_go_on(self):
        if self.is_ready:
            self.onward.emit()
        else:
            self.is_ready = True
            self.advise("Read this first.")


@pytest.fixture
def page(appearance, in_window):
    made = Waiting(appearance)
    made.add_onward_bar()
    return in_window(made)


def test_what_comes_first_is_said_in_the_bar_and_the_focus_stays(qtbot, page):
    page.go_on.setFocus()
    page.go_on.click()
    assert page.advice.isVisible() and page.advice.text() == "Read this first." and page.go_on.hasFocus()
    with qtbot.waitSignal(page.onward):
        page.go_on.click()


def test_it_leads_back_and_to_the_lessons(qtbot, page):
    with qtbot.waitSignal(page.home_requested):
        page.home.click()
    with qtbot.waitSignal(page.left):
        next(button for button in page.findChildren(QPushButton) if button.text() == "Back").click()
