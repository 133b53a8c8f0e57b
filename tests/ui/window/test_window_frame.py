"""What stands around a page: who is busy is asked whether the page that is ready may be shown."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from ui.packs.seeing import drop

from media_literacy.ui import page_requests
from media_literacy.ui.page_requests import Navigation
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window.window_frame import WindowFrame


@pytest.fixture
def frame(in_window, appearance):
    made = in_window(WindowFrame(appearance))
    made.pages.show_page(QLineEdit())
    return made


@pytest.fixture
def navigation(qtbot, frame, monkeypatch):
    """A way to another page that took so long that somebody began to type."""
    monkeypatch.setattr(page_requests, "APPEARS_AFTER", 0)
    made = Navigation(frame.innermost_page, lambda: True)
    frame.use_navigation(made)
    job, other = made.begin("Opening"), QWidget()
    qtbot.keyClicks(frame.pages.page, "a")
    made.arrive(job, lambda: frame.pages.show_page(other))
    yield made
    made.drop()


def press(frame, text):
    next(button for button in frame.findChildren(QPushButton) if button.text() == text and button.isVisible()).click()


def test_who_is_busy_can_have_the_page_that_is_ready(frame, navigation):
    field = frame.pages.page
    assert isinstance(field, QLineEdit)
    press(frame, "Show it")
    assert frame.pages.page is not field and navigation.is_at_rest


def test_who_stays_goes_on_where_they_were(frame, navigation):
    field = frame.pages.page
    press(frame, "Stay here")
    assert frame.pages.page is field and field.hasFocus() and navigation.is_at_rest


def test_the_innermost_page_is_that_of_pages_in_pages(frame):
    inner, page = PageStack(), QWidget()
    frame.pages.show_page(inner)
    assert frame.innermost_page() is inner
    inner.show_page(page)
    assert frame.innermost_page() is page


def test_a_file_that_is_dropped_over_a_page_is_handed_on(frame, tmp_path):
    dropped = []
    frame.file_dropped.connect(dropped.append)
    assert drop(frame, tmp_path / "a.docx")
    assert not drop(frame, tmp_path / "a.docx", tmp_path / "b.docx")
    assert dropped == [str(tmp_path / "a.docx")]
