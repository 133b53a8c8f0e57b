"""What tests of the lessons share: their page in an active window."""

import pytest
from ui.library.listed import ALL

from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.room_registry import room_links


@pytest.fixture
def show(in_window, window, appearance):
    def make(entries=ALL, standings=None, **more):
        page = LessonsPage(entries, standings or {}, window.actions, appearance, rooms=room_links(), **more)
        return in_window(page, 1280, 800)

    return make
