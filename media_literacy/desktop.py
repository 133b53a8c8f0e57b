"""What a window needs of the machine, looked at before Qt starts.

Qt ends the whole process when a library or the display is missing, and names the wrong culprit. So we look first,
and say what to do. Nothing here imports more than the standard library: the set-up in `run.py` asks the same questions.
"""

import os
import sys
from collections.abc import Iterable, Mapping

from media_literacy.i18n import gettext as _

STARTED_AS = "MEDIA_LITERACY_STARTED_AS"  # set by run.py, so that advice can be typed as it stands
DESKTOP_ID = "alt.media_literacy.app"
"""By which desktops know the program: its entry, its windows, its icon where it is installed for all."""
WINDOWS_APP_ID = "MediaLiteracy.MediaLiteracy"
"""Windows puts the windows of one id together in the task bar; the installer’s entry in the menu has the same."""
READ_ALOUD = "read-aloud"
"""The extra that reads lessons aloud: the word that has run.py install it, and the name of its pins."""

# Library to Debian package. The first set is needed by any QApplication, the second by a window under X11.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
X11_LIBRARIES = {
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WINDOWS_1903 = 18362  # the first build that has the icuuc.dll which Qt loads
_QT_BRINGS = ("libQt6", "libpyside6", "libshiboken6", "libicu")
_LOADER_CACHE = "/etc/ld.so.cache"
_SECONDS_TO_ANSWER = 3.0


def program_name() -> str:
    """How the program is called here, so that what is said of a call can be typed as it stands."""
    return os.environ.get(STARTED_AS, "media-literacy")


def install_line(packages: Iterable[str]) -> str:
    """The one line that installs Debian packages, for a person who may become root, also where none are listed yet."""
    return "sudo apt-get update && sudo apt-get install --no-install-recommends " + " ".join(packages)


def missing_packages(libraries: Mapping[str, str]) -> tuple[str, ...]:
    """The Debian packages of those libraries that cannot be loaded; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return ()
    try:
        with open(_LOADER_CACHE, "rb") as file:
            known = file.read()
    except OSError:
        known = b""
    doubtful = [name for name in libraries if b"/" + name.encode() + b"\0" not in known and not _is_bundled(name)]
    return tuple(libraries[name] for name in doubtful if not _loads(name))


def libraries_for_a_window() -> dict[str, str]:
    """What Qt will load here: without X11, or with Wayland to fall back on, the second set is not needed."""
    return QT_LIBRARIES | X11_LIBRARIES if _needs_x11() else QT_LIBRARIES


def no_window_because() -> str:
    """Why no window can be opened here, as a sentence with what to do; empty if one can."""
    if not sys.platform.startswith("linux"):
        return ""
    if packages := missing_packages(libraries_for_a_window()):
        return _(
            "The window needs libraries that this computer lacks. On Debian or Ubuntu, install them with:\n{line}"
        ).format(line="    " + install_line(packages))
    if _platform_chosen() not in ("", "xcb") or _wayland_answers():
        return ""
    display = os.environ.get("DISPLAY", "")
    if not display:
        return _("There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    if not _x11_answers(display):
        return _("The screen “{display}” does not answer, so no window can be opened on it.").format(display=display)
    return ""


def lacks_for(problem: ImportError) -> str:
    """What this computer lacks for Qt, as a sentence, when Qt could not be loaded; empty when it is something else."""
    if "PySide6" not in f"{problem.name} {problem.path}":
        return ""
    if sys.platform == "win32" and sys.getwindowsversion().build < WINDOWS_1903:
        return _("The window needs Windows 10, version 1903, or newer; this is an older one.")
    library, is_missing, _reason = str(problem).partition(": cannot open shared object file")
    if not is_missing or library.startswith(_QT_BRINGS):
        return ""
    return _("The window needs the system library “{library}”, which this computer lacks.").format(library=library)


def _platform_chosen() -> str:
    """Qt's platform plug-in, when the person has chosen one."""
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]


def _needs_x11() -> bool:
    chosen = _platform_chosen()
    return chosen == "xcb" or (not chosen and not os.environ.get("WAYLAND_DISPLAY") and "DISPLAY" in os.environ)


def _is_bundled(library: str) -> bool:
    """Whether a frozen build brings it along; what that one needs in turn may still be missing, and is asked for."""
    unpacked: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    return unpacked is not None and os.path.exists(os.path.join(unpacked, library))


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name or _platform_chosen() == "xcb":
        return False
    import socket

    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_SECONDS_TO_ANSWER)
        try:
            connection.connect(path)
        except (OSError, ValueError):
            return False
    return True


def _x11_answers(display: str) -> bool:
    """Connect as Qt will, with the same library and the same permissions, and let go again."""
    if not _host_answers(display):
        return False
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # a platform of another kind was chosen for us; Qt must see for itself
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _host_answers(display: str) -> bool:
    """Whether a display on another computer can be reached; libxcb alone would wait for minutes."""
    host, colon, number = display.rpartition(":")
    number = number.partition(".")[0]
    if host in ("", "unix") or host.startswith("/") or not colon or not number.isdecimal():
        return True  # on this computer, or nonsense that libxcb refuses at once
    import socket

    try:
        socket.create_connection((host, 6000 + int(number)), timeout=_SECONDS_TO_ANSWER).close()
    except (OSError, OverflowError):
        return False
    return True
