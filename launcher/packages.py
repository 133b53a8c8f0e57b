"""pip, kept to its task: it installs what is pinned into `.venv`, whatever else this computer wants of it."""

import os

from launcher.places import CHECKOUT, VENV_PYTHON, Obstacle, clean_environment, pins
from launcher.sources import settings_for

# pip takes nothing but what is pinned, and runs nobody's build script.
_SAFELY = ("--require-hashes", "--only-binary=:all:", "--retries=2")


def install(name: str, lock: int, wheelhouse: str | None, python: str = VENV_PYTHON) -> None:
    """Install a set into the environment of that Python; from a folder of wheels alone if one is given."""
    if wheelhouse is None:
        source, settings = [], settings_for("install")
    else:
        source, settings = ["--no-index", "--find-links", wheelhouse], {"PIP_CONFIG_FILE": os.devnull}
    words = ["install", *_SAFELY, *source, "--no-warn-script-location", "--requirement", pins(name)]
    _run_pip(words, settings, lock, python)


def download(name: str, folder: str, target: list[str]) -> None:
    """Gather the wheels of a set in a folder, for another platform if pip's words for it are given."""
    words = ["download", *_SAFELY, *target, "--dest", folder, "--requirement", pins(name)]
    _run_pip(words, settings_for("download"))


def _run_pip(words: list[str], settings: dict[str, str], lock: int | None = None, python: str = VENV_PYTHON) -> None:
    """Run pip quietly, with these settings alone; its last words become the obstacle's when it fails."""
    import subprocess

    done = subprocess.run(
        [python, "-I", "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", *words],
        stdin=subprocess.DEVNULL if lock is None else lock,
        capture_output=True,
        text=True,
        errors="replace",
        cwd=CHECKOUT,
        env={**clean_environment(), **settings},
    )
    if done.returncode != 0:
        lines = [line.strip() for line in (done.stderr + done.stdout).splitlines() if line.strip()]
        errors = [line for line in lines if line.startswith("ERROR")][:3] or lines[-3:] or ["pip failed."]
        raise Obstacle(
            "The packages could not be fetched or installed:\n    "
            + "\n    ".join(errors)
            + "\nIf this computer has no internet, gather them on another one with\n"
            "    python3 run.py wheelhouse DIR\n"
            "and start here with\n"
            "    python3 run.py --wheelhouse DIR"
        )
