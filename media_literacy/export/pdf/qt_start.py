"""Starting Qt: where its plug-ins lie, the bundled fonts, and Qt without a screen for who prints from a terminal."""

import sys
import threading
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from media_literacy import resources
from media_literacy.strings.scripts import Script

MONOSPACE = "monospace"
_PLUGINS = ("Qt/plugins", "plugins")
_started: list[QGuiApplication] = []
_registering = threading.Lock()
_registered: set[str] = set()

_LATIN = {"atkinson-hyperlegible-next": "Atkinson Hyperlegible Next", "source-serif-4": "Source Serif 4"}
_SCRIPTS = {
    Script.ARABIC: ("noto-naskh-arabic", "Noto Naskh Arabic"),
    Script.HEBREW: ("noto-serif-hebrew", "Noto Serif Hebrew"),
}
_ON_PAPER = {**_SCRIPTS, Script.ARABIC: ("vazirmatn", "Vazirmatn")}
"""Noto Naskh sets the dots of its letters as glyphs of their own, and what is copied from a PDF file would be none."""
SCRIPT_FAMILIES = tuple(family for _folder, family in _ON_PAPER.values())
"""What a PDF file is set in beside the Latin families."""

_SIGNS = {
    "noto-emoji": "Noto Emoji",
    "noto-sans-symbols": "Noto Sans Symbols",
    "noto-sans-math": "Noto Sans Math",
    "noto-sans-symbols-2": "Noto Sans Symbols 2",
}
SIGN_FAMILIES = tuple(_SIGNS.values())
"""Emoji, arrows and other signs, one colour each; on the screen only where no font of the computer has them."""


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
    """Make the bundled fonts known to Qt, once; a machine without any font package can then show text.

    Those of other scripts wait for a text that needs them.
    """
    with _registering:
        for folder in _LATIN:
            _register(folder)


def family_of(script: Script) -> str:
    """The family for a script on the screen, made known to Qt when it is first asked for.

    From then on it is taken for letters of that script in any text of ours.
    """
    folder, family = _SCRIPTS[script]
    with _registering:
        if folder not in _registered:
            for latin in _LATIN.values():
                QFont.insertSubstitution(latin, family)
            _register(folder)
    return family


def paper_family_of(script: Script) -> str:
    """The family for a script in a PDF file."""
    folder, family = _ON_PAPER[script]
    with _registering:
        _register(folder)
    return family


def register_signs() -> None:
    """Make the faces of signs known to Qt, once; it takes them for what the fonts that it has lack."""
    with _registering:
        for folder in _SIGNS:
            _register(folder)


def code_family(platform: str = sys.platform) -> str:
    """The family in which each letter is as wide as any other; only on Linux one is called by what it is."""
    if platform.startswith("linux"):
        return MONOSPACE
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def _register(folder: str) -> None:
    if folder not in _registered:
        _registered.add(folder)
        for path in sorted((resources.assets_folder() / "fonts" / folder).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
