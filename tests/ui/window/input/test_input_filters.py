"""All that looks at keys and presses is there, once each."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.window.input.input_filters import watch_input
from media_literacy.ui.window.input.window_filter import WindowFilter


def test_each_filter_belongs_to_the_window_once(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    watch_input(window)
    found = sorted(type(child).__name__ for child in window.findChildren(WindowFilter))
    assert found == ["DoubleClicks", "KeyboardFocus", "RepeatedKeys"]
