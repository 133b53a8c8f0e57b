"""Words for a learner while there is nothing to do."""

from media_literacy.classroom.wording.seat_messages import ClassMessage
from media_literacy.ui.classroom.learner.waiting_page import WaitingPage


def test_leaving_is_the_main_thing_only_once_the_class_is_over(qtbot, appearance):
    for is_end, variant in ((False, "quiet"), (True, "main")):
        page = WaitingPage(ClassMessage("You are in", ("Wait.",), "Leave the lesson", is_end), appearance)
        qtbot.addWidget(page)
        assert page.leave.property("variant") == variant and page.accessibleName() == "You are in"
        with qtbot.waitSignal(page.left):
            page.leave.click()
