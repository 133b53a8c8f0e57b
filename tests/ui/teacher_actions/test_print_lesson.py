"""A lesson is printed from its page for teachers."""

from ui.packs.seeing import press, texts

from media_literacy.ui.teacher_actions.print_lesson import PrintLesson
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage


def test_the_sheets_lead_on_to_what_was_written_on_them_and_back(qtbot, act):
    acted = act(PrintLesson)
    paper = acted.shows(PaperPage)
    assert "Kites" in texts(paper)
    press(qtbot, paper, "Type in sheets")
    sheets = acted.shows(SheetsPage)
    assert sheets.name.hasFocus()
    sheets.left.emit()
    acted.shows(PaperPage).left.emit()
    assert acted.left == 1
