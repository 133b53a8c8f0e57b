"""What the operating system must offer: installed on Debian when we are root, and otherwise named in one line."""

import os
import shlex
import sys

from launcher.floors import OLDEST_GLIBC, OLDEST_MACOS, PYTHONS
from launcher.places import CHECKOUT, PYTHON_VERSION, Obstacle, say, started_with
from media_literacy.desktop import (
    QT_LIBRARIES,
    WINDOWS_1903,
    X11_LIBRARIES,
    install_line,
    libraries_for_a_window,
    missing_packages,
)

# What the pinned wheels are made for; tests compare this with the README, and with the wheels that are installed.
NEWEST_PYTHON = PYTHONS[-1]
LONGEST_PATH = 160
"""Of a file below site-packages, with room to spare; a test looks at those that are installed."""
_WINDOWS_TAKES = 259
_WITHOUT_INTERNET = (
    "If this computer has no internet, gather them and all other packages on one that has it and the same release:\n"
    "    python3 run.py wheelhouse packages --system-packages"
)


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
    if sys.platform == "win32" and not _takes_long_paths():
        require_short_path(CHECKOUT)


def require_short_path(folder: str) -> None:
    """See to it that the longest file that is installed has a path that Windows takes."""
    beyond = len(folder + "\\.venv\\Lib\\site-packages\\") + LONGEST_PATH - _WINDOWS_TAKES
    if beyond > 0:
        raise Obstacle(
            f"The path of this folder is too long for Windows, by {beyond} characters: {folder}\n"
            "Move the folder to a shorter place, such as C:\\media-literacy, and start again."
        )


def _takes_long_paths() -> bool:
    """Whether whoever looks after this computer has switched long paths on."""
    assert sys.platform == "win32"
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
            return winreg.QueryValueEx(key, "LongPathsEnabled")[0] == 1
    except OSError:
        return False


def require_known_platform() -> None:
    """See to it that there are wheels for this Python and this system; nothing else is ever installed."""
    from launcher.targets import machine_here, target_here

    newest = f"{NEWEST_PYTHON[0]}.{NEWEST_PYTHON[1]}"
    is_free_threaded = "t" in getattr(sys, "abiflags", "")
    if sys.version_info[:2] > NEWEST_PYTHON or sys.implementation.name != "cpython" or is_free_threaded:
        kind = "free-threaded" if is_free_threaded else sys.implementation.name
        raise Obstacle(
            f"This is Python {PYTHON_VERSION} ({kind}); what Media Literacy needs is there for the usual Python\n"
            f"3.11 to {newest}. Start it with one of these, such as: {started_with('3.12')}"
        )
    machine = machine_here()
    if sys.maxsize <= 2**32:
        raise Obstacle(
            f"This is a 32-bit Python ({sys.platform}, {machine}); what Media Literacy needs is there for 64 bits.\n"
            + _where_64_bits_are()
        )
    if sys.platform.startswith("linux"):
        _require_glibc(machine)
        return
    if target_here(sys.platform, machine) is None:
        raise Obstacle(
            f"What Media Literacy needs is not there for this Python ({sys.platform}, {machine}).\n"
            + (_where_64_bits_are() if sys.platform == "win32" else "It runs on Linux, Windows and macOS.")
        )
    if sys.platform == "win32":
        _require_windows(sys.getwindowsversion().build)
    elif sys.platform == "darwin":
        import platform

        _require_macos(platform.mac_ver()[0])


def _where_64_bits_are() -> str:
    if sys.platform == "win32":
        return (
            "Install the usual “Windows installer (64-bit)” of Python, which is for x86-64; on computers with an ARM\n"
            f"processor it runs on Windows 11. Then start with: {started_with('3.12-64')}"
        )
    return "It needs a 64-bit system; on a Raspberry Pi, the 64-bit Raspberry Pi OS 13."


def _require_windows(build: int) -> None:
    if build < WINDOWS_1903:
        raise Obstacle(
            "What Media Literacy needs is made for Windows 10, version 1903, or newer;\n"
            f"this is an older one (build {build} instead of {WINDOWS_1903}). Windows Update brings a newer one."
        )


def _require_macos(version: str) -> None:
    """Python calls every macOS since 11 “10.16” when it was built long ago; then only pip can tell."""
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdecimal())
    if numbers and numbers != (10, 16) and numbers < OLDEST_MACOS:
        raise Obstacle(
            f"What Media Literacy needs is made for macOS {OLDEST_MACOS[0]} or newer; this is macOS {version}.\n"
            "“System Settings” (or “System Preferences”), “General”, “Software Update” says what this Mac can have."
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
            "Debian 13, Ubuntu 24.04 and Raspberry Pi OS 13 (64-bit) on both."
        )


def require_for_setting_up(wheelhouse: str | None = None) -> None:
    """See to Python's own module for environments, which Debian ships apart."""
    _install(_missing_venv(), wheelhouse)


def require_for_a_window(wheelhouse: str | None = None) -> None:
    """See to the libraries that Qt loads when it opens a window here."""
    _install(_missing_venv() + list(missing_packages(libraries_for_a_window())), wheelhouse)


def require_for_tests(more: list[str], wheelhouse: str | None = None) -> None:
    """See to what the tests use: the libraries of a window under X11 or none, and the packages that a suite adds."""
    _install(list(dict.fromkeys([*_missing_for_everything(), *more])), wheelhouse)


def packages_for_everything(version: str) -> list[str]:
    """The system packages that a bare Debian needs for the app and its tests, whatever is here already."""
    return [f"python{version}-venv", *QT_LIBRARIES.values(), *X11_LIBRARIES.values()]


def require_from(wheelhouse: str) -> None:
    """Install, as root, all that is missing from the system packages of a wheelhouse."""
    if sys.platform == "win32" or os.geteuid() != 0:
        raise Obstacle("System packages are installed by root, on Debian and Ubuntu alone.")
    _install(_missing_for_everything(), wheelhouse)


def _missing_for_everything() -> list[str]:
    return [*_missing_venv(), *missing_packages(QT_LIBRARIES | X11_LIBRARIES)]


def _missing_venv() -> list[str]:
    from importlib.util import find_spec

    if find_spec("venv") and find_spec("ensurepip"):
        return []
    return [f"python{PYTHON_VERSION}-venv"]


def _install(packages: list[str], wheelhouse: str | None) -> None:
    if not packages:
        return
    from shutil import which

    if not which("apt-get"):
        raise Obstacle(
            "This computer lacks some system packages. On Debian they are called as follows;\n"
            "please install what your system calls them:\n    " + " ".join(packages)
        )
    from launcher import system_packages

    brought = system_packages.folder_here(wheelhouse) if wheelhouse else ""
    is_brought = bool(brought) and os.path.isdir(brought)
    if os.geteuid() != 0:
        # Who must ask somebody else for them should have to do so once.
        everything = [*_missing_for_everything(), *packages]
        raise Obstacle(
            "This computer lacks some system packages. Please install what the app and its tests need:\n    "
            + (
                f"sudo {sys.executable} -B run.py --wheelhouse {shlex.quote(wheelhouse or '')} system-packages"
                if is_brought
                else f"{install_line(dict.fromkeys(everything))}\n{_WITHOUT_INTERNET}"
            )
        )
    say("Installing system packages, once: " + " ".join(packages))
    if is_brought:
        system_packages.install(brought, packages)
        return
    try:
        system_packages.run_quietly(["apt-get", "update", "-qq"])
        system_packages.run_quietly(["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages])
    except Obstacle as obstacle:
        raise Obstacle(f"{obstacle}\n{_WITHOUT_INTERNET}") from None
