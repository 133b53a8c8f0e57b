"""Results whose lessons are gone: the way there, and what is said."""

import pytest
from making_packs import LANES, SPOONS, make_folder
from PySide6.QtWidgets import QLabel

from media_literacy import resources
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import new_attempt_id
from media_literacy.ui.home import KEPT_RESULTS, Home
from media_literacy.ui.library.kept_results_page import KeptResultsPage
from media_literacy.ui.rooms.kept_results_room import KeptResultsRoom

AT = "2026-11-28T10:00:00.000+01:00"


@pytest.fixture
def lessons(tmp_path, monkeypatch):
    folder = tmp_path / "lessons"
    make_folder(folder / "first", {"lanes": LANES, "spoons": SPOONS}, id="first")
    monkeypatch.setattr(resources, "lessons_folder", lambda: folder)
    return folder


@pytest.fixture
def read_and_renamed(window_around, lessons):
    """A lesson was read to its reveal, and has another id in its pack since."""
    file = lessons / "first/lessons/lanes.md"
    opened, id = window_around.library.open_lesson(file), new_attempt_id()
    window_around.store.start_attempt(id, Mode.GUIDED, opened, "")
    window_around.store.record(id, (Event(EventKind.OPENED, value="guided"), Event(EventKind.REVEALED, at=AT)))
    assert window_around.store.wait()
    file.write_text(LANES.replace("id: lanes", "id: cycle-lanes"), encoding="utf-8")
    return file


def said(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_first_page_leads_to_the_result_of_a_lesson_that_was_renamed(qtbot, window_around, read_and_renamed):
    home = Home(window_around.context, list)
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete and home.page.list.lost.isVisible())
    assert home.page is not None
    assert home.page.list.lost.text() == "Your result in a lesson that is no longer here"
    home.page.list.lost.click()
    assert window_around.asked == [("room", KEPT_RESULTS)]


def test_without_such_a_lesson_no_way_leads_there(qtbot, window_around, lessons):
    home = Home(window_around.context, list)
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete)
    assert home.page is not None and not home.page.list.lost.isVisible()


def test_the_result_is_told_with_its_day(qtbot, window_around, read_and_renamed):
    room = KeptResultsRoom(window_around.context)
    room.enter()
    qtbot.waitUntil(lambda: isinstance(window_around.page, KeptResultsPage))
    words = said(window_around.page)
    assert "First try (Guided)" in words and "28 November 2026" in words
    assert any(str(read_and_renamed) in text for text in words)
