"""What keys and mouse may not do in the window, however fast they come."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.window.input.double_clicks import DoubleClicks
from media_literacy.ui.window.input.keyboard_focus import KeyboardFocus
from media_literacy.ui.window.input.repeated_keys import RepeatedKeys


def watch_input(window: QWidget) -> None:
    """Look at every key and press before the widgets do; the window owns what does."""
    RepeatedKeys(window)
    DoubleClicks(window)
    KeyboardFocus(window)
