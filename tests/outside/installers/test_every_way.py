"""Every command and every kind of window of a checkout, of the wheel, and in a lab without internet."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from commands_table import CHECKOUT as CHECKOUT_COLUMN
from commands_table import LAB, WHEEL
from outside.installers.conftest import Tried
from outside.installers.debian import PUPIL, Debian
from outside.installers.ways import Here, InDebian
from test_wheel import Installation

from launcher.places import CHECKOUT
from media_literacy.desktop import QT_LIBRARIES, X11_LIBRARIES

pytestmark = pytest.mark.timeout(1800)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=CHECKOUT, check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Debian:
    """A Debian 13 with its own Python, set up from a folder with all packages, without an index."""
    lab = Debian("trixie", "lab")
    lab.make()
    lab.run(["apt-get", "update"])
    wanted = sorted({*QT_LIBRARIES.values(), *X11_LIBRARIES.values()})
    lab.run(["apt-get", "install", "-y", "--no-install-recommends", "python3", "python3-venv", *wanted], seconds=900)
    packages = tmp_path_factory.mktemp("packages")
    words = [sys.executable, "run.py", "wheelhouse", str(packages), "--python", "3.13"]
    subprocess.run(words, cwd=CHECKOUT, check=True)
    home = lab.root / "home" / PUPIL
    for folder in ("checkout", "packages"):
        shutil.rmtree(home / folder, ignore_errors=True)
    ignored = shutil.ignore_patterns(".venv*", ".git", "__pycache__", "tests", "docs", "build", "dist")
    shutil.copytree(CHECKOUT, home / "checkout", ignore=ignored)
    shutil.copytree(packages, home / "packages")
    lab.run(["chown", "-R", PUPIL, f"/home/{PUPIL}/checkout", f"/home/{PUPIL}/packages"])
    set_up = "cd checkout && exec python3 run.py --wheelhouse=../packages --version"
    lab.run(["sh", "-c", set_up], PUPIL, seconds=900, PIP_INDEX_URL="http://127.0.0.1:9/simple")
    return lab


def test_the_checkout(tried: Tried, tmp_path: Path) -> None:
    way = Here(CHECKOUT_COLUMN, tmp_path, (sys.executable, str(Path(CHECKOUT, "run.py"))))
    tried.try_everything(way)


def test_the_wheel(wheel: Path, tried: Tried, tmp_path: Path) -> None:
    Installation(tmp_path / "installed", wheel)
    folder = tmp_path / "made"
    folder.mkdir()
    tried.try_everything(Here(WHEEL, folder, (str(tmp_path / "installed" / "bin" / "media-literacy"),)))


def test_a_lab_without_internet(lab: Debian, tried: Tried) -> None:
    way = InDebian(LAB, lab, ("python3", "../checkout/run.py"))
    way.empty_folder()
    tried.try_everything(way)
