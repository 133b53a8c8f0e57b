"""A course with a class as a room: its pages come to the window with the first one that there is to show."""

from media_literacy.ui.class_forms.course_list_page import CourseListPage
from media_literacy.ui.rooms.class_forms_room import ClassFormsRoom


def test_its_pages_are_made_once_and_again_when_they_are_gone(qtbot, window_around):
    room = ClassFormsRoom(window_around.context)
    room.enter()
    assert window_around.page is None
    qtbot.waitUntil(lambda: isinstance(window_around.frame.innermost_page(), CourseListPage))
    pages = window_around.page
    assert pages is not None
    room.enter()
    assert room._pages is pages
    room.forget_page(pages)
    room.enter()
    assert room._pages is not pages
