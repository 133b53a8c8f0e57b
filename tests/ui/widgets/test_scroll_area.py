"""What scrolls has a bar of its own, and a frame where Tab stops at it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollBar, QVBoxLayout, QWidget

from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

HIGH = 2000


class Scene(QWidget):
    """A button, and below it an area that scrolls."""

    def __init__(self):
        super().__init__()
        self.button, self.area, self.inner = QPushButton("First", self), VerticalScrollArea(self), QWidget()
        self.inner.setMinimumHeight(HIGH)
        self.area.setWidget(self.inner)
        self.area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.area)

    @property
    def bar(self):
        return next(bar for bar in self.area.findChildren(QScrollBar) if bar.isVisible())

    def edge(self):
        """The colour at the edge of what is scrolled."""
        at = self.area.viewport().geometry().topLeft()
        return self.area.grab().toImage().pixelColor(at.x() + 60, at.y() + 1).name()


@pytest.fixture
def scene(in_window, dressed, appearance):
    dressed(appearance)
    return in_window(Scene(), 400, 300)


def test_the_bar_and_the_area_scroll_each_other(scene):
    scene.bar.setValue(120)
    assert scene.area.verticalScrollBar().value() == 120
    scene.area.verticalScrollBar().setValue(300)
    assert scene.bar.value() == 300


def test_there_is_no_bar_where_nothing_can_be_scrolled(qtbot, scene):
    scene.inner.setMinimumHeight(50)
    qtbot.waitUntil(lambda: not any(bar.isVisible() for bar in scene.area.findChildren(QScrollBar)))


def test_a_frame_shows_where_tab_stops(qtbot, scene, appearance):
    accent = appearance.theme.colour("accent").name()
    scene.button.setFocus()
    assert scene.edge() != accent
    qtbot.keyClick(scene.button, Qt.Key.Key_Tab)
    assert scene.area.hasFocus() and scene.edge() == accent
    qtbot.keyClick(scene.area, Qt.Key.Key_Backtab)
    assert scene.button.hasFocus() and scene.edge() != accent


def test_the_frame_goes_around_the_bar_too(qtbot, scene, appearance):
    qtbot.keyClick(scene.button, Qt.Key.Key_Tab)
    image, accent = scene.area.grab().toImage(), appearance.theme.colour("accent").name()
    whole = scene.area.contentsRect()
    assert image.pixelColor(whole.right(), whole.center().y()).name() == accent
    assert image.pixelColor(whole.right() - 7, whole.top()).name() == accent


def test_a_press_of_the_mouse_shows_no_frame(scene, appearance):
    scene.area.setFocus(Qt.FocusReason.MouseFocusReason)
    assert scene.area.hasFocus() and scene.edge() != appearance.theme.colour("accent").name()


def test_what_grew_is_shown_as_a_whole_and_by_the_least(qtbot, scene):
    part, bar = QPushButton("Part", scene.inner), scene.area.verticalScrollBar()
    view, around = scene.area.viewport().height(), 10
    part.show()
    for top, high, before, after in (
        (400, 50, 0, 400 + 50 + around - view),  # below the view
        (400, 50, 400 + 50 + around - view, 400 + 50 + around - view),  # just in view
        (400, 50, 390, 390),
        (400, 50, 391, 390),  # a px of its room is above the view
        (400, view, 0, 390),  # higher than there is room for
    ):
        part.setGeometry(10, top, 60, high)
        bar.setValue(before)
        scene.area.show_whole(part)
        qtbot.waitUntil(lambda: not scene.area._laid_out.isActive())
        assert bar.value() == after


def test_what_is_gone_before_it_was_laid_out_is_not_shown(qtbot, scene):
    part = QPushButton("Part", scene.inner)
    part.setGeometry(10, 900, 60, 50)
    scene.area.show_whole(part)
    part.setParent(None)
    part.deleteLater()
    qtbot.waitUntil(lambda: not scene.area._laid_out.isActive())
    assert scene.area.verticalScrollBar().value() == 0


def test_tab_brings_into_view_what_it_leads_to_and_not_what_it_leaves(qtbot, scene):
    bar = scene.area.verticalScrollBar()
    for top in (40, 1500):
        part = QPushButton("Part", scene.inner)
        part.setGeometry(10, top, 60, 30)
        part.show()
    first, last = scene.inner.findChildren(QPushButton)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus() and bar.value() > 1200
    bar.setValue(0)  # by the wheel
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert scene.button.hasFocus() and bar.value() == 0
