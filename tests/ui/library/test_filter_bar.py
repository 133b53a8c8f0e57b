"""The lists that filter the lessons, with counts, by keys, and cleared by one button."""

import pytest
from PySide6.QtCore import Qt
from ui.library.listed import ALL, BUSES, TAPE, make_entry, path_of, standing

from media_literacy.ui.library.lesson_filter import LessonFilter

BUS = make_entry("autobus", language="es")


def choices(box):
    return [box.itemText(at) for at in range(box.count())]


def titles(page):
    return [row.accessibleName().split(".")[0] for row in page.list.rows.buttons]


@pytest.fixture
def page(show):
    return show(entries=(*ALL, BUS), standings=standing(BUSES, debrief_seen=True))


def test_every_choice_tells_how_many_lessons_it_has_and_one_without_any_is_left_out(page):
    lists = page.list.filters.lists
    assert choices(lists["language"]) == ["All languages (4)", "English (3)", "Spanish (1)"]
    assert choices(lists["progress"]) == ["Any progress (4)", "Not begun (3)", "Finished (1)"]
    assert choices(lists["age"])[:2] == ["All ages (4)", "Under 13 (3)"]


def test_a_list_is_used_by_keys_alone_and_one_button_clears_all(qtbot, page):
    lists = page.list.filters.lists
    box = lists["language"]
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    for _ in range(2):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert titles(page) == ["Autobus"] and box.hasFocus()
    qtbot.keyClick(lists["progress"], Qt.Key.Key_Down)
    assert titles(page) == ["Autobus"] and page.list.filters.clear.isVisible()
    qtbot.keyClick(page.list.filters.clear, Qt.Key.Key_Space)
    assert len(titles(page)) == 4 and [box.value for box in lists.values()] == [""] * 4
    assert not page.list.filters.clear.isVisible()
    qtbot.waitUntil(lists["age"].hasFocus)


def test_a_filter_and_a_search_hold_together_and_nothing_is_said_with_the_way_out(qtbot, page):
    box = page.list.filters.lists["language"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.keyClicks(page.list.search, "buses")
    assert titles(page) == []
    assert choices(box) == ["All languages (1)", "English (1)", "Spanish (0)"]
    seen = [label.text() for label in page.list.findChildren(type(page.list._nothing)) if label.isVisible()]
    assert "No lesson fits." in seen and "Clear the filters to see all of them." in seen


def test_what_is_wanted_is_told_so_that_the_next_page_begins_with_it(qtbot, page, show):
    box = page.list.filters.lists["language"]
    with qtbot.waitSignal(page.list.filter_changed) as changed:
        qtbot.keyClick(box, Qt.Key.Key_End)
    assert changed.args == [LessonFilter(language="es")]
    again = show(entries=(*ALL, BUS), lesson_filter=changed.args[0])
    assert titles(again) == ["Autobus"] and again.list.filters.lists["language"].value == "es"


def test_one_language_needs_no_list_and_one_lesson_no_filter(show):
    assert not show().list.filters.lists["language"].isVisible()
    alone = show(entries=(TAPE,))
    assert not alone.list.filters.isVisible() and alone.list.rows.row(0).objectName() == path_of(TAPE)


def test_the_lists_fill_the_line_of_the_search_above_them(qtbot, page):
    lists = [box for box in page.list.filters.lists.values() if box.isVisible()]
    qtbot.waitUntil(lambda: lists[-1].geometry().right() >= page.list.filters.width() - 4)
    assert lists[0].x() == 0 and len({box.width() for box in lists}) == 1
