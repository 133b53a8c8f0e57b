"""Finding words in the source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def test_finding_goes_from_place_to_place_and_back_to_the_source(desk):
    desk.at("---")
    desk.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClicks(QApplication.focusWidget(), "DRY")
    chosen = desk.source.textCursor
    assert chosen().selectedText() == "dry"
    first = chosen().selectionStart()
    desk.key(Qt.Key.Key_Return)
    assert chosen().selectionStart() > first
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert chosen().selectionStart() == first
    desk.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.source
