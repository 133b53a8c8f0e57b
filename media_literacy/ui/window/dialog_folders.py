"""What is remembered of the folders that file dialogs were in: by Qt for this person, for all programs made with it."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtWidgets import QFileDialog

from media_literacy.ui.widgets.last_folder import forget_last_folder

_REMEMBERED = ("history", "lastVisited")


def forget_folders() -> None:
    """Forget them on the disk, and begin the next dialog in the home folder; in the window's thread."""
    forget_last_folder()
    dialog = QFileDialog()
    dialog.setDirectoryUrl(QUrl.fromLocalFile(str(Path.home())))
    shiboken6.delete(dialog)  # it writes where it was when it goes
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.beginGroup("FileDialog")
    for name in _REMEMBERED:
        settings.remove(name)
    settings.endGroup()
    settings.sync()
