"""What the operating system must offer: installed on Debian when we are root, and otherwise named in one line."""

import os
import sys

from launcher.places import CHECKOUT, PYTHON_VERSION, Obstacle, say
from media_literacy.desktop import QT_LIBRARIES, X11_LIBRARIES, install_line, libraries_for_a_window, missing_packages

# What the pinned wheels are made for; tests compare this with the README, and with the wheels that are installed.
NEWEST_PYTHON = (3, 14)
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
MACHINES = {"darwin": ("x86_64", "arm64"), "win32": ("AMD64",)}


def require_usable_place() -> None:
    """See to it that Python can make an environment in this folder: its own rules forbid two things in a path."""
    try:
        CHECKOUT.encode()
    except UnicodeEncodeError:
        raise Obstacle(
            f"The name of this folder is not text: {CHECKOUT!a}\n"
            "One of its letters was written in the way of an older system. Rename the folder, and start again."
        ) from None
    if os.pathsep in CHECKOUT:
        raise Obstacle(
            f"This folder cannot be used as it is called: {CHECKOUT}\n"
            f"Python makes no environment where “{os.pathsep}” stands in the path. Rename the folder, and start again."
        )


def require_known_platform() -> None:
    """See to it that there are wheels for this Python and this system; nothing else is ever installed."""
    is_free_threaded = "t" in getattr(sys, "abiflags", "")
    if sys.version_info[:2] > NEWEST_PYTHON or sys.implementation.name != "cpython" or is_free_threaded:
        kind = "free-threaded" if is_free_threaded else sys.implementation.name
        raise Obstacle(
            f"This is Python {PYTHON_VERSION} ({kind}); what Media Literacy needs is there for the usual Python\n"
            f"3.11 to {NEWEST_PYTHON[0]}.{NEWEST_PYTHON[1]}. Start it with one of these, such as: python3.12 run.py"
        )
    import platform

    machine = platform.machine()
    if sys.platform.startswith("linux"):
        _require_glibc(machine)
    elif machine not in MACHINES.get(sys.platform, (machine,)) or sys.maxsize <= 2**32:
        raise Obstacle(
            f"There are no packages for Python on this kind of computer ({sys.platform}, {machine}).\n"
            "On Windows, install the 64-bit Python (x86-64), which runs on ARM computers with Windows 11, too."
        )


def _require_glibc(machine: str) -> None:
    try:
        name, _, version = (os.confstr("CS_GNU_LIBC_VERSION") or "").partition(" ")
    except (ValueError, OSError):
        name, version = "", ""
    oldest = OLDEST_GLIBC.get(machine)
    if name != "glibc" or oldest is None or tuple(int(part) for part in version.split(".")[:2]) < oldest:
        floors = " or ".join(f"glibc {major}.{minor} on {cpu}" for cpu, (major, minor) in OLDEST_GLIBC.items())
        here = f"{name} {version}" if name else "another C library"
        raise Obstacle(
            f"What Media Literacy needs is made for Linux with {floors}, or newer;\n"
            f"this is {here} on {machine}. Debian 12 and Ubuntu 22.04 are new enough on x86_64,\n"
            "Debian 13 and Ubuntu 24.04 on both."
        )


def require_for_setting_up() -> None:
    """See to Python's own module for environments, which Debian ships apart."""
    _install(_missing_venv())


def require_for_a_window() -> None:
    """See to the libraries that Qt loads when it opens a window here."""
    _install(_missing_venv() + list(missing_packages(libraries_for_a_window())))


def require_for_tests(more: list[str]) -> None:
    """See to what the tests use: the libraries of a window under X11 or none, and the packages that a suite adds."""
    libraries = list(missing_packages(QT_LIBRARIES | X11_LIBRARIES))
    _install(list(dict.fromkeys([*_missing_venv(), *libraries, *more])))


def _missing_venv() -> list[str]:
    from importlib.util import find_spec

    if find_spec("venv") and find_spec("ensurepip"):
        return []
    return [f"python{PYTHON_VERSION}-venv"]


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
        # Who must ask somebody else for them should have to do so once.
        everything = [*_missing_venv(), *missing_packages(QT_LIBRARIES | X11_LIBRARIES), *packages]
        raise Obstacle(
            "This computer lacks some system packages. Please install what the app and its tests need:\n    "
            + install_line(dict.fromkeys(everything))
        )
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
