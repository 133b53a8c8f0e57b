"""The margin of the source."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from media_literacy.ui.workshop.source.line_numbers import LineNumbers


class Painted(QObject):
    """Remembers which part of a widget was painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.lowest = -1
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.lowest = max(self.lowest, event.rect().bottom())
        return False


def test_all_line_numbers_below_are_painted_anew_when_a_line_grows(desk):
    desk.write("\n".join(["short"] * 200))
    desk.at("short", after=True)
    QApplication.processEvents()
    painted = Painted(desk.part(LineNumbers))
    desk.keys(" many words in a line that grows" * 6)
    desk.qtbot.waitUntil(lambda: painted.lowest >= desk.part(LineNumbers).height() - 2)
