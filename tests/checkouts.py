"""Checkouts of their own, in which tests start `run.py`, and packages small enough to be made on the spot."""

import base64
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent


def copy_folder(source: Path, target: Path) -> None:
    """Copy a folder with what is compiled in it already, by hard links where they can be had: write to none of them."""
    shutil.copytree(source, target, symlinks=True, copy_function=_link_or_copy)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


class Machine:
    """A checkout of its own, and starts of its `run.py` that can reach no package index."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.variables: dict[str, str] = {}
        folder.mkdir(parents=True)
        shutil.copy(CHECKOUT / "run.py", folder)
        for package in ("launcher", "media_literacy"):
            copy_folder(CHECKOUT / package, folder / package)
        (folder / "requirements").mkdir()
        self.pin("")

    def pin(self, requirements: str) -> None:
        for name in ("app", "test"):
            (self.folder / "requirements" / f"{name}.txt").write_text(requirements, encoding="ascii")

    def command(self, *words: str) -> list[str]:
        return [sys.executable, str(self.folder / "run.py"), *words]

    def start(self, *words: str, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            self.command(*words),
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=cwd or self.folder,
            env=self.environment(),
            timeout=100,
            check=False,
        )

    def begin(self) -> "subprocess.Popen[str]":
        """A start in a group of processes of its own, that nobody waits for."""
        return subprocess.Popen(
            self.command("--version"),
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def kill_once_there_is(self, made: str) -> None:
        """Start, and end it with all that it started as soon as something in `.venv` has such a path."""
        with self.begin() as start:
            until = time.monotonic() + 60
            while not list(self.folder.glob(f".venv/{made}")):
                with suppress(subprocess.TimeoutExpired):
                    start.wait(0.02)
                assert start.returncode is None and time.monotonic() < until
            os.killpg(start.pid, signal.SIGKILL) if os.name == "posix" else start.kill()

    def finds(self, question: str) -> bool:
        """What the launcher answers in Python to a question about its environment."""
        answer = self.launch(f"print({question})")
        assert answer.stdout in ("True\n", "False\n"), answer.stderr
        return answer.stdout == "True\n"

    def launch(self, program: str) -> "subprocess.CompletedProcess[str]":
        """Run a program that has `environment` of the launcher, to call a part of a start alone."""
        return subprocess.run(
            [sys.executable, "-c", f"from launcher import environment\n{program}"],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=self.folder,
            env=self.environment(),
            check=False,
        )

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "QT_", "PYTHON"))}
        return {**kept, "PIP_NO_INDEX": "1", "PYTHONUTF8": "1", "DISPLAY": "", "WAYLAND_DISPLAY": "", **self.variables}

    @property
    def site_packages(self) -> Path:
        return next(self.folder.glob(".venv/**/site-packages"))

    def imports(self, module: str) -> bool:
        python = next(path for path in self.folder.glob(".venv/*/python*") if path.stem == "python")
        return (
            subprocess.run([python, "-I", "-c", f"import {module}"], capture_output=True, check=False).returncode == 0
        )


def make_wheel(folder: Path, name: str, module: str = "WHITE = True\n") -> str:
    """Write a wheel of one module, and give the line that pins it."""
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    files = {
        f"{name}.py": module,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip('=')},{len(text)}\n"
        for path, text in files.items()
    )
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(path, text)
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def misleading_variables(elsewhere: Path, foreign: Path) -> dict[str, str]:
    """What pip and Python would heed: other places, other modules, and that nothing is to be done."""
    return {
        "PIP_TARGET": str(elsewhere),
        "PIP_PREFIX": str(elsewhere),
        "PIP_ROOT": str(elsewhere),
        "PIP_DRY_RUN": "1",
        "PIP_USER": "1",
        "PIP_REQUIRE_VIRTUALENV": "1",
        "PIP_PYTHON": f"{elsewhere}/python",
        "PIP_NO_BINARY": ":all:",
        "PIP_CONSTRAINT": str(elsewhere),
        "PIP_QUIET": "3",
        "PIP_LOG": f"{elsewhere}/log",
        "PYTHONHOME": sys.base_prefix,
        "PYTHONPATH": str(foreign),
        "PYTHONUSERBASE": str(elsewhere),
        "PYTHONNOUSERSITE": "1",
        "PYTHONSAFEPATH": "1",
        "PYTHONSTARTUP": f"{elsewhere}/startup.py",
        "PYTHONDONTWRITEBYTECODE": "1",
        "VIRTUAL_ENV": str(elsewhere),
    }
