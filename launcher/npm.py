"""npm for suites that drive browsers: what their lock file names goes into `.venv`, and nobody's script is run.

The lock file has the hash of every package and no address: npm asks the registry that this computer is set to.
"""

import os

from launcher.lock import one_at_a_time
from launcher.places import CHECKOUT, VENV, Obstacle, say

_FILES = ("package.json", "package-lock.json")
_STAMP = "installed.stamp"


def modules_of(suite: str) -> str:
    """The folder in which the packages of a suite are; `require` finds them from there."""
    return os.path.join(VENV, "npm", suite)


def install(suite: str) -> None:
    """Install what the lock file of a suite names, unless that was done."""
    source, target = os.path.join(CHECKOUT, "tests", "outside", suite), modules_of(suite)
    wanted = b"".join(_read(os.path.join(source, name)) for name in _FILES)
    with one_at_a_time() as lock:
        stamp = os.path.join(target, _STAMP)
        if os.path.exists(stamp) and _read(stamp) == wanted:
            return
        say(f"Adding what tests/outside/{suite}/package-lock.json names to .venv (a minute) ...")
        os.makedirs(target, exist_ok=True)
        for name in _FILES:
            _write(os.path.join(target, name), _read(os.path.join(source, name)))
        _run(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"], target, lock)
        _write(stamp, wanted)


def _run(words: list[str], folder: str, lock: int) -> None:
    import subprocess

    done = subprocess.run(
        ["npm", *words], cwd=folder, stdin=lock, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        reasons = [line for line in done.stderr.splitlines() if "error" in line or "ERR!" in line]
        told = "\n    ".join(reasons[:3] or ["npm failed."])
        raise Obstacle(f"The packages from npm could not be installed.\n    {told}")


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _write(path: str, content: bytes) -> None:
    with open(path, "wb") as file:
        file.write(content)
