"""A seat in a class, and the way to it, for tests of the learner's side."""

from types import SimpleNamespace

import pytest
from ui.classroom.learner.fake_seat import FakeBridge
from ui.classroom.learner.joined_seats import Search

from media_literacy.ui.classroom.learner import class_joining
from media_literacy.ui.classroom.learner.class_joining import ClassJoining
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.text.picture_cache import PictureSource


@pytest.fixture
def seat(in_window, appearance, window):
    """A class page, its bridge, and what it asked of the window."""
    bridge = FakeBridge()
    page = in_window(ClassPage(bridge, PictureSource(None), window.actions, appearance))
    bridge.page = page
    page.left.connect(lambda: bridge.lefts.append(True))
    return bridge


@pytest.fixture
def joining(window_around, monkeypatch):
    """A window at the page of address and code; `seats` are those that were asked for, and where."""
    seats = []

    class Connection(FakeBridge):
        def __init__(self, where, seat_folder, pictures, _tasks, parent, *, cost):
            super().__init__(parent)
            self.where, self.seat_folder = where, seat_folder
            seats.append(self)

        def start(self):
            self.asked.append("start")

    monkeypatch.setattr(class_joining, "ClassConnection", Connection)
    monkeypatch.setattr("media_literacy.ui.classroom.learner.class_search.ClassSearch", Search)
    made = ClassJoining(window_around.context)
    window_around.forgetting.append(made.forget_page)
    made.show("192.168.1.20")
    return SimpleNamespace(show=made.show, quit=made._on_quit, seats=seats, window=window_around)
