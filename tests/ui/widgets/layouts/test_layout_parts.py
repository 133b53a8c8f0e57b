import random

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from media_literacy.ui.widgets.layouts.layout_parts import layout_parts
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow


def test_widgets_and_layouts_come_in_the_order_of_the_layout_and_nothing_beside_it(qapp):
    part = QWidget()
    column, row = QVBoxLayout(part), QHBoxLayout()
    first, second, third, inner = (QLabel(name, part) for name in ("1", "2", "3", "4"))
    QLabel("beside", part)
    column.addWidget(third)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    column.addStretch()
    row.addWidget(inner)
    row.addWidget(second)
    assert layout_parts(column) == [first, row, third] and layout_parts(row) == [inner, second]
    assert layout_parts(None) == []


def test_layouts_of_ours_are_read_as_well(qapp):
    part = QWidget()
    row = FlowRow(part, 4)
    labels = [QLabel(name, part) for name in "abc"]
    for label in reversed(labels):
        row.addWidget(label)
    assert layout_parts(row) == labels[::-1]


class Panel(QWidget):
    def __init__(self, parent):
        super().__init__(parent)
        column = QVBoxLayout(self)
        self.labels = [QLabel("a", self) for _number in range(3)]
        for label in self.labels:
            column.addWidget(label)


def test_widgets_that_come_where_others_went_are_widgets(qapp):
    """The program ended in ten rounds of this, where items of layouts were asked for their widgets."""
    part, sizes, panels = QWidget(), random.Random(1), []
    column = QVBoxLayout(part)
    part.show()
    for _round in range(12):
        for panel in panels:
            panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        panels = []
        for _batch in range(sizes.randrange(1, 7)):
            holder = QWidget(part)
            inner = QVBoxLayout(holder)
            made = [Panel(holder) for _number in range(5)]
            for panel in made:
                inner.addWidget(panel)
            column.insertWidget(0, holder)
            holder.show()
            assert layout_parts(column)[0] is holder and layout_parts(inner) == made
            assert [layout_parts(panel.layout()) for panel in made] == [panel.labels for panel in made]
            panels += made
