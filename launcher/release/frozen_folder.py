"""The program with its Python in one folder, packed by PyInstaller as `packaging/pyinstaller/` says."""

import os
import platform
import shutil
import subprocess
import sys

from launcher import apart_environment
from launcher.places import CHECKOUT, Obstacle, clean_environment
from launcher.release import archives

NAME = "media-literacy"
_SPEC = os.path.join(CHECKOUT, "packaging", "pyinstaller", "media-literacy.spec")


def build(work: str, seconds: int) -> str:
    """Pack the program below a folder for what is in the making; where the packed folder lies."""
    if sys.platform.startswith("linux") and not (shutil.which("objdump") and shutil.which("strip")):
        raise Obstacle("Packing needs the tools of binutils. On Debian or Ubuntu: sudo apt-get install binutils")
    words = [
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level=WARN",
        "--distpath=" + os.path.join(work, "packed"),
        "--workpath=" + os.path.join(work, "pyinstaller"),
        _SPEC,
    ]
    run_python(words, seconds)
    return os.path.join(work, "packed", NAME)


def run_python(words: "list[str]", seconds: int) -> None:
    """Run the Python of the environment for releases; what it is given as the time stands in what it writes."""
    command = [apart_environment.python_of("release"), *words]
    variables = {**clean_environment(), "SOURCE_DATE_EPOCH": str(seconds), "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=CHECKOUT, env=variables, check=False)
    if done.returncode != 0:
        raise Obstacle(f"“{' '.join(words[:2])}” ended with code {done.returncode}; what it said stands above.")


def write_archive(folder: str, target_folder: str, number: str, seconds: int) -> str:
    """Pack the folder as one file for this kind of system; its path."""
    system = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
    base = os.path.join(target_folder, f"{NAME}-{number}-{system}-{platform.machine().lower()}")
    if sys.platform == "win32":
        archives.write_zip(folder, base + ".zip")
        return base + ".zip"
    archives.write_tar(folder, base + ".tar.xz", seconds)
    return base + ".tar.xz"
