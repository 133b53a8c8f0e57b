"""What moves the page moves it visibly, and says at once where it will stop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from media_literacy.ui.reader.desk.visible_scrolling import VisibleScrolling


@pytest.fixture
def bar(in_window):
    made = QScrollBar(Qt.Orientation.Vertical)
    made.setRange(0, 1000)
    return in_window(made, 20, 400)


@pytest.fixture
def scrolling(bar):
    return VisibleScrolling(bar, bar)


def test_the_page_is_seen_to_move(qtbot, bar, scrolling):
    passed = []
    bar.valueChanged.connect(passed.append)
    scrolling.go(600)
    assert (bar.value(), scrolling.target) == (0, 600)
    qtbot.waitUntil(lambda: bar.value() == 600)
    assert any(0 < value < 600 for value in passed) and passed == sorted(passed)


def test_with_reduced_motion_it_is_there_at_once(bar, scrolling):
    scrolling.use_motion(False)
    scrolling.go(600)
    assert bar.value() == 600


def test_it_goes_no_further_than_the_bar(bar, scrolling):
    scrolling.use_motion(False)
    for wanted, reached in ((1001, 1000), (-1, 0)):
        scrolling.go(wanted)
        assert bar.value() == scrolling.target == reached


def test_what_grows_above_moves_with_the_page_also_on_the_way(qtbot, bar, scrolling):
    bar.setValue(100)
    scrolling.go(600)
    scrolling.keep(650, 50)
    assert bar.value() == 150
    assert scrolling.target == 650
    qtbot.waitUntil(lambda: bar.value() == 650)
    scrolling.keep(700, 50)
    assert bar.value() == 700


def test_a_jump_ends_the_way(qtbot, bar, scrolling):
    scrolling.go(600)
    scrolling.jump(10)
    assert (bar.value(), scrolling.target) == (10, 10)


def test_scrolling_by_hand_ends_the_way_where_it_is(qtbot, bar, scrolling):
    scrolling.go(600)
    qtbot.waitUntil(lambda: bar.value() > 0)
    scrolling.end()
    assert scrolling.target == bar.value() < 600
