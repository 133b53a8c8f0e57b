from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages
from media_literacy.ui.rooms.classes_room import ClassesRoom


def test_the_list_is_shown_and_made_anew_after_it_was_left(qtbot, window_around):
    room = ClassesRoom(window_around.context)
    room.enter()
    qtbot.waitUntil(lambda: isinstance(window_around.page, ClassRecordPages))
    first = window_around.page
    room.forget_page(first)
    room.enter()
    qtbot.waitUntil(lambda: window_around.page is not first)
    assert not (window_around.context.data_folder / "classes").exists()
