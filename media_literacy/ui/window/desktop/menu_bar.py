"""The menu that every program has on macOS: about it, its settings, and its end. Other systems have none of ours."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.keys.platform_keys import MAC


def add_menu_bar(
    window: QMainWindow,
    show_about: Callable[[], object],
    show_settings: Callable[[], object] | None,
    close: Callable[[], object],
    platform: str = sys.platform,
) -> QMenuBar | None:
    """Give the window its menu bar; macOS itself puts the entries where they are looked for, by their roles.

    None on other systems; a kiosk has no settings.
    """
    if platform != MAC:
        return None
    bar = MacMenuBar(show_about, show_settings, close, window)
    window.setMenuBar(bar)
    return bar


class MacMenuBar(QMenuBar):
    """Its entries are made once, since macOS keeps what it took; their words follow the language."""

    def __init__(
        self,
        show_about: Callable[[], object],
        show_settings: Callable[[], object] | None,
        close: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self.addMenu(self._menu)
        self._about = self._entry(QAction.MenuRole.AboutRole, show_about)
        self._settings = None
        if show_settings is not None:
            self._settings = self._entry(QAction.MenuRole.PreferencesRole, show_settings)
            self._settings.setShortcut(QKeySequence(QKeySequence.StandardKey.Preferences))
        self._quit = self._entry(QAction.MenuRole.QuitRole, close)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language was chosen."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _entry(self, role: QAction.MenuRole, slot: Callable[[], object]) -> QAction:
        action = QAction(self._menu)
        action.setMenuRole(role)
        action.triggered.connect(slot)
        self._menu.addAction(action)
        return action

    def _say(self) -> None:
        self._menu.setTitle(_("Media Literacy"))
        self._about.setText(_("About Media Literacy"))
        if self._settings is not None:
            self._settings.setText(_("Settings…"))
        self._quit.setText(_("Quit Media Literacy"))
