"""`run.py` sets a checkout up once, mends what was left half-made, and hands everything else on."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from checkouts import CHECKOUT, Machine, make_wheel

SETTING_UP = "Setting up, once"
OLD_PYTHON = (
    "import runpy, sys; sys.version_info = (3, 6, 9, 'final', 0); runpy.run_path('run.py', run_name='__main__')"
)


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine that was set up once, by two starts at once; tests that change it leave it set up."""
    machine = Machine(tmp_path_factory.mktemp("lab") / "a checkout with spaces")
    (machine.folder / ".venv" / "half-made").mkdir(parents=True)
    starts = [
        subprocess.Popen(machine.command("--version"), stderr=subprocess.PIPE, text=True, env=machine.environment())
        for _ in range(2)
    ]
    output = [start.communicate(timeout=100)[1] for start in starts]
    assert [start.returncode for start in starts] == [0, 0], output
    assert sum(SETTING_UP in text for text in output) == 1
    return machine


def test_two_starts_at_once_set_up_once_and_the_next_does_nothing_but_start(machine: Machine) -> None:
    third = machine.start("--version")

    assert (third.returncode, third.stderr) == (0, "")
    assert third.stdout.startswith("Media Literacy ")


def test_a_call_is_answered_from_the_folder_it_was_made_in(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken for a module')", encoding="ascii")
    (tmp_path / "lesson.md").write_text("# Headline\n", encoding="utf-8")
    there = machine.start("--data-dir", "kept", "lesson.md", cwd=tmp_path)
    elsewhere = machine.start("--data-dir", "kept", "lesson.md")

    assert "run.py play lesson.md" in there.stderr
    assert "There is no file “lesson.md”" in elsewhere.stderr
    assert (there.returncode, elsewhere.returncode) == (2, 2)


def test_a_moved_checkout_goes_on_without_setting_up(machine: Machine) -> None:
    old = machine.folder
    machine.folder = old.rename(old.with_name("moved"))
    try:
        moved = machine.start("--version")
    finally:
        machine.folder = machine.folder.rename(old)

    assert (moved.returncode, moved.stderr) == (0, "")


def test_changed_pins_are_installed_from_a_wheelhouse_but_not_if_tampered_with(
    machine: Machine, tmp_path: Path
) -> None:
    machine.pin(make_wheel(tmp_path, "chalk"))
    wheel = tmp_path / "chalk-1.0-py3-none-any.whl"
    sound = wheel.read_bytes()
    wheel.write_bytes(sound + b"smuggled")

    refused = machine.start(f"--wheelhouse={tmp_path}", "--version")
    assert refused.returncode == 2
    assert "HASH" in refused.stderr.upper()
    assert "wheelhouse DIR" in refused.stderr
    assert "Traceback" not in refused.stderr

    wheel.write_bytes(sound)
    installed = machine.start("--wheelhouse", str(tmp_path), "--version")
    assert installed.returncode == 0, installed.stderr
    assert machine.imports("chalk")


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
