"""A row is heard as what it was while it has the focus."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.ui.widgets.controls.late_named_row import LateNamedRow
from media_literacy.ui.widgets.controls.row_button import Line


@pytest.fixture
def window_of_rows(in_window, appearance):
    window = QWidget()
    column = QVBoxLayout(window)
    for _ in range(2):
        row = LateNamedRow(appearance, window)
        column.addWidget(row)
        row.show_lines([Line("A result")], name="Open the result")
    return in_window(window)


@pytest.mark.parametrize(("is_heard", "at_once"), [(False, "Fold the result"), (True, "Open the result")])
def test_a_new_name_waits_for_the_focus_to_go_on_where_somebody_listens(
    qtbot, monkeypatch, window_of_rows, is_heard, at_once
):
    monkeypatch.setattr(QAccessible, "isActive", lambda: is_heard)
    first, second = window_of_rows.findChildren(LateNamedRow)
    first.setFocus()
    first.show_lines([Line("A result")], name="Fold the result")
    assert first.accessibleName() == at_once
    second.setFocus()
    qtbot.waitUntil(lambda: first.accessibleName() == "Fold the result")


def test_of_two_new_names_the_last_is_taken(qtbot, monkeypatch, window_of_rows):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    first, second = window_of_rows.findChildren(LateNamedRow)
    first.setFocus()
    for name in ("Fold the result", "Unfold the result"):
        first.show_lines([Line("A result")], name=name)
    second.setFocus()
    qtbot.waitUntil(lambda: first.accessibleName() == "Unfold the result")


def test_without_the_focus_the_name_is_new_at_once(monkeypatch, window_of_rows):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    first, second = window_of_rows.findChildren(LateNamedRow)
    second.setFocus()
    first.show_lines([Line("A result")], name="Fold the result")
    assert first.accessibleName() == "Fold the result"
