"""A lesson is printed from its page for teachers."""

from PySide6.QtCore import Qt
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
    assert sheets.numbering.field.hasFocus(), "once for the pile"
    qtbot.keyClick(sheets.numbering.field, Qt.Key.Key_Return)
    assert sheets.name.hasFocus(), "once for each sheet"
    sheets.left.emit()
    acted.shows(PaperPage).left.emit()
    assert acted.left == 1
