"""The learners as a room: who is added or renamed is there at once, and what cannot be is told."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.learners.learners_page import LearnersPage
from media_literacy.ui.rooms.learners_room import LearnersRoom
from media_literacy.ui.rooms.settings_room import SettingsRoom


@pytest.fixture
def room(window_around):
    made = LearnersRoom(window_around.context)
    made.enter()
    assert isinstance(window_around.page, LearnersPage)
    yield made
    window_around.close()


def names(window_around):
    return [learner.name for learner in window_around.context.learners.all]


def test_who_is_added_is_there_and_has_the_focus(room, window_around):
    window_around.page.new.field.setText("Ada")
    window_around.page.new.button.click()
    page, ada = window_around.page, window_around.context.learners.folders.named("Ada")[0]
    page.take_focus()
    assert page.focusWidget() is page.buttons[ada.id]
    assert window_around.titles == ["Learners – Media Literacy"] * 2


def test_who_is_renamed_keeps_the_focus_at_the_name(room, window_around):
    window_around.page.name.field.setText("Zoe")
    window_around.page.name.button.click()
    page = window_around.page
    page.take_focus()
    assert page.focusWidget() is page.name.field and page.name.field.text() == "Zoe"
    assert names(window_around) == ["Zoe"]


def test_the_one_who_was_chosen_is_asked_for(qtbot, room, window_around):
    window_around.page.new.field.setText("Ada")
    window_around.page.new.button.click()
    learners = window_around.context.learners
    with qtbot.waitSignal(learners.switch_requested) as requested:
        window_around.page.buttons[learners.folders.named("Ada")[0].id].click()
    assert requested.args[0].name == "Ada"
    with qtbot.waitSignal(learners.switch_requested) as requested:
        window_around.page.buttons["guest"].click()
    assert requested.args[0].is_guest


def test_a_folder_that_cannot_be_written_to_is_told(room, window_around):
    (window_around.context.data_folder / "learners").parent.mkdir(exist_ok=True)
    (window_around.context.data_folder / "learners").write_text("in the way")
    window_around.page.new.field.setText("Ada")
    window_around.page.new.button.click()
    assert window_around.said == ["The learner could not be added."]
    assert names(window_around) == [""]


@pytest.mark.parametrize(("comes_from", "asked"), [(SettingsRoom, ("room", "settings")), (None, ("leave",))])
def test_the_way_back_leads_to_where_one_came_from(qtbot, window_around, comes_from, asked):
    if comes_from is not None:
        comes_from(window_around.context).enter()
    room = LearnersRoom(window_around.context)
    room.enter()
    window_around.page.new.field.setText("Ada")
    window_around.page.new.button.click()  # the page is made anew
    qtbot.keyClick(window_around.page, Qt.Key.Key_Escape)
    assert window_around.asked[-1] == asked
