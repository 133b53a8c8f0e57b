"""A lesson of one’s own is begun from the one that is open, also where that came in a pack."""

from media_literacy.ui.teacher_actions.make_own_lesson import MakeOwnLesson
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages


def test_the_workshop_opens_with_a_copy_that_says_whom_it_was_made_from(qtbot, act):
    acted = act(MakeOwnLesson, is_own=False)
    workshop = acted.shows(WorkshopPages)
    qtbot.waitUntil(lambda: isinstance(workshop.page, WorkshopPage))
    assert "Made from “" in workshop.page.document.text
    assert workshop.page.saving.path is None
