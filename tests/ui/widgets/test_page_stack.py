"""One page at a time: what becomes of the one before, who gets the keyboard, and what reaches pages that wait."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from media_literacy.ui.widgets.page_stack import PageStack


class Page(QWidget):
    def __init__(self):
        super().__init__()
        self.field, self.looks, self.letters = QLineEdit(self), [], []
        QVBoxLayout(self).addWidget(self.field)

    def take_focus(self):
        self.field.setFocus()

    def apply_appearance(self, appearance):
        self.looks.append(appearance)

    def use_single_letters(self, uses):
        self.letters.append(uses)


@pytest.fixture
def pages(in_window):
    return in_window(PageStack())


def deleted(page):
    gone = []
    page.destroyed.connect(lambda: gone.append(page))
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    return bool(gone)


def test_the_page_before_is_deleted_unless_it_is_come_back_to(pages):
    first, second, third = Page(), Page(), Page()
    pages.show_page(first)
    pages.show_page(second, keep_previous=True)
    assert pages.page is second and not deleted(first)
    pages.show_page(third)
    assert deleted(second)
    pages.show_page(first)
    assert pages.page is first and deleted(third) and pages.findChildren(Page) == [first]


def test_a_page_that_shows_already_stays(pages):
    page = Page()
    pages.show_page(page)
    pages.show_page(page)
    assert pages.page is page and not deleted(page)


def test_a_page_says_which_part_of_it_gets_the_keyboard(pages):
    page, plain = Page(), QLineEdit()
    pages.show_page(page)
    assert page.field.hasFocus()
    pages.show_page(plain)
    assert plain.hasFocus()


def test_a_look_reaches_pages_that_wait(pages, appearance):
    waiting, shown = Page(), Page()
    pages.show_page(waiting)
    pages.show_page(shown, keep_previous=True)
    pages.apply_appearance(appearance)
    assert (waiting.looks, shown.looks) == ([appearance], [appearance])


def test_letter_keys_are_switched_off_on_pages_that_come_later_too(pages):
    before, after = Page(), Page()
    pages.show_page(before)
    pages.use_single_letters(False)
    pages.show_page(after)
    assert (before.letters, after.letters) == ([True, False], [False])


def test_pages_inside_pages_hear_of_it(pages):
    inner, page = PageStack(), Page()
    pages.use_single_letters(False)
    pages.show_page(inner)
    inner.show_page(page)
    assert page.letters == [False]


def test_only_the_part_that_gets_the_keyboard_is_given_it(pages):
    class TwoFields(QWidget):
        def __init__(self):
            super().__init__()
            self.given = []
            self.early, self.field = QLineEdit(self), QLineEdit(self)
            self.early.focusInEvent = lambda event: self.given.append("early")

        def take_focus(self):
            self.field.setFocus()

    pages.show_page(Page())
    page = TwoFields()
    pages.show_page(page)
    assert page.given == [] and page.field.hasFocus()


def test_only_the_page_that_is_shown_needs_room(pages):
    high, low = Page(), Page()
    high.setMinimumHeight(280)
    pages.show_page(high)
    assert pages.minimumSizeHint().height() == 280
    pages.show_page(low, keep_previous=True)
    assert pages.minimumSizeHint().height() < 280
