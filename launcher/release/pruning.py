"""Which files of Qt, and which libraries of the system, a frozen build has.

PyInstaller takes everything that a module of Qt could ever load: QML, a theme that drags GTK in, forty languages. What
we keep is listed; a library that nothing of this loads goes, too.
"""

import os
import re
from collections.abc import Callable, Iterable

from launcher.places import CHECKOUT

QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtTextToSpeech", "QtMultimedia")
"""QtMultimedia is nothing that we use: the part that speaks has it among its base classes."""

PLUGINS = {
    "iconengines": ("svgicon",),
    "imageformats": ("jpeg", "webp", "svg", "ico"),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "styles": ("modernwindowsstyle", "macstyle"),
    "texttospeech": ("speechd", "sapi", "winrt", "darwin"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""What is loaded at run time, by folder. Nothing for TLS: no page is ever fetched by Qt."""

_BROUGHT = re.compile(r"lib(xcb-.*|xkbcommon.*|python3.*|sqlite3|bz2)\.so(\..*)?")
"""Of the system's libraries, what not every desktop has under this name; all others are kept up to date there."""
_LIBRARIES_OF_QT = ("libQt6", "libicu", "libxcb-", "libxkbcommon", "libav", "libsw", "Qt6", "av", "sw", "pyside6qml")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?q?(.+?)\.(?:so|dll|dylib)$")
_TRANSLATION = re.compile(r"/translations/.*\.qm$|/locale/.*\.pak$")
_CATALOGUES = os.path.join(CHECKOUT, "assets", "translations")
_LIBRARY = re.compile(r"(?:^|/)lib[^/]*\.so(\.[0-9.]+)?$")


def is_kept(name: str, source: str, sites: Iterable[str]) -> bool:
    """Whether a file is kept that came from `source` and goes to `name`; `sites` hold the packages of Python."""
    name = name.replace(os.sep, "/")
    if plugin := _PLUGIN.search(name):
        folder, base = plugin.groups()
        return base.removeprefix("texttospeech_") in PLUGINS.get(folder, ())
    if _says_what_we_say(name):
        return True
    if _TRANSLATION.search(name) or "PySide6/Qt/qml/" in name or name.startswith("share/"):
        return False
    if name.startswith("PySide6/Qt") and name.endswith((".abi3.so", ".pyd")):
        return os.path.basename(name).split(".")[0] in QT_MODULES
    if _LIBRARY.search(name) and not any(_is_inside(source, site) for site in sites):
        return _BROUGHT.fullmatch(os.path.basename(name)) is not None
    return True


def _says_what_we_say(name: str) -> bool:
    """Whether it has the texts of Qt's dialogs and menus in a language that the program speaks."""
    found = re.search(r"/translations/qtbase_(\w+)\.qm$", name)
    return found is not None and os.path.exists(os.path.join(_CATALOGUES, f"{found[1]}.po"))


def reachable(names: Iterable[str], needed_by: Callable[[str], Iterable[str]]) -> set[str]:
    """Of these files, those that are no shared library of Qt, and every library that one of them loads in the end."""
    known = list(names)
    by_base = {os.path.basename(name): name for name in known}
    found = {name for name in known if not _is_library_of_qt(name)}  # several may have one base: `__init__….so`
    open_ends = list(found)
    while open_ends:
        for base in needed_by(open_ends.pop()):
            name = by_base.get(base)
            if name is not None and name not in found:
                found.add(name)
                open_ends.append(name)
    return found


def _is_library_of_qt(name: str) -> bool:
    return os.path.basename(name).startswith(_LIBRARIES_OF_QT)


def _is_inside(path: str, folder: str) -> bool:
    return os.path.realpath(path).startswith(os.path.realpath(folder) + os.sep)
