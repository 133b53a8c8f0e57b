"""Tab goes through a window as it is read."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from media_literacy.ui.widgets.scroll_area import VerticalScrollArea
from media_literacy.ui.widgets.tab_order import focus_beside, focus_neighbour, tab_stops_in


class Sheet(QWidget):
    """A widget that says its own order."""

    def __init__(self, parent):
        super().__init__(parent)
        self.tab_stops = []


class Window(QWidget):
    """Has its buttons by their names."""

    sheet: Sheet


@pytest.fixture
def window(qtbot):
    """Two rows that were made from the last to the first, with a sheet without a layout between them."""
    window = Window()
    qtbot.addWidget(window)
    foot, sheet, head = QWidget(window), Sheet(window), QWidget(window)
    column = QVBoxLayout(window)
    for part, names in ((head, "ab"), (sheet, "yx"), (foot, "cd")):
        row = QHBoxLayout(part) if part is not sheet else None
        buttons = [QPushButton(name, part) for name in reversed(names)][::-1]
        for name, button in zip(names, buttons, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            setattr(window, name, button)
            if row is not None:
                row.addWidget(button)
        column.addWidget(part)
    sheet.setMinimumHeight(30)
    sheet.tab_stops = [window.x, window.y]
    window.sheet = sheet
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def names(widgets):
    return "".join(widget.text() for widget in widgets)


def test_stops_are_in_the_order_of_layouts_or_as_a_widget_says(window):
    assert names(tab_stops_in(window)) == "abxycd"
    assert names(tab_stops_in(window.sheet)) == "xy"


def test_tab_goes_round_and_shift_tab_comes_back(window):
    window.d.setFocus()
    seen = []
    for is_next in (True, True, True, False, False, False, False):
        assert focus_beside(QApplication.focusWidget(), is_next=is_next)
        seen.append(window.focusWidget())
    assert names(seen) == "abxbadc"


def test_what_is_hidden_off_or_not_for_tab_is_passed_by(window):
    window.b.hide()
    window.x.setEnabled(False)
    window.c.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert names(tab_stops_in(window)) == "ayd"


def test_tab_goes_on_from_what_is_no_stop_itself(window):
    window.c.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for before, is_next, after in ((window.c, True, "d"), (window.c, False, "y"), (window.sheet, True, "x")):
        assert focus_beside(before, is_next=is_next)
        assert window.focusWidget().text() == after


def test_what_a_widget_leaves_out_stands_before_its_stops(window):
    window.sheet.tab_stops = [window.x]
    assert focus_beside(window.y, is_next=True)
    assert window.focusWidget() is window.x
    assert focus_beside(window.y, is_next=False)
    assert window.focusWidget() is window.b


def test_a_whole_part_can_be_passed_by(window):
    assert focus_beside(window.x, is_next=True, beyond=window.sheet)
    assert window.focusWidget() is window.c
    assert focus_beside(window.y, is_next=False, beyond=window.sheet)
    assert window.focusWidget() is window.b


def test_with_nothing_else_to_go_to_the_focus_stays(window):
    window.a.setFocus()
    for button in (window.b, window.x, window.y, window.c, window.d):
        button.hide()
    assert not focus_beside(window.a, is_next=True)
    assert not focus_beside(None, is_next=True)
    assert window.a.hasFocus()


def test_going_through_a_window_ties_no_widget_to_another(window):
    focus_beside(window.a, is_next=True)
    window.a.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(window.a)
    assert all(shiboken6.isValid(button) for button in (window.b, window.c, window.d, window.x, window.y))


def test_what_is_entered_by_tab_is_scrolled_to(window):
    area, inner = VerticalScrollArea(window), QWidget()
    button, text = QPushButton("z", inner), QPushButton("a text as large as the sheet", inner)
    inner.setMinimumSize(100, 2000)
    button.setGeometry(0, 1500, 50, 30)
    text.setGeometry(0, 0, 100, 2000)
    area.setWidget(inner)
    area.setFixedHeight(200)
    window.layout().addWidget(area)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.show()
    QApplication.processEvents()
    window.d.setFocus()
    assert focus_beside(window.d, is_next=True) and window.focusWidget() is button
    assert area.verticalScrollBar().value() > 1200
    area.verticalScrollBar().setValue(10)
    assert focus_beside(window.a, is_next=False) and window.focusWidget() is text
    assert area.verticalScrollBar().value() == 10


def test_what_an_arrow_leads_to_is_scrolled_to_though_it_is_in_the_same_column(qtbot):
    area = VerticalScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [QPushButton(str(number), inside) for number in range(20)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(inside)
    area.resize(200, 150)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    buttons[0].setFocus()
    focus_neighbour(buttons[12])
    assert buttons[12].hasFocus() and not buttons[12].visibleRegion().isEmpty()
