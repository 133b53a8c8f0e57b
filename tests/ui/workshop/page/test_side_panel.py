"""The names of the forms, and the keys that go from one to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from ui.workshop.writing import lines

from media_literacy.ui.workshop.page.side_panel import SidePanel


def test_the_names_of_the_forms_stand_in_one_line_beside_source_and_page(show_writing, appearance):
    page = show_writing(appearance, 1280, 800)
    page.bar.source.click()
    page.panel.rename(3, "12 remarks")
    page.panel.layout().activate()
    assert page.panel.width() <= 390
    assert lines(page.panel._group.buttons()) == 1


class Page(QWidget):
    """Knows its look."""

    def __init__(self, appearance):
        super().__init__()
        self.appearance = appearance

    def apply_appearance(self, appearance):
        self.appearance = appearance


@pytest.fixture
def panel(show, appearance):
    return show(SidePanel([(name, Page) for name in ("One", "Two", "Three")], appearance))


def test_a_page_is_made_when_it_is_first_shown_and_stays(panel):
    first = panel.page(0)
    assert panel.findChildren(Page) == [first] and first.isVisible()
    panel.show_page(2)
    second = panel.page(2)
    assert panel.findChildren(Page) == [first, second] and second.isVisible() and not first.isVisible()
    panel.show_page(0)
    assert panel.page(0) is first and first.isVisible() and not second.isVisible()
    panel.show_page(2)
    assert panel.page(2) is second and panel.index == 2 and second.isVisible()


def test_a_page_is_made_in_the_look_of_now(panel, large_appearance):
    panel.apply_appearance(large_appearance)
    panel.show_page(1)
    assert panel.page(0).appearance is panel.page(1).appearance is large_appearance


def test_arrows_go_from_name_to_name_and_round(qtbot, panel):
    first, second, third = panel._group.buttons()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert panel.index == 1 and second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Left)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert panel.index == 2 and third.hasFocus()


def test_from_the_right_the_arrows_go_the_other_way(qtbot, panel):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = panel._group.buttons()[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert panel.index == 1


def test_tab_stops_once_at_the_names(qtbot, panel):
    panel.show_page(1)
    stops = [button for button in panel._group.buttons() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.text() for stop in stops] == ["Two"]


def test_in_a_low_panel_a_list_takes_the_place_of_the_names(qtbot, panel):
    names, chosen = panel._names, panel._list
    panel.take_focus()
    assert names.isVisible() and not chosen.isVisible()
    low = round(names.height() / 0.45)
    panel.resize(panel.width(), low - 2)
    assert chosen.isVisible() and not names.isVisible()
    qtbot.waitUntil(chosen.hasFocus)
    qtbot.keyClick(chosen, Qt.Key.Key_Down)
    assert panel.index == 1 and chosen.currentText() == "Two"
    panel.rename(1, "2 remarks")
    assert chosen.currentText() == "2 remarks"
    panel.resize(panel.width(), low + 20)
    assert names.isVisible() and not chosen.isVisible()
    qtbot.waitUntil(panel._group.buttons()[1].hasFocus)


def test_at_200_percent_in_the_smallest_window_a_form_has_room(qtbot, show_writing, large_appearance):
    page = show_writing(large_appearance, 640, 480)
    page.panel.show_page(2)
    qtbot.waitUntil(lambda: page.panel._list.isVisible())
    assert page.panel._below.height() >= 130


def test_nothing_around_a_form_is_spoken_without_a_name(show_writing, appearance):
    page = show_writing(appearance, 1024, 768)
    around, part = [], page.note_form
    while part is not page:
        around.append(part)
        part = part.parentWidget()
    assert not any(isinstance(part, QStackedWidget) for part in around)  # Orca calls one “layered pane”
