"""The environment in `.venv`: made once, known by its stamp, mended when it is half-made, moved or out of date.

The stamp is written last and taken away first. A start that finds it needs nothing else; a start that does not find it
makes the environment anew. The checkout is made importable by a relative path, so that it may be moved.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from launcher.places import (
    CHECKOUT,
    LOCK,
    PATH_FILE,
    PYTHON_VERSION,
    REQUIREMENTS,
    SITE_PACKAGES,
    STAMP,
    VENV,
    VENV_PYTHON,
    Obstacle,
    say,
)

# Every set holds the ones before it, with the same versions.
SETS = ("app", "test", "dev")

# pip takes nothing but what is pinned, and runs nobody's build script.
SAFELY = ("--require-hashes", "--only-binary=:all:", "--retries=2")


def pins(name: str) -> str:
    """The file with the pins of a set."""
    return os.path.join(REQUIREMENTS, name + ".txt")


def is_ready(name: str) -> bool:
    """Whether the environment holds what the pins of this set ask for, as far as its stamp tells."""
    return _stamp_line(name) in _stamp() and os.path.exists(VENV_PYTHON)


def set_up(name: str, wheelhouse: str | None) -> None:
    """Make or mend the environment so that it holds this set; from a folder of wheels alone if one is given."""
    source = _source(wheelhouse)
    with _one_at_a_time():
        if is_ready(name):
            return
        say(f"Setting up, once: the packages of requirements/{name}.txt go to .venv (a minute or two) ...")
        if not _stamp() or not _python_works():
            _make()
        else:
            os.remove(STAMP)
        run_pip("install", *SAFELY, *source, "--no-warn-script-location", "--requirement", pins(name))
        _make_checkout_importable()
        _write_stamp(name)


def run_pip(*words: str) -> None:
    """Run pip quietly in the environment; its last words become the obstacle's when it fails."""
    import subprocess

    done = subprocess.run(
        [VENV_PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", *words],
        capture_output=True,
        text=True,
        errors="replace",
        cwd=CHECKOUT,
    )
    if done.returncode != 0:
        lines = [line.strip() for line in (done.stderr + done.stdout).splitlines() if line.strip()]
        errors = [line for line in lines if line.startswith("ERROR")] or lines or ["pip failed."]
        raise Obstacle(
            "The packages could not be fetched or installed:\n    "
            + "\n    ".join(errors[:3])
            + "\nIf this computer has no internet, gather them on another one with\n"
            "    python3 run.py wheelhouse DIR\n"
            "and start here with\n"
            "    python3 run.py --wheelhouse DIR"
        )


def _source(wheelhouse: str | None) -> list[str]:
    """The words that make pip take wheels from a folder and from nowhere else."""
    if wheelhouse is None:
        return []
    folder = os.path.abspath(wheelhouse)
    if not os.path.isdir(folder):
        raise Obstacle(f"There is no folder “{folder}” to install from.")
    return ["--no-index", "--find-links", folder]


def _stamp() -> list[str]:
    try:
        with open(STAMP, encoding="ascii") as file:
            return file.read().splitlines()
    except (OSError, ValueError):
        return []


def _stamp_line(name: str) -> str:
    from hashlib import sha256

    with open(pins(name), "rb") as file:
        return name + " " + sha256(file.read()).hexdigest()


def _write_stamp(name: str) -> None:
    sets = SETS[: SETS.index(name) + 1]
    unfinished = STAMP + ".new"
    with open(unfinished, "w", encoding="ascii") as file:
        file.write("".join(_stamp_line(one) + "\n" for one in sets))
    os.replace(unfinished, STAMP)


def _python_works() -> bool:
    import subprocess

    question = "import sys, pip; print('{}.{}'.format(*sys.version_info))"
    try:
        answer = subprocess.run([VENV_PYTHON, "-I", "-c", question], capture_output=True, text=True)
    except OSError:
        return False
    return answer.stdout.strip() == PYTHON_VERSION


def _make() -> None:
    import shutil
    import subprocess

    if os.path.islink(VENV) or os.path.isfile(VENV):
        os.remove(VENV)
    elif os.path.isdir(VENV):
        shutil.rmtree(VENV)
    # Started from within an environment, perhaps this one, we go by the Python that it was made from.
    python = getattr(sys, "_base_executable", None) or sys.executable
    done = subprocess.run([python, "-m", "venv", VENV], capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        last = (done.stderr + done.stdout).strip().splitlines()[-1:] or ["venv failed."]
        raise Obstacle("The environment in .venv could not be made:\n    " + last[0])


def _make_checkout_importable() -> None:
    with open(PATH_FILE, "w", encoding="utf-8") as file:
        file.write(os.path.relpath(CHECKOUT, SITE_PACKAGES) + "\n")


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Let two starts at once set up one after the other; a lock goes with the process that held it."""
    with open(LOCK, "a+", encoding="ascii") as file:
        if not _try_lock(file.fileno()):
            say("Another start is setting up; waiting for it ...")
            while not _try_lock(file.fileno()):
                import time

                time.sleep(0.2)
        yield


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
