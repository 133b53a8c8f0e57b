"""Leading a class, from the first page."""

import pytest
from kites import SOURCE
from ui.classroom.class_moments import FakeHost
from ui.packs.seeing import press, texts

from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.host.kept_class import begin_class
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.ui.classroom.setup import class_start
from media_literacy.ui.classroom.setup.lead_class_page import LeadClassPage
from media_literacy.ui.classroom.teacher.class_pages import ClassPages
from media_literacy.ui.rooms.lead_class_room import LeadClassRoom


@pytest.fixture
def page(qtbot, window_around):
    def enter():
        LeadClassRoom(window_around.context).enter()
        qtbot.waitUntil(lambda: isinstance(window_around.page, LeadClassPage))
        return window_around.page

    return enter


def test_without_an_interrupted_class_it_says_how_one_is_started(qtbot, page, window_around):
    shown = page()
    assert shown.lessons.hasFocus() and not shown.interrupted.isVisible()
    press(qtbot, shown, "Open a lesson file…")
    press(qtbot, shown, "All lessons")
    assert window_around.asked[-2:] == [("choose file",), ("leave",)]


def test_an_interrupted_class_goes_on_with_one_press_and_another_is_over(qtbot, page, window_around, monkeypatch):
    data = window_around.context.data_folder
    store = LiveStore(data)
    kept = begin_class(store, NewClass("Kites", data / "kites.md", SOURCE.encode(), {}, SessionSettings()))
    begin_class(store, NewClass("Last year", data / "kites.md", SOURCE.encode(), {}, SessionSettings()))
    store.close()
    begun = []

    def host(lesson, id, *_known, **_options):
        begun.append(id)
        return FakeHost(lesson)

    monkeypatch.setattr(class_start, "LiveHostBridge", host)
    shown = page()
    press(qtbot, shown, "End the lesson: Last year")
    qtbot.waitUntil(lambda: len(shown.interrupted.rows) == 1)
    assert "A lesson was interrupted: Kites" in texts(shown)
    press(qtbot, shown, "Go on with: Kites")
    qtbot.waitUntil(lambda: isinstance(window_around.page, ClassPages))
    assert begun == [kept.id]
