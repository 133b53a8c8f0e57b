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

_REASONS = (
    (
        ("No space left on device", "[Errno 28]", "[WinError 112]"),
        "The packages could not be installed: the disk is full. They need about 500 MB in this folder, and as much\n"
        "for a while in the folder for temporary files.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLCertVerificationError"),
        "The packages could not be fetched: the package index shows a certificate that this Python does not trust.\n"
        "Where a school’s filter reads along, name its certificate to pip: “pip config set global.cert FILE”.",
    ),
    (
        ("ProxyError", "Cannot connect to proxy", "Tunnel connection failed"),
        "The packages could not be fetched: the proxy that this computer is set to does not let them through.",
    ),
    (
        ("NewConnectionError", "NameResolutionError", "Max retries exceeded", "ConnectTimeout", "ReadTimeout"),
        "The packages could not be fetched: the package index cannot be reached from this computer.",
    ),
    (
        ("DO NOT MATCH THE HASHES",),
        "A package is not the one that is pinned (its hash is another one), so nothing was installed.\n"
        "It was damaged on the way, or changed. Gather or fetch it anew.",
    ),
)
"""Signs in what pip says, and what it means; the first that is found counts."""


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
        told = done.stderr + done.stdout
        _complete_log(told)
        way_out = _way_out() if words[0] == "install" and "--no-index" not in words else ""
        raise Obstacle(f"{reason(told)}\nAll that pip said is in {LOG}{way_out}")


def reason(told: str) -> str:
    """What pip says of its failure, as a line in our words and what to do; where we know none, in its own."""
    for signs, sentences in _REASONS:
        if any(sign in told for sign in signs):
            return sentences
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR")] or lines[-1:]
    return "The packages could not be fetched or installed: " + (errors[0] if errors else "pip failed.")


def _way_out() -> str:
    from launcher.wheelhouse import what_to_bring

    return "\n" + what_to_bring()


def _begin_log() -> None:
    try:
        os.remove(LOG)
    except OSError:
        pass


def _complete_log(told: str) -> None:
    """Add what pip only said, such as that it could not start; a disk that is full takes nothing."""
    try:
        with open(LOG, "a", encoding="utf-8") as file:
            file.write(told)
    except OSError:
        pass
