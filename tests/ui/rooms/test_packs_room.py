"""The packs as a room: its pages come to the window with the first one that there is to show."""

import pytest
from making_packs import make_file

from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.rooms.packs_room import PacksRoom


@pytest.fixture
def room(window_around):
    return PacksRoom(window_around.context)


def shows(qtbot, window_around, kind):
    qtbot.waitUntil(lambda: isinstance(window_around.frame.innermost_page(), kind))


def test_what_is_installed_is_shown_once_it_was_looked_for(qtbot, room, window_around):
    room.enter()
    assert window_around.page is None
    shows(qtbot, window_around, PacksPage)
    assert window_around.titles == ["Packs – Media Literacy"]


def test_a_pack_is_looked_at_in_the_pages_that_show(qtbot, room, window_around, tmp_path):
    room.enter()
    shows(qtbot, window_around, PacksPage)
    pages = window_around.page
    room.inspect(make_file(tmp_path, "one"))
    shows(qtbot, window_around, InspectionPage)
    assert window_around.page is pages and len(window_around.titles) == 1


def test_pages_that_were_left_are_made_anew(qtbot, room, window_around):
    room.enter()
    shows(qtbot, window_around, PacksPage)
    pages = window_around.page
    room.forget_page(pages)
    room.enter()
    qtbot.waitUntil(lambda: window_around.page is not pages)
    assert len(window_around.titles) == 2
