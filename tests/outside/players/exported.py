"""Lessons as the terminal exports them, and programs in Node that read them."""

import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

from launcher.npm import modules_of
from media_literacy.cli.main import run

HERE = Path(__file__).parent
PATIENCE = 60


def exported(lesson: Path, name: str, folder: Path, *more: str) -> Path:
    """The file of that format."""
    target = folder / f"lesson.{name}"
    assert run(["export", str(lesson), "--format", name, "-o", str(target), "--force", *more]) == 0
    return target


def item_of(package: Path) -> str:
    with zipfile.ZipFile(package) as archive:
        return archive.read("item.xml").decode()


def item_in_3_0(package: Path) -> str:
    """The item of a 2.2 package, made one of 3.0 by the converter of Cito."""
    program = Path(modules_of("players")) / "node_modules" / ".bin" / "qti-convert-pkg"
    words = ("node", str(program), package.name)
    subprocess.run(words, cwd=package.parent, capture_output=True, timeout=PATIENCE, check=True)
    return item_of(package.with_name(f"{package.stem}-qti3.zip"))


def asked_of(script: str, *words: str) -> Any:
    """What a program in Node answers, as JSON."""
    words = ("node", str(HERE / script), modules_of("players"), *words)
    answer = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout.splitlines()[-1])
