"""The sheets of a class are asked about before they are left."""

from factories import make_lesson
from PySide6.QtCore import QObject

from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.workshop.paper.class_sheets import ClassSheets


def test_typed_sheets_are_left_once_that_is_allowed(qtbot, window_around, appearance, monkeypatch):
    context, parent = window_around.context, QObject()
    unsaved, stack = context.unsaved(), window_around.frame.pages
    sheets, left = ClassSheets(unsaved, context.tasks, context.window, parent), []
    sheets.page_made.connect(stack.show_page)
    sheets.left.connect(lambda: left.append(True))
    rows = (("sheet", "Ada", "1"),)
    sheets.show(make_lesson(["It rained."]), "# Rain\n\nIt rained.\n", None, appearance, rows=rows)
    assert stack.page.rows() == rows
    answers = [False, True]
    monkeypatch.setattr(UnsavedWork, "may_leave", lambda *_args: answers.pop(0))
    stack.page.left.emit()
    assert left == []
    stack.page.left.emit()
    assert left == [True]
