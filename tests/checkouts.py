"""Checkouts of their own, in which tests start `run.py`, and packages small enough to be made on the spot."""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent


class Machine:
    """A checkout of its own, and starts of its `run.py` that can reach no package index."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.variables: dict[str, str] = {}
        folder.mkdir(parents=True)
        shutil.copy(CHECKOUT / "run.py", folder)
        for package in ("launcher", "media_literacy"):
            shutil.copytree(CHECKOUT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
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

    def finds(self, question: str) -> bool:
        """What the launcher answers in Python to a question about its environment."""
        program = f"from launcher import environment; print({question})"
        answer = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, cwd=self.folder, env=self.environment()
        )
        assert answer.stdout in ("True\n", "False\n"), answer.stderr
        return answer.stdout == "True\n"

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
