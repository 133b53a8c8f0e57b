"""The sheets of a class that were typed in, as work that is not on the disk."""

import pytest
from kites import SOURCE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from ui.expired import expire
from ui.packs.seeing import press
from ui.workshop.writing import go_on

from media_literacy.store.files.unsaved_work import UnsavedKind
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


@pytest.fixture
def sheets(qtbot, pages, shows, lesson_path):
    pages.open_file(lesson_path)
    press(qtbot, shows(WorkshopPage), "Paper…")
    press(qtbot, shows(PaperPage), "Type in sheets")
    return shows(SheetsPage)


def type_sheet(qtbot, page, name, numbers):
    page.numbering.field.setText(page._numbering)
    page.name.setFocus()
    qtbot.keyClicks(page.name, name)
    qtbot.keyClicks(page.numbers, numbers)
    qtbot.keyClick(page.numbers, Qt.Key.Key_Return)


def test_untouched_sheets_are_left_without_a_question(qtbot, sheets, shows):
    press(qtbot, sheets, "Back")
    shows(PaperPage)


def test_a_class_is_asked_about_and_offered_again(qtbot, pages, sheets, shows, answer, recovery):
    for name in ("Ada", "Bo"):
        type_sheet(qtbot, sheets, name, "3 sure")
    qtbot.keyClicks(sheets.numbers, "2")
    asked = answer("Stay")
    qtbot.keyClick(sheets.numbers, Qt.Key.Key_Escape)
    assert asked == ["2 sheets are not saved yet."] and pages.page is sheets
    answer("Keep for later")
    press(qtbot, sheets, "Back")
    shows(PaperPage)
    assert [kept.kind for kept in recovery.left_over()] == [UnsavedKind.SHEETS]

    go_on(qtbot, pages)
    again = shows(SheetsPage)
    assert again.rows() == (
        ("sheet", "Ada", "3 sure"),
        ("sheet", "Bo", "3 sure"),
        ("typing", "", "2"),
        again.rows()[-1],
    )
    assert again.rows()[-1][0] == "numbering"
    assert len(recovery.left_over()) == 1
    answer("Do not keep")
    press(qtbot, again, "Back")
    shows(WorkshopStartPage)
    assert recovery.left_over() == ()


def test_sheets_keep_the_numbers_of_the_lesson_as_it_was_printed(
    qtbot, pages, sheets, shows, recovery, unsaved, lesson_path
):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    unsaved.keep_now()
    lesson_path.write_text(SOURCE.replace("The town council met on Monday. ", ""))
    sheets.deleteLater()
    go_on(qtbot, pages)
    again = shows(SheetsPage)
    assert len(again._lesson.article.sentences) == 4


def test_sheets_are_put_aside_while_they_are_typed(qtbot, sheets, unsaved, recovery):
    qtbot.keyClicks(sheets.name, "Ada")
    qtbot.keyClicks(sheets.numbers, "3 su")
    expire(unsaved._timer)
    qtbot.waitUntil(
        lambda: (
            [kept.rows for kept in recovery.left_over()]
            == [(("typing", "Ada", "3 su"), ("numbering", sheets._numbering))]
        )
    )


def test_sheets_that_were_copied_are_left_without_a_question_and_kept_till_then(
    qtbot, sheets, shows, recovery, unsaved
):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    press(qtbot, sheets, "Copy as table")
    unsaved.keep_now()
    assert len(recovery.left_over()) == 1
    press(qtbot, sheets, "Back")
    shows(PaperPage)
    assert recovery.left_over() == ()


def test_sheets_can_be_saved_from_the_question(qtbot, sheets, shows, answer, recovery, tmp_path, monkeypatch):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "class"), ""))
    answer("Save as CSV…")
    press(qtbot, sheets, "Back")
    shows(PaperPage)
    assert "Ada" in (tmp_path / "class.csv").read_text(encoding="utf-8-sig") and recovery.left_over() == ()


def test_who_does_not_say_where_to_save_stays(qtbot, pages, sheets, answer, monkeypatch):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    answer("Save as CSV…")
    press(qtbot, sheets, "Back")
    assert pages.page is sheets


def test_closing_the_window_asks_about_sheets_and_lesson(qtbot, pages, sheets, unsaved, answer):
    pages.writing.document.replace_text(SOURCE + "x")
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    asked = answer("Keep for later")
    assert unsaved.may_leave(pages)
    assert asked == ["This lesson has changes that are not saved.", "1 sheet is not saved yet."]
