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


def asked_of(script: str, *words: str) -> Any:
    """What a program in Node answers, as JSON."""
    words = ("node", str(HERE / script), modules_of("players"), *words)
    answer = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout.splitlines()[-1])
