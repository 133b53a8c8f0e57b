"""What the operating system must offer: installed on Debian when we are root, and otherwise named in one line."""

import os
import sys

from launcher.places import PYTHON_VERSION, Obstacle, say
from media_literacy.desktop import QT_LIBRARIES, X11_LIBRARIES, install_line, libraries_for_a_window, missing_packages

_MULTIARCH = ("/usr/lib", "/usr/lib64")


def require_for_setting_up() -> None:
    """See to Python's own module for environments, which Debian ships apart."""
    _install(_missing_venv())


def require_for_a_window() -> None:
    """See to the libraries that Qt loads when it opens a window here."""
    _install(_missing_venv() + list(missing_packages(libraries_for_a_window())))


def require_for_tests() -> None:
    """See to everything that the tests use: both sets of libraries, a screen in memory, and a screen reader's side."""
    _install(_missing_venv() + list(missing_packages(QT_LIBRARIES | X11_LIBRARIES)) + _missing_test_tools())


def _missing_venv() -> list[str]:
    from importlib.util import find_spec

    if find_spec("venv") and find_spec("ensurepip"):
        return []
    return [f"python{PYTHON_VERSION}-venv"]


def _missing_test_tools() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    from glob import glob
    from shutil import which

    found = {
        "xvfb": which("Xvfb"),
        "dbus": which("dbus-run-session") and which("dbus-daemon"),
        "at-spi2-core": glob("/usr/lib*/at-spi-bus-launcher") + glob("/usr/lib*/*/at-spi-bus-launcher"),
        "gir1.2-atspi-2.0": [
            path for place in _MULTIARCH for path in glob(_typelib(place)) + glob(_typelib(place + "/*"))
        ],
        "python3-gi": glob("/usr/lib/python3/dist-packages/gi/__init__.py")
        + glob("/usr/lib*/python3*/site-packages/gi"),
    }
    return [package for package, places in found.items() if not places]


def _typelib(folder: str) -> str:
    return folder + "/girepository-1.0/Atspi-2.0.typelib"


def _install(packages: list[str]) -> None:
    if not packages:
        return
    from shutil import which

    if not which("apt-get"):
        raise Obstacle(
            "This computer lacks some system packages. On Debian they are called as follows;\n"
            "please install what your system calls them:\n    " + " ".join(packages)
        )
    if os.geteuid() != 0:
        raise Obstacle("This computer lacks some system packages. Please install them:\n    " + install_line(packages))
    say("Installing system packages, once: " + " ".join(packages))
    _apt_get("update", "-qq")
    _apt_get("install", "-qq", "-y", "--no-install-recommends", *packages)


def _apt_get(*words: str) -> None:
    import subprocess

    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", *words], env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace"
    )
    if done.returncode != 0:
        reasons = [line for line in (done.stderr + done.stdout).splitlines() if line.startswith("E:")]
        raise Obstacle(
            "System packages could not be installed.\n    " + "\n    ".join(reasons[:3] or ["apt-get failed."])
        )
