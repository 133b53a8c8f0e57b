"""Environments inside `.venv` for programs of others that tests run, and that share no package with this one."""

import os
import sys

from launcher import packages
from launcher.lock import one_at_a_time
from launcher.places import VENV, WINDOWS, Obstacle, clean_environment, pins, say

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
        _make(_folder(name), lock)
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


def _make(folder: str, lock: int) -> None:
    import subprocess

    python = getattr(sys, "_base_executable", None) or sys.executable
    done = subprocess.run(
        [python, "-I", "-m", "venv", "--clear", folder],
        stdin=lock,
        capture_output=True,
        text=True,
        errors="replace",
        env=clean_environment(),
    )
    if done.returncode != 0:
        last = (done.stderr + done.stdout).strip().splitlines()[-1:] or ["venv failed."]
        raise Obstacle(f"The environment {folder} could not be made:\n    " + last[0])
