"""What tests of the desk share: one that is laid, in several sizes of window and text."""

import pytest
from ui.reader.desk.laid_desk import FAR_APART, FAR_READING, LESSON, READING, SIZE_NAMES, SIZES

from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.text.picture_cache import PictureSource


@pytest.fixture
def lay(qtbot, appearance, large_appearance, own, window):
    def make(width, height, size=1.0, lesson=LESSON, reading=None):
        chosen = large_appearance if size == 2.0 else appearance
        desk = own(Desk(lesson, window.actions.open_address, chosen, PictureSource(None)))
        desk.resize(width, height)
        desk.show()
        qtbot.waitExposed(desk)
        if reading is not None:
            desk.show_notes(reading.notes)
            desk.show_clashes(reading.clashes)
        return desk

    return make


@pytest.fixture(params=SIZES, ids=SIZE_NAMES)
def desk(request, lay):
    return lay(*request.param, reading=READING)


@pytest.fixture
def far(lay):
    return lay(1280, 700, lesson=FAR_APART, reading=FAR_READING)
