"""What every room does."""

from media_literacy.ui.room import Room


class Kitchen(Room):
    name = "kitchen"

    def __init__(self, context):
        super().__init__(context)
        self.shown = 0

    def show(self):
        self.shown += 1


def test_a_room_shows_its_page_once_the_one_before_may_be_left(window_around):
    room = Kitchen(window_around.context)
    room.enter()
    assert room.shown == 1 and room.parent() is window_around.frame


def test_a_room_has_no_link_unless_it_says_so():
    assert Kitchen.link() == ""
