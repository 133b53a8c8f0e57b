"""Starting Qt: where its plug-ins lie, the bundled fonts, and Qt without a screen for who prints from a terminal."""

import threading
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication

from media_literacy import resources

_PLUGINS = ("Qt/plugins", "plugins")
_started: list[QGuiApplication] = []
_registering = threading.Lock()
_fonts: list[int] = []


def find_plugins() -> None:
    """Tell Qt where its plug-ins are, before it starts.

    PySide6 tells it in a way that goes wrong where a comma, a semicolon, a quotation mark, a backslash or a line break
    stands in the path, and Qt then ends the process.
    """
    for name in _PLUGINS:
        folder = Path(PySide6.__file__).parent / name
        if folder.is_dir():
            QCoreApplication.addLibraryPath(str(folder))


def start_qt() -> None:
    """Start Qt without a screen, unless it runs already; from the main thread, and kept until the program ends."""
    if QGuiApplication.instance() is None:
        find_plugins()
        _started.append(QGuiApplication(["media-literacy", "-platform", "offscreen"]))


def register_fonts() -> None:
    """Make the bundled fonts known to Qt, once; a machine without any font package can then show text."""
    with _registering:
        if not _fonts:
            for path in sorted((resources.assets_folder() / "fonts").rglob("*.ttf")):
                _fonts.append(QFontDatabase.addApplicationFont(str(path)))
