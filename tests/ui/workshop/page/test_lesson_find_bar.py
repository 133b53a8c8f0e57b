"""The bar that finds and replaces."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.authoring.lesson_search import Wanted
from media_literacy.ui.workshop.page.lesson_find_bar import LessonFindBar


@pytest.fixture
def bar(show, appearance):
    made = show(LessonFindBar(appearance), 900, 200)
    made.open()
    return made


def test_what_is_wanted_is_told_with_each_change(qtbot, bar):
    with qtbot.waitSignal(bar.sought):
        qtbot.keyClicks(bar.search._field, "kite")
    with qtbot.waitSignal(bar.sought):
        bar.case.click()
    assert bar.wanted == Wanted("kite", is_case_kept=True)


def test_it_takes_one_line_until_more_is_asked_for(qtbot, bar):
    one_line = bar.search.sizeHint().height() + 2
    assert not bar.field.isVisible() and bar.sizeHint().height() <= one_line
    qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    assert bar.field.isVisible() and bar.case.isVisible() and bar.sizeHint().height() > one_line
    bar.case.click()
    qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    assert not bar.field.isVisible() and not bar.wanted.is_case_kept
    bar.open(replaces=True)
    assert bar.more.isChecked() and bar.field.isVisible()


def test_nothing_can_be_replaced_where_nothing_is_found(qtbot, bar):
    bar.show_count(0, 0)
    assert not bar.one.isEnabled() and not bar.all.isEnabled()
    bar.show_count(1, 2)
    with qtbot.waitSignal(bar.replaced) as told:
        bar.all.click()
    assert told.args == [True]
