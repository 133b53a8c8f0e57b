"""What a class did with a lesson is taken in from its page for teachers."""

from media_literacy.ui.teacher_actions.class_results import ClassResults
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage


def test_the_page_begins_at_the_codes_and_leads_back(act):
    acted = act(ClassResults)
    page = acted.shows(SheetsPage)
    assert page.returned.code.hasFocus()
    page.left.emit()
    assert acted.left == 1


def test_who_left_while_the_file_is_read_is_not_led_there(qtbot, act, tasks, window_around):
    acted = act(ClassResults)
    acted.action.page_left()
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert window_around.page is None


def test_a_file_that_is_gone_is_said(qtbot, act, window_around, tmp_path):
    acted = act(ClassResults)
    acted.shows(SheetsPage)
    (tmp_path / "kites.md").unlink()
    acted.action.begin()
    qtbot.waitUntil(lambda: bool(window_around.said))
