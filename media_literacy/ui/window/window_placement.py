"""The window opens where it was closed, on a screen that is there."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow

from media_literacy.store.files.window_geometry import load_geometry, save_geometry

USUAL = 1280, 820


def restore_placement(window: QMainWindow, folder: Path) -> None:
    """Give a window that is not shown yet its saved place, or the usual size.

    Qt moves and shrinks what would not be wholly on a screen, and takes no place on a screen of another size.
    """
    geometry = load_geometry(folder)
    if geometry is None or not window.restoreGeometry(QByteArray(geometry)):
        room = window.screen().availableSize()  # the frame of the window takes some of it
        window.resize(min(USUAL[0], room.width() - 16), min(USUAL[1], room.height() - 48))
    elif window.isFullScreen():  # which is for one sitting
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.setGeometry(window.normalGeometry())


def save_placement(window: QMainWindow, folder: Path) -> None:
    """Save where a window is; where nothing can be kept, that was said already."""
    with contextlib.suppress(OSError):
        save_geometry(bytes(window.saveGeometry().data()), folder)
