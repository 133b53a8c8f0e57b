"""Rows that wrap and columns that stack, so that nothing forces a window wider."""

import pytest
from each_row import each_row
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns, FlowRow, WithCorner, Wrapping


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def boxes(layout, count, width, height=20):
    """Widgets of a fixed size in the layout."""
    made = []
    for _ in range(count):
        widget = QWidget(layout.parentWidget())
        widget.setFixedSize(width, height)
        layout.addWidget(widget)
        made.append(widget)
    return made


def places(widgets):
    return [(widget.x(), widget.y()) for widget in widgets]


def test_a_row_goes_on_in_the_next_line_where_there_is_no_room(parent):
    row = FlowRow(parent, 10)
    widgets = boxes(row, 3, 50)
    assert [row.heightForWidth(width) for width in (170, 169, 109)] == [20, 50, 80]
    row.setGeometry(QRect(0, 0, 169, 50))
    assert places(widgets) == [(0, 0), (60, 0), (0, 30)]


def test_an_even_row_leaves_no_item_alone_where_it_takes_no_more_lines(parent):
    row = FlowRow(parent, 10, wrapping=Wrapping.EVENLY)
    widgets = boxes(row, 4, 50)
    for width, at in ((230, [(0, 0), (60, 0), (120, 0), (180, 0)]), (229, [(0, 0), (60, 0), (0, 30), (60, 30)])):
        row.setGeometry(QRect(0, 0, width, 50))
        assert places(widgets) == at


def test_a_row_of_all_or_none_gives_each_item_a_line_where_one_does_not_hold_them_all(parent):
    row = FlowRow(parent, 10, wrapping=Wrapping.EACH_ITEM)
    widgets = boxes(row, 3, 50)
    for width, at in ((170, [(0, 0), (60, 0), (120, 0)]), (169, [(0, 0), (0, 30), (0, 60)])):
        row.setGeometry(QRect(0, 0, width, 90))
        assert places(widgets) == at


def test_lines_may_be_closer_than_items(parent):
    row = FlowRow(parent, 10, line_spacing=4)
    widgets = boxes(row, 3, 50)
    row.setGeometry(QRect(0, 0, 110, 50))
    assert places(widgets) == [(0, 0), (60, 0), (0, 24)]
    assert row.heightForWidth(110) == 44


def test_a_row_stands_at_its_end_or_in_its_middle(parent):
    for alignment, x in ((Qt.AlignmentFlag.AlignTrailing, 90), (Qt.AlignmentFlag.AlignHCenter, 45)):
        holder = QWidget(parent)
        row = FlowRow(holder, 10, alignment=alignment)
        widgets = boxes(row, 2, 50)
        row.setGeometry(QRect(0, 0, 200, 20))
        assert places(widgets) == [(x, 0), (x + 60, 0)]


def test_where_one_writes_from_the_right_a_row_begins_there(parent):
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = FlowRow(parent, 10)
    widgets = boxes(row, 2, 50)
    row.setGeometry(QRect(0, 0, 200, 20))
    assert places(widgets) == [(150, 0), (90, 0)]


def test_what_is_hidden_takes_no_room(parent):
    row = FlowRow(parent, 10)
    widgets = boxes(row, 3, 50)
    widgets[0].hide()
    assert row.heightForWidth(110) == 20 and row.sizeHint().width() == 110


def test_columns_stand_side_by_side_down_to_their_least_width(parent, appearance, large_appearance):
    columns = Columns(parent, appearance, narrowest=100, spacing=20)
    boxes(columns, 2, 80)
    assert [columns.heightForWidth(width) for width in (220, 219)] == [20, 60]
    columns.use_appearance(large_appearance)
    assert [columns.heightForWidth(width) for width in (420, 419)] == [20, 60]


def test_columns_are_as_wide_as_each_other(parent, appearance):
    columns = Columns(parent, appearance, narrowest=100, spacing=20)
    widgets = [QWidget(parent) for _ in range(2)]
    for widget in widgets:
        columns.addWidget(widget)
    columns.setGeometry(QRect(0, 0, 320, 40))
    assert [widget.width() for widget in widgets] == [150, 150] and widgets[1].x() == 170


