"""A class is started from the lesson's page for teachers."""

from ui.packs.seeing import press

from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage
from media_literacy.ui.classroom.teacher.class_pages import ClassPages
from media_literacy.ui.teacher_actions.start_class import StartClass


def test_a_class_with_raised_hands_begins_and_the_way_back_leads_to_the_list(qtbot, act, window_around):
    acted = act(StartClass)
    setup = acted.shows(ClassSetupPage)
    setup.left.emit()
    assert acted.left == 1
    press(qtbot, setup, "With raised hands, without a network")
    press(qtbot, setup, "Begin")
    pages = acted.shows(ClassPages)
    assert pages.teacher_page.lead.on.text() == "Begin marking"
    window_around.context.navigation.leaving.emit()
