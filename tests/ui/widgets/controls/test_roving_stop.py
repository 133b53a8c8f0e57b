"""Of many buttons one is a Tab stop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from media_literacy.ui.widgets.controls.roving_stop import RovingStop


class Column(QWidget):
    """Three buttons, of which the second is hidden."""

    def __init__(self):
        super().__init__()
        layout = QVBoxLayout(self)
        self.buttons = [QPushButton(word, self) for word in ("a", "b", "c")]
        self.stop = RovingStop(lambda: self.buttons, self)
        for button in self.buttons:
            layout.addWidget(button)
            self.stop.add(button)
        self.buttons[1].hide()
        self.stop.update()

    @property
    def stops(self):
        return [button.text() for button in self.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.fixture
def column(in_window):
    return in_window(Column())


def test_the_arrows_lead_to_the_others_and_tab_comes_back_to_where_one_was(qtbot, column):
    first, _hidden, last = column.buttons
    assert column.stops == ["a"]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert last.hasFocus() and column.stops == ["c"]
    qtbot.keyClick(last, Qt.Key.Key_Home)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert first.hasFocus()


def test_where_the_stop_is_hidden_the_first_that_shows_is_one(column):
    column.buttons[0].hide()
    column.stop.update()
    assert column.stops == ["c"]
