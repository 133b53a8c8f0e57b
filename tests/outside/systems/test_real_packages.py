"""With the real packages, gathered first: set-ups that are killed, moved and cut off end up whole, or say why."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from launcher import wheelhouse
from launcher.places import CHECKOUT

SECONDS_TO_KILL = (1, 4, 9, 15, 22)
"""On two cores a set-up takes half a minute: making the environment, unpacking Qt, compiling, looking at it."""


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All packages for this computer, and those for Windows."""
    folder = tmp_path_factory.mktemp("packages")
    run(Path(CHECKOUT), "wheelhouse", str(folder))
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A fresh clone, with what is changed here."""
    folder = tmp_path / "clone"
    ignored = shutil.ignore_patterns(".venv*", ".git", "__pycache__", "tests", "docs")
    shutil.copytree(CHECKOUT, folder, ignore=ignored)
    return folder


def variables() -> dict[str, str]:
    """A computer that reaches no index, whatever its pip is set to."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "QT_", "PYTHON"))}
    return {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "DISPLAY": ""}


def run(
    folder: Path, *words: str, settings: dict[str, str] | None = None, code: int = 0
) -> "subprocess.CompletedProcess[str]":
    done = subprocess.run(
        [sys.executable, "run.py", *words], cwd=folder, env=settings, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    return done


@pytest.mark.timeout(900)
@pytest.mark.parametrize("is_whole_group", [True, False])
def test_a_set_up_that_is_killed_again_and_again_is_whole_in_the_end(
    checkout: Path, packages: Path, is_whole_group: bool
) -> None:
    for seconds in SECONDS_TO_KILL:
        start = subprocess.Popen(
            [sys.executable, "run.py", f"--wheelhouse={packages}", "--version"],
            cwd=checkout,
            env=variables(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(seconds)  # the moment of the kill, not something that is waited for
        if start.poll() is None:
            os.killpg(start.pid, signal.SIGKILL) if is_whole_group else start.kill()
        start.wait()
    run(checkout, f"--wheelhouse={packages}", "--version", settings=variables())
    moved = checkout.rename(checkout.with_name("moved, with a comma"))

    again = run(moved, "check", "lessons/first-steps", settings=variables())
    assert again.stderr == "", "nothing was left to mend"
    for package in ("cryptography", "zeroconf", "PySide6.QtWidgets"):
        subprocess.run([moved / ".venv/bin/python", "-I", "-c", f"import {package}"], check=True)


@pytest.mark.timeout(900)
def test_a_package_that_was_lost_is_brought_back(checkout: Path, packages: Path) -> None:
    run(checkout, f"--wheelhouse={packages}", "--version", settings=variables())
    site_packages = next(checkout.glob(".venv/lib/python3*/site-packages"))
    shutil.rmtree(site_packages / "cryptography")
    shutil.rmtree(next(site_packages.glob("cryptography-*.dist-info")))

    offline = run(checkout, "--version", settings=variables(), code=2)
    assert "the package index cannot be reached" in offline.stderr and "run.py wheelhouse packages" in offline.stderr
    run(checkout, f"--wheelhouse={packages}", "--version", settings=variables())
    assert (site_packages / "cryptography").is_dir()


@pytest.mark.timeout(600)
def test_what_is_gathered_for_windows_has_what_only_windows_needs(tmp_path: Path) -> None:
    run(Path(CHECKOUT), "wheelhouse", str(tmp_path), "windows", "--python", "3.13", "--test")

    wheels = [file.name for file in tmp_path.glob("*.whl")]
    assert any(name.startswith("colorama-") for name in wheels)
    assert any(name.endswith("-win_amd64.whl") and name.startswith("pyside6_essentials") for name in wheels)
    assert not any("linux" in name for name in wheels)
    run(Path(CHECKOUT), "wheelhouse", str(tmp_path), "windows", "--python", "3.13", "--test", "--check")
    wheelhouse.require_complete(str(tmp_path), ["app"], wheelhouse.computers(["windows"], ["3.13"]))
