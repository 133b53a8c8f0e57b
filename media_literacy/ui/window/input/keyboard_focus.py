"""Keeps whether keys or the mouse were used last."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard
from media_literacy.ui.window.input.window_filter import WindowFilter

_NAVIGATION_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)


class KeyboardFocus(WindowFilter):
    """Tells the window; letters that are typed say nothing."""

    def takes(self, event: QEvent) -> bool:
        """Nothing."""
        if event.type() is QEvent.Type.MouseButtonPress:
            set_uses_keyboard(self.window, uses_keyboard=False)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _NAVIGATION_KEYS:
            set_uses_keyboard(self.window, uses_keyboard=True)
        return False
