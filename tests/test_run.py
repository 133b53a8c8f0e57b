"""`run.py` answers where nothing is set up; what it sets up is looked at in `launcher/test_environment.py`."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from checkouts import CHECKOUT, Machine

OLD_PYTHON = (
    "import runpy, sys; sys.version_info = (3, 6, 9, 'final', 0); runpy.run_path('run.py', run_name='__main__')"
)


@pytest.mark.parametrize("words", [["--wheelhouse"], ["--wheelhouse", "no-such-folder", "--version"]])
def test_a_wheelhouse_that_is_not_there_is_said(tmp_path: Path, words: list[str]) -> None:
    start = Machine(tmp_path / "fresh").start(*words)

    assert start.returncode == 2
    assert "folder" in start.stderr
    assert "Traceback" not in start.stderr


def test_help_needs_no_set_up_and_no_packages(tmp_path: Path) -> None:
    fresh = Machine(tmp_path / "fresh")
    python, *call = fresh.command("--help")
    answer = subprocess.run(
        [python, "-S", *call], capture_output=True, text=True, encoding="utf-8", env=fresh.environment(), check=False
    )

    assert answer.returncode == 0, answer.stderr
    assert "python3 run.py wheelhouse DIR" in answer.stdout
    assert "play LESSON" in answer.stdout
    assert not (fresh.folder / ".venv").exists()


def test_an_old_python_is_told_what_is_needed() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", OLD_PYTHON], capture_output=True, text=True, cwd=CHECKOUT, check=False
    )

    assert answer.returncode == 2
    assert "needs Python 3.11 or newer; this is Python 3.6" in answer.stderr


def test_an_old_python_can_read_run_py() -> None:
    source = (CHECKOUT / "run.py").read_text(encoding="ascii")

    assert ast.parse(source, feature_version=(3, 4)).body
    assert "f'" not in source
    assert 'f"' not in source
