"""pip, kept to its task: it installs what is pinned into `.venv`, whatever else this computer wants of it."""

import os

from launcher.places import CHECKOUT, VENV, VENV_PYTHON, Obstacle, clean_environment, pins
from launcher.sources import settings_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from launcher.pin_files import Pin

# pip takes nothing but what is pinned, and runs nobody's build script.
_SAFELY = ("--require-hashes", "--only-binary=:all:", "--retries=2")
LOG = os.path.join(VENV, "pip.log")
"""All that the last pip said."""


def install(name: str, lock: int, wheelhouse: str | None, python: str = VENV_PYTHON) -> None:
    """Install a set into the environment of that Python; from a folder of wheels alone if one is given."""
    if wheelhouse is not None:
        from launcher.wheelhouse import require_complete_here

        require_complete_here(wheelhouse, name)
    if wheelhouse is None:
        source, settings = [], settings_for("install")
    else:
        source, settings = ["--no-index", "--find-links", wheelhouse], {"PIP_CONFIG_FILE": os.devnull}
    words = ["install", *_SAFELY, *source, "--no-warn-script-location", "--requirement", pins(name)]
    _run_pip(words, settings, lock, python)


def download(wanted: "list[Pin]", folder: str, target: list[str]) -> None:
    """Gather the wheels of these pins in a folder, for the system that pip is told of in its words."""
    import tempfile

    with tempfile.TemporaryDirectory() as aside:
        wishes = os.path.join(aside, "pins.txt")
        with open(wishes, "w", encoding="ascii") as file:
            file.writelines(pin.line() for pin in wanted)
        words = ["download", *_SAFELY, "--no-deps", *target, "--dest", folder, "--requirement", wishes]
        _run_pip(words, settings_for("download"))


def _run_pip(words: list[str], settings: dict[str, str], lock: int | None = None, python: str = VENV_PYTHON) -> None:
    """Run pip quietly, with these settings alone; when it fails, the obstacle says why and where all of it stands."""
    import subprocess

    _begin_log()
    done = subprocess.run(
        [python, "-I", "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", f"--log={LOG}", *words],
        stdin=subprocess.DEVNULL if lock is None else lock,
        capture_output=True,
        text=True,
        errors="replace",
        cwd=CHECKOUT,
        env={**clean_environment(), **settings},
    )
    if done.returncode != 0:
        from launcher.pip_failures import failure_of

        told = done.stderr + done.stdout
        failure = failure_of(told, _log(), done.returncode)
        _complete_log(told)
        brings = words[0] == "install" and "--no-index" not in words and failure.is_by_network
        raise Obstacle(f"{failure.told}\nAll that pip said is in {LOG}{_way_out() if brings else ''}")


def _way_out() -> str:
    from launcher.wheelhouse import what_to_bring

    return "\n" + what_to_bring()


def _begin_log() -> None:
    try:
        os.remove(LOG)
    except OSError:
        pass


def _log() -> str:
    try:
        with open(LOG, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def _complete_log(told: str) -> None:
    """Add what pip only said, such as that it could not start; a disk that is full takes nothing."""
    try:
        with open(LOG, "a", encoding="utf-8") as file:
            file.write(told)
    except OSError:
        pass
