import pytest
from PySide6.QtWidgets import QLabel

from media_literacy.ui.widgets.layouts.row_stack import RowStack


class Labels(RowStack[QLabel]):
    def make_row(self):
        return QLabel(f"made {len(self.rows)}", self)


@pytest.fixture
def labels(qtbot, appearance):
    made = Labels(appearance)
    qtbot.addWidget(made)
    made.show()
    return made


def test_rows_that_stay_are_the_same_widgets(labels):
    labels.show_count(3)
    first, second, _third = labels.rows
    labels.show_count(2)
    assert labels.rows == [first, second]
    labels.show_count(4)
    assert labels.rows[:2] == [first, second] and [row.isVisible() for row in labels.rows] == [True] * 4


def test_a_row_from_the_middle_goes_and_the_places_move_up(labels):
    labels.show_count(3)
    first, second, third = labels.rows
    labels.remove_row(second)
    assert labels.rows == [first, third] and labels.index_of(third) == 1
    assert not second.isVisible()
    assert [labels.column.itemAt(at).widget() for at in range(labels.column.count())] == [first, third]
