"""The sheets of a class are asked about before they are left."""

import pytest
from factories import make_lesson
from PySide6.QtWidgets import QFileDialog

from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.workshop.paper.class_sheets import ClassSheets

LESSON, SOURCE = make_lesson(["It rained."]), "# Rain\n\nIt rained.\n"


@pytest.fixture
def sheets(window_around):
    context = window_around.context
    made = ClassSheets(context.unsaved(), context.tasks, context.window, window_around.frame)
    made.page_made.connect(window_around.frame.pages.show_page)
    return made


def test_the_codes_that_it_begins_with_are_in_view_in_large_text(qtbot, sheets, window_around, large_appearance):
    sheets.show(LESSON, SOURCE, None, large_appearance, begins_with_codes=True)
    page = window_around.page
    code = page.returned.code
    assert code.hasFocus()
    qtbot.waitUntil(lambda: code.visibleRegion().boundingRect() == code.rect())


def test_files_are_asked_for_beside_the_written_lesson(sheets, window_around, appearance, monkeypatch, tmp_path):
    begun = []

    def ask(_parent, _title, start, *_more):
        begun.append(start)
        return "", ""

    for name in ("getSaveFileName", "getOpenFileNames", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(ask))
    sheets.show(LESSON, SOURCE, None, appearance, folder=tmp_path)
    page = window_around.page
    page.saving.ask_and_save()
    page.returned._on_open()
    assert begun == [str(tmp_path / f"{LESSON.front.id}.csv"), str(tmp_path)]


def test_typed_sheets_are_left_once_that_is_allowed(qtbot, sheets, window_around, appearance, monkeypatch):
    rows, left = (("sheet", "Ada", "1"),), []
    sheets.left.connect(lambda: left.append(True))
    sheets.show(LESSON, SOURCE, None, appearance, rows=rows)
    page = window_around.page
    assert page.rows()[:-1] == rows and page.rows()[-1][0] == "numbering"
    answers = [False, True]
    monkeypatch.setattr(UnsavedWork, "may_leave", lambda *_args: answers.pop(0))
    page.left.emit()
    assert left == []
    page.left.emit()
    assert left == [True]
