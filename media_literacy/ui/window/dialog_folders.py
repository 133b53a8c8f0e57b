"""What Qt remembers of the folders that its file dialogs were in: for this person, for all programs made with Qt."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtWidgets import QFileDialog

_REMEMBERED = ("history", "lastVisited")


def forget_folders() -> None:
    """Forget them on the disk, and begin the next dialog in the home folder; in the window's thread."""
    dialog = QFileDialog()
    dialog.setDirectoryUrl(QUrl.fromLocalFile(str(Path.home())))
    shiboken6.delete(dialog)  # it writes where it was when it goes
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.beginGroup("FileDialog")
    for name in _REMEMBERED:
        settings.remove(name)
    settings.endGroup()
    settings.sync()
