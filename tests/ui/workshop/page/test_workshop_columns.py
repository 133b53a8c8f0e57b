"""How source, page and forms share the room."""

import pytest


def test_where_there_is_no_room_the_source_takes_the_place_of_the_forms(qtbot, page):
    page.resize(1024, 768)
    assert not page.source.isVisible() and page.panel.isVisible()

    page.bar.source.click()
    assert page.source.isVisible() and not page.panel.isVisible() and page.page.isVisible()


@pytest.mark.parametrize(("width", "count"), [(1280, 3), (1024, 2), (640, 2)])
def test_there_are_as_many_columns_as_there_is_room_for(show_writing, appearance, width, count):
    page = show_writing(appearance, width, 768)
    assert sum(part.isVisible() for part in (page.source, page.page, page.panel)) == count
    assert page.width() == width
