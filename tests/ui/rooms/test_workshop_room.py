"""The workshop as a room: the ways into it, and a lesson that is open in it."""

import pytest

from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage
from media_literacy.ui.rooms.workshop_room import WorkshopRoom
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


@pytest.fixture
def room(window_around):
    return WorkshopRoom(window_around.context)


def test_the_ways_into_it_are_shown_under_its_title(room, window_around):
    room.enter()
    assert isinstance(window_around.frame.innermost_page(), WorkshopStartPage)
    assert window_around.titles == ["Workshop – Media Literacy"]


def test_a_lesson_is_opened_and_listed_once_it_was_saved(qtbot, room, window_around, tmp_path):
    file = tmp_path / "kites.md"
    file.write_text("# Kites\n\nThe town bans kites.\n", encoding="utf-8")
    room.edit_lesson(file)
    workshop = window_around.page
    assert isinstance(workshop, WorkshopPages)
    qtbot.waitUntil(lambda: isinstance(workshop.page, WorkshopPage))
    workshop.lesson_saved.emit(str(file))
    qtbot.waitUntil(lambda: [entry.path for entry in window_around.library.opened_before()] == [file])


def test_a_class_is_set_up_with_a_lesson_and_the_way_back_leads_to_writing(qtbot, room, window_around, tmp_path):
    file = tmp_path / "kites.md"
    file.write_text("# Kites\n\nThe town bans kites.\n", encoding="utf-8")
    room.edit_lesson(file)
    workshop = window_around.page
    qtbot.waitUntil(lambda: isinstance(workshop.page, WorkshopPage))
    workshop.class_requested.emit(str(file))
    qtbot.waitUntil(lambda: isinstance(window_around.page, ClassSetupPage))
    window_around.page.left.emit()
    qtbot.waitUntil(lambda: isinstance(window_around.page, WorkshopPages))


def test_the_source_stays_as_it_was_chosen(qtbot, room, window_around, tmp_path):
    file = tmp_path / "kites.md"
    file.write_text("# Kites\n\nThe town bans kites.\n", encoding="utf-8")
    shown = []
    for _again in range(2):
        room.edit_lesson(file)
        workshop = window_around.page
        qtbot.waitUntil(lambda workshop=workshop: isinstance(workshop.page, WorkshopPage))
        shown.append(workshop.writing.bar.source.isChecked())
        if not shown[-1]:
            workshop.writing.bar.source.click()
    assert shown == [False, True] and window_around.context.preferences.settings.shows_source


@pytest.mark.usefixtures("reads_here")
def test_a_document_begins_a_lesson(qtbot, room, window_around, tmp_path):
    (tmp_path / "kites.txt").write_text("Kites banned\n\nThe town bans kites.\n", encoding="utf-8")
    room.read_document(tmp_path / "kites.txt")
    page = window_around.page.page
    assert isinstance(page, NewLessonPage)
    qtbot.waitUntil(page.recognised.isVisible)
    assert "# Kites banned" in page.rows()[0][1]