def test_where_one_writes_from_the_right_the_first_column_stands_there(parent, appearance):
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    columns = Columns(parent, appearance, narrowest=100)
    first, second = QWidget(parent), QWidget(parent)
    columns.addWidget(first)
    columns.addWidget(second)
    columns.setGeometry(QRect(0, 0, 400, 50))
    assert first.x() == second.x() + second.width() + columns.spacing()
    columns.use_narrowest(300)
    columns.setGeometry(QRect(0, 0, 400, 50))
    assert (first.x(), second.x()) == (0, 0)


def test_no_columns_have_no_height(parent, appearance):
    assert Columns(parent, appearance, narrowest=100).heightForWidth(300) == 0


def test_all_parts_of_columns_begin_level(parent, appearance):
    columns = Columns(parent, appearance, narrowest=100, spacing=10, parts=2)
    widgets = []
    for height in (40, 20):
        widgets += [*boxes(columns, 1, 100, height), *boxes(columns, 1, 100)]
    assert [columns.heightForWidth(width) for width in (210, 209)] == [60, 110]
    columns.setGeometry(QRect(0, 0, 210, 60))
    assert widgets[1].y() == widgets[3].y() == 40
    assert [(widgets[at].y(), widgets[at].height()) for at in (0, 2)] == [(0, 40), (0, 20)]


def test_a_long_heading_widens_its_column_where_the_others_keep_their_least_width(parent, appearance):
    columns = Columns(parent, appearance, narrowest=100, spacing=10, parts=2)
    (short, _), (long, text) = [(*boxes(columns, 1, wide), *boxes(columns, 1, 20)) for wide in (100, 130)]
    for direction, at in ((Qt.LayoutDirection.LeftToRight, (0, 110)), (Qt.LayoutDirection.RightToLeft, (146, 6))):
        parent.setLayoutDirection(direction)
        columns.setGeometry(QRect(0, 0, 246, 60))
        assert (short.x(), long.x()) == at, direction
    parent.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    columns.setGeometry(QRect(0, 0, 245, 60))  # a pixel too few: they stay as wide as each other
    assert long.x() == text.x() == 127 and short.x() == 0


@pytest.mark.parametrize(
    ("direction", "x"), [(Qt.LayoutDirection.LeftToRight, 160), (Qt.LayoutDirection.RightToLeft, 10)]
)
def test_what_stands_in_the_corner_takes_no_room(parent, direction, x):
    parent.setLayoutDirection(direction)
    layout = WithCorner(parent)
    filling = QWidget(parent)
    boxes(FlowRow(filling, spacing=0), 4, 100)
    layout.addWidget(filling)
    (corner,) = boxes(layout, 1, 30)
    layout.keep_from_edges(10, 5)
    assert layout.heightForWidth(200) == 40
    layout.setGeometry(QRect(0, 0, 200, 60))
    assert filling.geometry() == QRect(0, 0, 200, 60)
    assert places([corner]) == [(x, 35)]


class Asked(QWidget):
    """Counts how often it is asked for its height."""

    def __init__(self, parent):
        super().__init__(parent)
        self.widths, self.high = [], 20
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self):
        return QSize(100, self.high)

    def heightForWidth(self, width):
        self.widths.append(width)
        return self.high


def change_height(item, _layout):
    item.high = 35
    item.updateGeometry()


CHANGES = {
    "an item grows": (change_height, 35),
    "an item is hidden": (lambda item, _layout: item.hide(), 0),
    "an item is taken": (lambda item, layout: layout.removeWidget(item), 0),
    "margins": (lambda _item, layout: layout.setContentsMargins(0, 3, 0, 4), 27),
}


@each_row("name", CHANGES)
@each_row(
    "make", [lambda parent, _appearance: FlowRow(parent), lambda parent, appearance: Columns(parent, appearance, 10)]
)
def test_a_height_is_worked_out_once_until_something_changes(parent, appearance, name, make):
    inner = QWidget(parent)
    layout, item = make(inner, appearance), Asked(inner)
    layout.addWidget(item)
    widths = (60, 70, 80, 90, 100)  # Qt itself remembers three
    assert [layout.heightForWidth(width) for width in widths * 2] == [20] * 10 and len(item.widths) == len(widths)
    change, height = CHANGES[name]
    change(item, layout)
    assert layout.heightForWidth(100) == height


def test_an_item_that_comes_counts_at_once(parent):
    row = FlowRow(parent, 10)
    boxes(row, 1, 50)
    assert row.heightForWidth(50) == 20
    boxes(row, 1, 50)
    assert row.heightForWidth(50) == 50
