"""How source, page and forms share the room."""

import pytest


def test_the_source_comes_when_it_is_asked_for_and_is_remembered(page, lesson_actions):
    assert not page.source.isVisible() and page.panel.isVisible() and page.page.isVisible()

    page.bar.source.click()
    assert page.source.isVisible() and page.panel.isVisible()
    assert lesson_actions.shows_source

    page.bar.source.click()
    assert not page.source.isVisible() and not lesson_actions.shows_source


def test_the_source_that_was_shown_is_there_again(show_writing, appearance, lesson_actions):
    lesson_actions.shows_source = True
    page = show_writing(appearance, 1280, 800)
    assert page.source.isVisible() and page.bar.source.isChecked()


def test_where_there_is_no_room_the_source_takes_the_place_of_the_forms(page):
    page.resize(1024, 768)
    page.bar.source.click()
    assert page.source.isVisible() and not page.panel.isVisible() and page.page.isVisible()


@pytest.mark.parametrize(("width", "count"), [(1280, 3), (1024, 2), (640, 2)])
def test_there_are_as_many_columns_as_there_is_room_for(show_writing, appearance, width, count):
    page = show_writing(appearance, width, 768)
    page.bar.source.click()
    assert sum(part.isVisible() for part in (page.source, page.page, page.panel)) == count
    assert page.width() == width
