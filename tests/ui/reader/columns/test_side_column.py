"""What every column beside the page has."""

from PySide6.QtCore import Qt

from media_literacy.ui.reader.columns.side_column import SideColumn


def test_its_button_and_esc_ask_to_close_it(qtbot, in_window):
    column = in_window(SideColumn("Evidence"), 320, 400)
    with qtbot.waitSignal(column.close_requested):
        column.close_button.click()
    with qtbot.waitSignal(column.close_requested):
        qtbot.keyClick(column.close_button, Qt.Key.Key_Escape)
    assert column.inner.accessibleName() == "Evidence"
