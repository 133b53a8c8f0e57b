"""The widgets of one row: where they stand, and that both go."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from media_literacy.ui.library.row_items import RULE, ShownRow
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Rule, SetText


def test_the_rule_stands_below_the_widget_and_goes_with_it(qtbot, in_window, appearance):
    holder = in_window(QWidget(), 400, 200)
    row = ShownRow(SetText("City news", Role.HEADING, appearance, holder), Rule(appearance, holder))
    row.place(QRect(10, 20, 300, 50))
    assert row.widget.geometry() == QRect(10, 20, 300, 50 - RULE)
    assert row.rule.geometry() == QRect(10, 70 - RULE, 300, RULE)
    assert row.widget.isVisible() and row.rule.isVisible()
    row.remove()
    qtbot.waitUntil(lambda: holder.findChildren(QWidget) == [])
