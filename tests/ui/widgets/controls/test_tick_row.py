"""A box to tick beside a text that wraps."""

import pytest
from PySide6.QtCore import QPoint, Qt

from media_literacy.ui.widgets.controls.tick_row import TickRow


@pytest.fixture
def row(in_window, appearance):
    return in_window(TickRow("Sign it with my key", appearance), 400, 40)


def test_box_and_text_can_be_clicked_and_space_ticks(qtbot, row):
    for at in (QPoint(12, 16), QPoint(390, 30)):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=at)
    assert not row.isChecked()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()


def test_it_is_at_least_as_high_as_its_box_and_grows_with_the_text(row, large_appearance):
    assert row.heightForWidth(400) == 33
    row.show_text("Sign it with my key, which is made once and stays on this computer. " * 4)
    assert row.heightForWidth(400) > 80
    assert row.accessibleName() == row.text()
    before = row.heightForWidth(800)
    row.apply_appearance(large_appearance)
    assert row.heightForWidth(800) > 2 * before


def test_the_tick_and_the_focus_are_seen(row):
    row.clearFocus()
    before = row.grab().toImage()
    row.setChecked(True)
    ticked = row.grab().toImage()
    row.setFocus()
    assert before != ticked != row.grab().toImage() != before


def test_where_one_writes_from_the_right_the_box_stands_there(row):
    row.setChecked(True)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = row.grab().toImage().pixelColor(400 - 10, 8 + 6)
    assert box.blue() > box.red() + 40
