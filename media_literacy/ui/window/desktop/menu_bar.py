"""The menu that every program has on macOS: about it, its settings, and its end. Other systems have none of ours."""

import sys
from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenuBar

from media_literacy.i18n import gettext as _
from media_literacy.ui.platform_keys import MAC


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
    bar = QMenuBar(window)
    menu = bar.addMenu(_("Media Literacy"))
    for words, role, keys, slot in (
        (_("About Media Literacy"), QAction.MenuRole.AboutRole, None, show_about),
        (_("Settings…"), QAction.MenuRole.PreferencesRole, QKeySequence.StandardKey.Preferences, show_settings),
        (_("Quit Media Literacy"), QAction.MenuRole.QuitRole, None, close),
    ):
        if slot is not None:
            action = menu.addAction(words)
            action.setMenuRole(role)
            if keys is not None:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
    window.setMenuBar(bar)
    return bar
