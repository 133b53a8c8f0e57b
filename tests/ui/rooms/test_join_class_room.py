"""The room in which one joins a class."""

from media_literacy.ui.classroom.learner import class_joining
from media_literacy.ui.rooms.join_class_room import JoinClassRoom


def test_an_address_that_was_given_is_used_once(window_around, monkeypatch):
    shown, forgotten = [], []

    class Joining:
        def __init__(self, _context):
            self.show, self.forget_page = shown.append, forgotten.append

    monkeypatch.setattr(class_joining, "ClassJoining", Joining)
    room = JoinClassRoom(window_around.context)
    room.forget_page(window_around.frame)  # of another room, before this one was entered
    room.join_at("192.168.1.20")
    room.enter()
    room.forget_page(window_around.frame)
    assert shown == ["192.168.1.20", ""] and forgotten == [window_around.frame]
