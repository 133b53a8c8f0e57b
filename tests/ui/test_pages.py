"""What holds for every page beside the reader: names for the ear, a frame for the focus, room for large text."""

import gc
import weakref

import pytest
from every_page import pages
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from ui.targets import small_targets

from media_literacy.ui.widgets.labels.accessible_text import SpokenText
from media_literacy.ui.widgets.labels.quote_line import QuoteLine
from media_literacy.ui.widgets.labels.set_text import SetText

PAGES = pages()
SMALL = (683, 372), (427, 259)
"""What a window with a title bar has of 1366x768 at 200 % and of 1280x800 at 300 %."""
NARROWEST = 110
"""Px of a text of several lines; in fewer, each word has one of its own or is broken."""


@pytest.fixture(params=PAGES)
def make_page(request, qtbot, dressed):
    def make(appearance, width=1024, height=768):
        dressed(appearance)
        page = PAGES[request.param](appearance)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        return page

    return make


def controls(page):
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parentWidget(), QLineEdit)
    ]


def test_a_page_has_room_for_large_text_is_used_by_keys_and_ears_and_is_gone_once_closed(
    qtbot, subtests, make_page, appearance, large_appearance, dressed
):
    """Making a page takes most of the time, so each is made once for all that is asked of it."""
    page = make_page(appearance)
    with subtests.test("at twice the text size nothing is cut off, and back again all is as before"):
        nothing_is_cut_off(qtbot, page, dressed, appearance, large_appearance)
    with subtests.test("whoever cannot aim well presses the right thing"):
        assert small_targets(page) == []
    with subtests.test("on small screens everything can be scrolled to, and is as wide as its words"):
        all_is_reached_on_small_screens(qtbot, page)
    page.setFocus()
    qtbot.waitUntil(page.isActiveWindow)
    for holds in (every_control_has_a_name, tab_goes_through_a_row_as_one_reads, the_focus_can_be_seen):
        with subtests.test(holds.__name__):
            holds(qtbot, page)
    with subtests.test("a page that is closed is gone"):
        gone = weakref.ref(page)
        page.close()
        page.deleteLater()
        del page
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        assert gone() is None


def every_control_has_a_name(_qtbot, page):
    nameless = [
        control for control in controls(page) if not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert nameless == []


def tab_goes_through_a_row_as_one_reads(qtbot, page):
    wanted = set(controls(page))
    reached = {}
    for _ in range(2 * len(wanted) + 6):
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        reached.setdefault(page.focusWidget())
        if reached.keys() >= wanted:
            break
    assert reached.keys() >= wanted
    rows = {}
    for stop in reached:
        if isinstance(stop, QAbstractButton):
            rows.setdefault((stop.parentWidget(), stop.y()), []).append(stop)
    assert [row for row in rows.values() if row != sorted(row, key=QWidget.x)] == []


def the_focus_can_be_seen(_qtbot, page):
    stops = controls(page)
    for control, other in zip(stops, stops[1:] + stops[:1], strict=True):
        if other is control:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = picture_around(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert picture_around(control) != before, control.accessibleName() or control


def picture_around(control):
    """It and a frame around it; a whole page takes some hundred times as long to paint."""
    around = control.parentWidget()
    if around is None:
        return control.grab().toImage()
    return around.grab(control.geometry().adjusted(-8, -8, 8, 8)).toImage()


def nothing_is_cut_off(qtbot, page, dressed, appearance, large_appearance):
    usual = sizes(page)
    dressed(large_appearance)
    page.apply_appearance(large_appearance)
    for width, height in ((1024, 768), (640, 480)):
        page.resize(width, height)
        assert page.minimumSizeHint().width() <= 640
        parts = [widget for widget in page.findChildren(QWidget) if isinstance(widget, QLabel | QAbstractButton)]
        qtbot.waitUntil(lambda parts=parts: all(has_room(part, page) for part in parts))
    page.resize(1024, 768)
    dressed(appearance)
    page.apply_appearance(appearance)
    qtbot.waitUntil(lambda: sizes(page) == usual)


def all_is_reached_on_small_screens(qtbot, page):
    """What a column is too narrow for would be cut off: there is no scroll bar for it."""
    parts = [widget for widget in page.findChildren(QWidget) if isinstance(widget, QLabel | QAbstractButton)]
    areas = [area for area in page.findChildren(QScrollArea) if area.widget() is not None]
    for width, height in SMALL:
        page.resize(width, height)
        qtbot.waitUntil(lambda: all(has_room(part, page) for part in parts) and word_columns(page) == [])
        qtbot.waitUntil(lambda: [area for area in areas if is_too_narrow(area)] == [])
        assert [field for field in page.findChildren(QPlainTextEdit) if field.isVisible() and field.height() < 60] == []
    page.resize(1024, 768)


def is_too_narrow(area):
    return area.isVisible() and area.widget().width() > area.viewport().width()


def word_columns(page):
    """Texts that have so little room that their words stand below one another."""
    narrow = [text for text in page.findChildren(SetText) if text.isVisible() and text.width() < NARROWEST]
    return [text for text in narrow if text.height() > 2 * text.width()]


def sizes(page):
    return [label.size() for label in page.findChildren(QLabel) if label.isVisible()]


def has_room(part, page):
    if not part.isVisible() or isinstance(part, SpokenText) or isinstance(part.parentWidget(), QLineEdit):
        return True
    left, right = part.mapTo(page, QPoint(0, 0)).x(), part.mapTo(page, QPoint(part.width(), 0)).x()
    if left < 0 or right > page.width():
        return False
    if isinstance(part, QuoteLine):  # as many words as there is room for; its height must fit
        return part.height() >= part.sizeHint().height()
    needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
    return part.height() >= needed and (part.hasHeightForWidth() or part.width() >= part.sizeHint().width())
