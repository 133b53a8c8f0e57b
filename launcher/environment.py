"""The environment in `.venv`: made once, known by its stamp, mended when it is half-made, damaged or out of date.

The stamp is written last and taken away first. A start that finds it needs nothing else; a start that does not find it
looks at what is there, and makes the environment anew unless every package is whole. The checkout is made importable by
a relative path, so that it may be moved.
"""

import os
import sys

from launcher.lock import one_at_a_time, require_unused
from launcher.places import (
    CHECKOUT,
    PATH_FILE,
    PYTHON_VERSION,
    SITE_PACKAGES,
    STAMP,
    VENV,
    VENV_CONFIG,
    VENV_PYTHON,
    Obstacle,
    clean_environment,
    pins,
    say,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import subprocess

# Every set holds the ones before it, with the same versions.
SETS = ("app", "test", "dev")
_KIND = f"3 {sys.implementation.cache_tag} {sys.platform} {os.uname().machine if hasattr(os, 'uname') else sys.maxsize}"
"""Raised when stamps of earlier versions are not to be trusted. Two computers may see one checkout over the network."""
_HOLDS = "holds "
_INSPECTION = os.path.join(CHECKOUT, "launcher", "inspection.py")


def is_ready(name: str) -> bool:
    """Whether the environment holds what the pins of this set ask for, as far as its stamp and a glance tell."""
    stamp = _stamp()
    if _stamp_line(name) not in stamp or not (os.path.exists(VENV_PYTHON) and os.path.exists(VENV_CONFIG)):
        return False
    return {line.removeprefix(_HOLDS) for line in stamp if line.startswith(_HOLDS)} <= set(os.listdir(SITE_PACKAGES))


def set_up(name: str, wheelhouse: str | None) -> None:
    """Make or mend the environment so that it holds this set; from a folder of wheels alone if one is given."""
    if wheelhouse is not None:
        wheelhouse = os.path.abspath(wheelhouse)
        if not os.path.isdir(wheelhouse):
            raise Obstacle(f"There is no folder “{wheelhouse}” to install from.")
    with one_at_a_time() as lock:
        if is_ready(name):
            return
        distrust()
        if _python_works():
            names = _mend(name, lock, wheelhouse)
        else:
            require_unused()
            names = _make_and_fill(name, lock, wheelhouse)
        _make_checkout_importable()
        _write_stamp(name, names)


def add(name: str, wheelhouse: str | None) -> None:
    """Install pins that belong to no set, beside what is there."""
    from launcher import packages

    say(f"Adding the packages of requirements/{name}.txt to .venv (a minute or two) ...")
    with one_at_a_time() as lock:
        packages.install(name, lock, wheelhouse and os.path.abspath(wheelhouse))


def distrust() -> None:
    """Take the stamp away, so that the next start looks at every package."""
    try:
        os.remove(STAMP)
    except FileNotFoundError:
        pass


def _mend(name: str, lock: int, wheelhouse: str | None) -> list[str]:
    """Bring an environment up to date, or make it anew where it is damaged; what is whole needs no network."""
    say(f"Looking whether .venv holds the packages of requirements/{name}.txt ...")
    found = _inspect(name)
    if found.damage or found.replaced:
        require_unused()
    if found.missing and not found.damage:
        found = _install(name, lock, wheelhouse)
    return _make_and_fill(name, lock, wheelhouse) if found.damage or found.missing else found.names


def _make_and_fill(name: str, lock: int, wheelhouse: str | None) -> list[str]:
    _make(lock)
    found = _install(name, lock, wheelhouse)
    if found.damage or found.missing:
        raise Obstacle(
            "The packages were installed, but do not work:\n    "
            + (found.damage or f"{found.missing} is not there")
            + "\nSomething on this computer changes or removes them, or they do not suit it. Start again to try anew."
        )
    return found.names


def _install(name: str, lock: int, wheelhouse: str | None) -> "_Found":
    from launcher import packages

    say(f"Setting up, once: the packages of requirements/{name}.txt go to .venv (a minute or two) ...")
    packages.install(name, lock, wheelhouse)
    return _inspect(name)


class _Found:
    """What `inspection.py` says of the environment."""

    def __init__(self, damage: str, missing: str, replaced: str, names: list[str]) -> None:
        self.damage = damage
        self.missing = missing
        self.replaced = replaced
        self.names = names


def _inspect(name: str) -> _Found:
    import json

    from launcher.pin_files import environment_here, pins_for

    wanted = {pin.name: pin.version for pin in pins_for(name, environment_here())}
    answer = _ask_python([_INSPECTION, json.dumps(wanted), SITE_PACKAGES])
    lines = answer.stdout.splitlines()
    if answer.returncode == 0 and lines:
        return _Found(*json.loads(lines[-1]))
    return _Found(f"Python ended with code {answer.returncode} when they were imported.", "", "", [])


def _python_works() -> bool:
    """Whether this is an environment for this version of Python, closed to the packages of others, with pip in it."""
    question = (
        "import sys, site, pip; print('{}.{}'.format(*sys.version_info)); "
        "print(set(site.PREFIXES) == {sys.prefix}); print(ascii(sys.prefix))"
    )
    try:
        answer = _ask_python(["-c", question])
        version, is_closed, prefix = answer.stdout.split("\n")[:3]
    except (OSError, ValueError):
        return False
    import ast

    return (version, is_closed) == (PYTHON_VERSION, "True") and os.path.samefile(ast.literal_eval(prefix), VENV)


def _ask_python(words: list[str]) -> "subprocess.CompletedProcess[str]":
    import subprocess

    return subprocess.run(
        [VENV_PYTHON, "-I", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        env=clean_environment(),
    )


def _make(lock: int) -> None:
    import shutil

    from launcher.venv_creation import create_venv

    if os.path.islink(VENV) or os.path.isfile(VENV):
        os.remove(VENV)
    elif os.path.isdir(VENV):
        shutil.rmtree(VENV)
    create_venv(VENV, lock)


def _make_checkout_importable() -> None:
    with open(PATH_FILE, "w", encoding="utf-8") as file:
        file.write(os.path.relpath(CHECKOUT, SITE_PACKAGES) + "\n")


def _stamp() -> list[str]:
    try:
        with open(STAMP, encoding="utf-8") as file:
            return file.read().splitlines()
    except (OSError, ValueError):
        return []


def _stamp_line(name: str) -> str:
    from hashlib import sha256

    with open(pins(name), "rb") as file:
        return name + " " + sha256(_KIND.encode() + file.read()).hexdigest()


def _write_stamp(name: str, names: list[str]) -> None:
    if hasattr(os, "sync"):
        os.sync()  # a stamp that outlives a power cut speaks for packages that do, too
    sets = SETS[: SETS.index(name) + 1]
    unfinished = STAMP + ".new"
    with open(unfinished, "w", encoding="utf-8") as file:
        file.writelines(_stamp_line(other_set) + "\n" for other_set in sets)
        file.writelines(_HOLDS + name + "\n" for name in (*names, os.path.basename(PATH_FILE)))
    os.replace(unfinished, STAMP)
