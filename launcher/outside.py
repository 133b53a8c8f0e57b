"""The suites that drive the program from outside: each has needs of its own, and is no part of the usual tests."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from launcher.places import CHECKOUT, Obstacle
from media_literacy.desktop import QT_LIBRARIES, READ_ALOUD, X11_LIBRARIES, missing_packages

_MULTIARCH = ("/usr/lib", "/usr/lib64")


@dataclass(frozen=True, slots=True)
class Suite:
    """Where its tests are, and which of its Debian packages this computer lacks.

    `extras` are wheels beside those of all tests, `npm` is the name under which it has packages from there, `apart` are
    sets of pins that get an environment of their own.
    """

    about: str
    tests: str
    missing: Callable[[], list[str]]
    extras: tuple[str, ...] = ()
    npm: str = ""
    apart: tuple[str, ...] = ()


def suite_called(name: str) -> Suite:
    """The suite of that name; an unknown one is answered with the list of all."""
    suite = SUITES.get(name)
    if suite is None:
        width = max(map(len, SUITES))
        known = "\n".join(f"    {known.ljust(width)}  {SUITES[known].about}" for known in sorted(SUITES))
        problem = f"There are no tests called “{name}”." if name else "“--outside” needs a name."
        raise Obstacle(f"{problem} These are there for “test --outside NAME”:\n{known}")
    if not sys.platform.startswith("linux"):
        raise Obstacle(f"The tests “{name}” run on Linux alone.")
    return suite


def _missing_for_ears() -> list[str]:
    """A screen in memory, the buses, and a screen reader with its side of them."""
    from glob import glob
    from shutil import which

    found = {
        "xvfb": which("Xvfb"),
        "dbus": which("dbus-run-session") and which("dbus-daemon"),
        "at-spi2-core": glob("/usr/lib*/at-spi-bus-launcher") + glob("/usr/lib*/*/at-spi-bus-launcher"),
        "gir1.2-atspi-2.0": [
            path for place in _MULTIARCH for path in glob(_typelib(place)) + glob(_typelib(place + "/*"))
        ],
        "orca": which("orca"),
        "speech-dispatcher": which("speech-dispatcher"),
        "python3-gi": glob("/usr/lib/python3/dist-packages/gi/__init__.py")
        + glob("/usr/lib*/python3*/site-packages/gi"),
    }
    tools = [package for package, places in found.items() if not places]
    return [*missing_packages(QT_LIBRARIES | X11_LIBRARIES), *tools]


def _missing_for_voice() -> list[str]:
    """The speech server of the system; what it would say is written down."""
    return _missing_programs({"speech-dispatcher": "speech-dispatcher"})


def _missing_for_browsers() -> list[str]:
    """The browsers of Debian, what prints are read with, and Node, by which they are driven."""
    programs = {
        "chromium": "chromium",
        "firefox-esr": "firefox-esr",
        "nodejs": "node",
        "npm": "npm",
        "poppler-utils": "pdftotext",
        "iproute2": "ip",
    }
    return _missing_programs(programs)


def _missing_programs(programs: dict[str, str]) -> list[str]:
    """The packages whose program is not there."""
    from shutil import which

    return [package for package, program in programs.items() if not which(program)]


def _missing_for_mixed() -> list[str]:
    """Windows as assistive technology sees them, though nothing is spoken, and both browsers."""
    return [*_missing_for_silent_ears(), *_missing_for_browsers()]


def _missing_for_silent_ears() -> list[str]:
    """What assistive technology is told, without anything that speaks."""
    return [package for package in _missing_for_ears() if package not in ("orca", "speech-dispatcher")]


def _missing_for_players() -> list[str]:
    """A browser for the players of QTI, and Node, in which the other programs run."""
    return [package for package in _missing_for_browsers() if package in ("chromium", "nodejs", "npm")]


def _missing_for_kiosk() -> list[str]:
    """A screen in memory, somebody at its keyboard, and a window manager."""
    programs = {"xvfb": "Xvfb", "xdotool": "xdotool", "openbox": "openbox", "x11-utils": "xprop"}
    return [*_missing_programs(programs), *missing_packages(X11_LIBRARIES)]


def _missing_for_installers() -> list[str]:
    """What makes a bare Debian and a Windows, and somebody who looks at and listens to their screens from outside."""
    programs = {
        "debootstrap": "debootstrap",
        "xdotool": "xdotool",
        "imagemagick": "import",
        "util-linux": "unshare",
        "wine64": "/usr/lib/wine/wine64",
        "wixl": "wixl",
        "msitools": "msibuild",
        "gcc-mingw-w64-x86-64-win32": "x86_64-w64-mingw32-gcc",
    }
    return [*_missing_programs(programs), *_missing_for_silent_ears()]


def _missing_for_records() -> list[str]:
    """Node, in which an independent reader of records runs."""
    return [package for package in _missing_for_browsers() if package in ("nodejs", "npm")]


def _typelib(folder: str) -> str:
    return folder + "/girepository-1.0/Atspi-2.0.typelib"


SUITES = {
    "browsers": Suite(
        "lessons as web pages, in Chromium and Firefox",
        os.path.join(CHECKOUT, "tests", "outside", "browsers"),
        _missing_for_browsers,
        npm="browsers",
    ),
    "class": Suite(
        "a class over real sockets: kills, cut cables, and whoever tries to stop it",
        os.path.join(CHECKOUT, "tests", "outside", "class"),
        list,
    ),
    "ears": Suite(
        "the real window, driven by what a screen reader is told, and what it speaks",
        os.path.join(CHECKOUT, "tests", "outside", "ears"),
        _missing_for_ears,
    ),
    "installers": Suite(
        "what run.py release made, in a bare Debian 12 and 13 and under Wine: installed, used, removed",
        os.path.join(CHECKOUT, "tests", "outside", "installers"),
        _missing_for_installers,
    ),
    "kiosk": Suite(
        "a shared computer: everything pressed, and the real window with and without a window manager",
        os.path.join(CHECKOUT, "tests", "outside", "kiosk"),
        _missing_for_kiosk,
    ),
    "languages": Suite(
        "every page in a language that is longer than English, and in one that is written from the right",
        os.path.join(CHECKOUT, "tests", "outside", "languages"),
        list,
    ),
    "mixed": Suite(
        "a whole lesson: a teacher’s window, three learners’ windows, Chromium and Firefox",
        os.path.join(CHECKOUT, "tests", "outside", "mixed"),
        _missing_for_mixed,
        npm="browsers",
    ),
    "players": Suite(
        "exported lessons in other people’s programs: players of QTI, readers of H5P and GIFT",
        os.path.join(CHECKOUT, "tests", "outside", "players"),
        _missing_for_players,
        npm="players",
    ),
    "records": Suite(
        "results of classes in a learning record store, and read by somebody else’s rules",
        os.path.join(CHECKOUT, "tests", "outside", "records"),
        _missing_for_records,
        npm="records",
        apart=("record-store",),
    ),
    "systems": Suite(
        "whether all packages are there for every system, and set-ups that are killed; needs the network",
        os.path.join(CHECKOUT, "tests", "outside", "systems"),
        list,
        extras=("dev",),
    ),
    "voice": Suite(
        "lessons read aloud by a voice of the system",
        os.path.join(CHECKOUT, "tests", "outside", "voice"),
        _missing_for_voice,
        extras=(READ_ALOUD,),
    ),
}
