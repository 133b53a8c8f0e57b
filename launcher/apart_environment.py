"""Environments inside `.venv` for programs of others that tests run, and that share no package with this one."""

import os

from launcher import packages
from launcher.lock import one_at_a_time
from launcher.places import VENV, WINDOWS, pins, say
from launcher.venv_creation import create_venv

_STAMP = "installed.stamp"


def python_of(name: str) -> str:
    """The Python of the environment for a set of pins."""
    return os.path.join(_folder(name), *(("Scripts", "python.exe") if WINDOWS else ("bin", "python")))


def install(name: str, wheelhouse: str | None) -> None:
    """Make the environment and install the set, unless that was done; what is half-made is made anew."""
    stamp = os.path.join(_folder(name), _STAMP)
    with open(pins(name), "rb") as file:
        wanted = file.read()
    with one_at_a_time() as lock:
        if _content(stamp) == wanted:
            return
        say(f"Adding the packages of requirements/{name}.txt to an environment of their own (a minute) ...")
        create_venv(_folder(name), lock)
        packages.install(name, lock, wheelhouse and os.path.abspath(wheelhouse), python_of(name))
        with open(stamp, "wb") as file:
            file.write(wanted)


def _folder(name: str) -> str:
    return os.path.join(VENV, "apart", name)


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None
