"""The keys that work on every page of the window, and on macOS the menu bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.window.desktop.menu_bar import add_menu_bar
from media_literacy.ui.window.window_actions import WindowActions


class WindowShortcuts(QObject):
    """A kiosk fills the screen anyway, and opens no file. Its way out has the same key on every system."""

    def __init__(
        self,
        window: QMainWindow,
        preferences: Preferences,
        actions: WindowActions,
        close: Callable[[], object],
        *,
        is_kiosk: bool = False,
    ) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        for binding, slot in (
            (keys.LARGER_TEXT, preferences.make_larger),
            (keys.LARGER_TEXT_TOO, preferences.make_larger),
            (keys.SMALLER_TEXT, preferences.make_smaller),
            (keys.USUAL_TEXT, preferences.use_usual_size),
            (keys.HELP, actions.show_keys),
            (keys.LEAVE_KIOSK if is_kiosk else keys.QUIT, close),
        ):
            keys.add_shortcut(binding, slot, window)
        if not is_kiosk:
            keys.add_shortcut(keys.FULL_SCREEN, self._on_full_screen, window)
            keys.add_shortcut(keys.OPEN_FILE, actions.choose_file, window)

        add_menu_bar(window, self._on_about, None if is_kiosk else self._on_settings, close)

    def _on_about(self) -> None:
        from media_literacy.ui.window.about import show_about

        show_about(self._window)

    def _on_settings(self) -> None:
        self._actions.show_room("settings")

    def _on_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
