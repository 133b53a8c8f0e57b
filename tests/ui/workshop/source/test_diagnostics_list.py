"""The list of remarks: what each row says, where it leads, and what its button does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from media_literacy.authoring.edit.source.splice import Splice
from media_literacy.authoring.fixes.quick_fix import Fix
from media_literacy.diagnostics import Diagnostic, Location, Report, Severity
from media_literacy.ui.widgets.row_button import RowButton
from media_literacy.ui.workshop.source.diagnostics_list import RemarksList

KIND = Diagnostic(
    "unknown-kind",
    "There is no kind called “ovreclaim”.",
    Location(9, 18),
    Location(9, 27),
    "Did you mean “overclaim”?",
)
LOUD = Diagnostic(
    "exclamation-mark", "The note “dry” raises its voice.", Location(13, 32), Location(13, 33), "", Severity.WARNING
)
FIX = Fix("Change to “overclaim”", (Splice(3, 4, "x"),))


@pytest.fixture
def remarks(qtbot, look):
    found = RemarksList(look)
    qtbot.addWidget(found)
    found.resize(420, 500)
    found.show_report(Report("lesson.md", (KIND, LOUD)), {KIND: FIX})
    found.show()
    return found


def rows(remarks):
    return [one for one in remarks.findChildren(RowButton) if one.isVisible()]


def fix_buttons(remarks):
    return [one for one in remarks.findChildren(QPushButton) if one.isVisible()]


def test_each_row_says_how_grave_it_is_where_and_what_to_do(remarks):
    assert [row.accessibleName() for row in rows(remarks)] == [
        "Error, line 9. There is no kind called “ovreclaim”. Did you mean “overclaim”?",
        "Advice, line 13. The note “dry” raises its voice.",
    ]


def test_pressing_a_row_tells_its_remark(qtbot, remarks):
    with qtbot.waitSignal(remarks.chosen) as told:
        qtbot.mouseClick(rows(remarks)[1], Qt.MouseButton.LeftButton)
    assert told.args == [LOUD]


def test_only_a_remark_with_a_cure_has_a_button(qtbot, remarks):
    assert [one.text() for one in fix_buttons(remarks)] == ["Change to “overclaim”"]
    with qtbot.waitSignal(remarks.fix_requested) as told:
        qtbot.mouseClick(fix_buttons(remarks)[0], Qt.MouseButton.LeftButton)
    assert told.args == [FIX]


def test_the_arrows_go_from_row_to_row(qtbot, remarks):
    remarks.activateWindow()
    first, second = rows(remarks)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first


def test_the_focus_stays_while_the_report_changes(qtbot, remarks):
    remarks.activateWindow()
    first = rows(remarks)[0]
    first.setFocus()
    remarks.show_report(Report("lesson.md", (LOUD,)), {})
    qtbot.waitUntil(lambda: len(rows(remarks)) == 1)
    assert QApplication.focusWidget() is first and "raises its voice" in first.accessibleName()
    assert fix_buttons(remarks) == []


def test_no_remark_is_said_in_words(remarks):
    remarks.show_report(Report("lesson.md"), {})
    assert [one.text() for one in remarks.findChildren(QLabel) if one.isVisible()] == ["Nothing to remark."]
    assert rows(remarks) == []


def test_rows_fit_their_column_at_twice_the_size(qtbot, remarks, large_look):
    remarks.show_look(large_look)
    qtbot.waitUntil(lambda: rows(remarks)[0].height() >= rows(remarks)[0].heightForWidth(rows(remarks)[0].width()))
    assert all(row.width() <= remarks.viewport().width() for row in rows(remarks))
