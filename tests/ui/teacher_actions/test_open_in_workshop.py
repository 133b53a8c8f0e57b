"""A lesson is changed from its page for teachers."""

from media_literacy.ui.teacher_actions.open_in_workshop import OpenInWorkshop


def test_the_lesson_that_is_open_is_edited(act, window_around):
    act(OpenInWorkshop)
    assert window_around.asked == [("edit",)]
