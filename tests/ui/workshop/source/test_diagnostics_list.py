"""The list of remarks: what each row says, where it leads, and what its button does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from media_literacy.diagnostics import Diagnostic, Location, Report, Severity
from media_literacy.lesson.fix import Fix, Splice
from media_literacy.ui.widgets.controls.row_button import RowButton
from media_literacy.ui.workshop.source.diagnostics_list import DiagnosticsList

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
def told():
    """What was pressed."""
    return []


@pytest.fixture
def diagnostics(qtbot, told, appearance):
    found = DiagnosticsList(told.append, told.append, appearance)
    qtbot.addWidget(found)
    found.resize(420, 500)
    found.show_report(Report("lesson.md", (KIND, LOUD)), {KIND: FIX})
    found.show()
    return found


def rows(diagnostics):
    return [button for button in diagnostics.findChildren(RowButton) if button.isVisible()]


def fix_buttons(diagnostics):
    return [button for button in diagnostics.findChildren(QPushButton) if button.isVisible()]


def test_each_row_says_how_grave_it_is_where_and_what_to_do(diagnostics):
    assert [row.accessibleName() for row in rows(diagnostics)] == [
        "Error, line 9. There is no kind called “ovreclaim”. Did you mean “overclaim”?",
        "Advice, line 13. The note “dry” raises its voice.",
    ]


def test_pressing_a_row_tells_its_diagnostic(qtbot, diagnostics, told):
    qtbot.mouseClick(rows(diagnostics)[1], Qt.MouseButton.LeftButton)
    assert told == [LOUD]


def test_only_a_diagnostic_with_a_cure_has_a_button(qtbot, diagnostics, told):
    assert [button.text() for button in fix_buttons(diagnostics)] == ["Change to “overclaim”"]
    qtbot.mouseClick(fix_buttons(diagnostics)[0], Qt.MouseButton.LeftButton)
    assert told == [FIX]


def test_the_arrows_go_from_row_to_row(qtbot, diagnostics):
    diagnostics.activateWindow()
    first, second = rows(diagnostics)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first


def test_the_focus_stays_while_the_report_changes(qtbot, diagnostics):
    diagnostics.activateWindow()
    first = rows(diagnostics)[0]
    first.setFocus()
    diagnostics.show_report(Report("lesson.md", (LOUD,)), {})
    qtbot.waitUntil(lambda: len(rows(diagnostics)) == 1)
    assert QApplication.focusWidget() is first and "raises its voice" in first.accessibleName()
    assert fix_buttons(diagnostics) == []


def test_no_diagnostic_is_said_in_words(diagnostics):
    diagnostics.show_report(Report("lesson.md"), {})
    assert [label.text() for label in diagnostics.findChildren(QLabel) if label.isVisible()] == ["Nothing to mend."]
    assert rows(diagnostics) == []


def test_rows_fit_their_column_at_twice_the_size(qtbot, diagnostics, large_appearance):
    diagnostics.apply_appearance(large_appearance)
    qtbot.waitUntil(
        lambda: rows(diagnostics)[0].height() >= rows(diagnostics)[0].heightForWidth(rows(diagnostics)[0].width())
    )
    assert all(row.width() <= diagnostics.viewport().width() for row in rows(diagnostics))


def test_nothing_is_cut_in_a_narrow_panel_at_twice_the_size_of_text(qtbot, diagnostics, dressed, large_appearance):
    dressed(large_appearance)
    diagnostics.apply_appearance(large_appearance)
    long = replace(FIX, title="Add a part “Debrief” to complete, with all that it needs")
    diagnostics.show_report(Report("lesson.md", (KIND, LOUD)), {KIND: long})
    diagnostics.resize(300, 500)
    (button,) = fix_buttons(diagnostics)
    qtbot.waitUntil(lambda: button.height() >= button.heightForWidth(button.width()))
    page, viewport = diagnostics.widget(), diagnostics.viewport()
    assert page.width() <= viewport.width()
    assert button.mapTo(viewport, button.rect().bottomRight()).x() < viewport.width()
    assert button.height() > button.heightForWidth(2000)  # it takes more than one line
