"""Parts of a page add no room of their own, and a row of buttons wraps."""

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from media_literacy.ui.widgets.layouts.plain_layouts import (
    arranged_once,
    plain_column,
    plain_row,
    turn_when_tight,
    wrapping_row,
)


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


class CountedColumn(QVBoxLayout):
    """Counts how often it arranges its rows."""

    times = 0

    def setGeometry(self, rect):
        self.times += 1
        super().setGeometry(rect)


def add_rows(column, parent, count):
    for _number in range(count):
        row = QWidget(parent)
        row.setFixedHeight(10)
        column.addWidget(row)
        row.show()
        yield row


def test_rows_that_come_together_are_arranged_once_and_stand_at_their_places_at_once(parent):
    around, inner = QVBoxLayout(parent), QWidget(parent)
    around.addWidget(inner)
    column = CountedColumn(inner)
    parent.show()
    column.times = 0
    with arranged_once(column):
        rows = [*add_rows(column, inner, 20)]
    assert 1 <= column.times <= 3
    step = rows[1].y() - rows[0].y()
    assert step >= 10 and [row.y() - rows[0].y() for row in rows] == [step * number for number in range(20)]
    assert inner.height() >= rows[-1].geometry().bottom()


def test_after_a_fault_a_column_arranges_as_before(parent):
    column = CountedColumn(parent)
    parent.show()
    with pytest.raises(ValueError, match="no rows"), arranged_once(column):
        raise ValueError("no rows")
    column.times = 0
    rows = [*add_rows(column, parent, 2)]
    assert column.times and rows[1].y() > rows[0].y()


def test_answers_go_below_words_that_they_would_leave_a_narrow_column(parent):
    row = plain_row(parent, 0)
    directions = []
    for width in (100, 99, 100):
        turn_when_tight(row, 55, width)
        directions.append(row.direction())
    across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    assert directions == [across, down, across]
