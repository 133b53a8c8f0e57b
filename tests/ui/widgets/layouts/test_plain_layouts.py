"""Parts of a page add no room of their own, and a row of buttons wraps."""

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, plain_row, wrapping_row


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_column_adds_no_room(parent):
    column = plain_column(parent)
    assert column.contentsMargins() == QMargins() and column.spacing() == 0


def test_a_row_adds_only_the_room_between(parent):
    row = plain_row(parent, 14)
    assert row.contentsMargins() == QMargins() and row.spacing() == 14


def test_a_row_that_wraps_holds_its_widgets_in_order(parent):
    first, second = QWidget(parent), QWidget(parent)
    first.setFixedSize(60, 20)
    second.setFixedSize(60, 20)
    row = wrapping_row(parent, first, second, spacing=7)
    assert (first.parentWidget(), row.parentWidget()) == (row, parent)
    assert row.heightForWidth(127) == 20
    assert row.heightForWidth(126) == 47
