"""The window opens where it was closed, on a screen that is there."""

import contextlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from media_literacy.store.files.window_geometry import WindowPlace, fitted, load_place, save_place

TITLE_BAR = 40
"""Px for the frame above the window; how much it really takes is known only once it is shown."""
USUAL = 1280, 820


def put_in_place(window: QMainWindow, folder: Path) -> None:
    """Give a window that is not shown yet its kept place, or the usual size on the first screen."""
    place = load_place(folder)
    if place is None:
        room = window.screen().availableSize()  # the frame of the window takes some of it
        window.resize(min(USUAL[0], room.width() - 16), min(USUAL[1], room.height() - 48))
        return
    screens = [screen.availableGeometry().getRect() for screen in QApplication.screens()]
    place = fitted(place, screens, TITLE_BAR)  # pyright: ignore[reportArgumentType]
    window.setGeometry(place.x, place.y, place.width, place.height)
    if place.is_maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep_place(window: QMainWindow, folder: Path) -> None:
    """Remember where a window is; where nothing can be kept, that was said already."""
    box = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    if box.isEmpty():
        return
    place = WindowPlace(box.x(), box.y(), box.width(), box.height(), window.isMaximized())
    with contextlib.suppress(OSError):
        save_place(place, folder)
