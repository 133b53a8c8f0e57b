"""The rules of the house that no single module can keep: layers, sound bindings, and clean files."""

import importlib
import pkgutil
import re
import shutil
import subprocess
import sys
from dataclasses import is_dataclass
from functools import cached_property
from pathlib import Path

import pytest
from each_row import each_row
from importlinter.cli import lint_imports

from media_literacy.resources import assets_folder

CHECKOUT = Path(__file__).parent.parent
PINS = sorted((CHECKOUT / "requirements").glob("*.txt"))


def test_imports_point_downwards(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(CHECKOUT)
    exit_code = lint_imports(config_filename="pyproject.toml", no_cache=True)

    assert exit_code == 0, capsys.readouterr().out


def test_nothing_below_the_window_needs_qt_installed() -> None:
    program = (
        "import importlib, pkgutil, sys; sys.modules['PySide6'] = None; import media_literacy\n"
        "names = [module.name for module in pkgutil.walk_packages(media_literacy.__path__, 'media_literacy.')]\n"
        "knows_qt = ('media_literacy.ui', 'media_literacy.export.pdf.', 'media_literacy.__main__')\n"
        "below = [module for module in names if not module.startswith(knows_qt)]\n"
        "[importlib.import_module(module) for module in below]; print(len(below))"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=CHECKOUT, check=False)

    assert answer.returncode == 0, answer.stderr
    assert int(answer.stdout) > 10


def test_no_test_below_the_window_starts_one() -> None:
    folders = ("authoring", "child_process", "engine", "fuzz", "lesson", "lessons", "packs", "store")
    of_the_window = re.compile(r"\b(qapp|qtbot|QApplication|QGuiApplication)\b|\bmedia_literacy\.ui\b")
    files = [file for folder in folders for file in (CHECKOUT / "tests" / folder).rglob("*.py")]

    assert len(files) > 100
    assert [str(file) for file in files if of_the_window.search(file.read_text(encoding="utf-8"))] == []


def test_qt_loses_no_references_to_none() -> None:
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")

    # Only a loss ends the program. None cannot die from Python 3.12 on, where its count may rise for nothing.
    assert before - sys.getrefcount(None) < 100


@each_row("file", PINS, ids=lambda file: file.name)
def test_pins_hold_names_versions_and_hashes_and_no_address(file: Path) -> None:
    text = file.read_text(encoding="ascii")
    pins = [line for line in text.splitlines() if line and not line.startswith(("#", " "))]

    assert pins
    assert all(re.fullmatch(r"[a-z0-9-]+==[\w.]+( ; [\w.<>=! ']+)? \\", line) for line in pins)
    assert not re.search(r"://|index|find-links|(^|\s)/", text)


def tracked_files() -> list[str]:
    """What git keeps; in a copy without git, what lies at the top."""
    if shutil.which("git") and (CHECKOUT / ".git").exists():
        answer = subprocess.run(["git", "ls-files"], cwd=CHECKOUT, capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.splitlines()
    return [path.name for path in CHECKOUT.iterdir()]


def test_what_is_tracked_belongs_here() -> None:
    names = tracked_files()

    assert "uv.lock" not in names
    assert not [name for name in names if name.endswith((".pyc", ".orig", ".rej", ".db"))]


def test_every_font_comes_with_its_licence() -> None:
    fonts = [font for kind in ("ttf", "otf") for font in assets_folder().rglob(f"*.{kind}")]

    assert fonts
    assert [font.name for font in fonts if not list(font.parent.glob("*OFL*"))] == []


WORKING_STATE = {
    "ContentWriter",
    "ListCounting",
    "Counts",
    "Item",
    "Lists",
    "Piece",
    "DroppedContent",
    "Reading",
    "Rescued",
    "Resolver",
    "Rewriting",
    "Source",
    "Table",
    "Walk",
    "Written",
    "XmlBudget",
}
"""What is filled while one text or file is read, and given away by nobody."""


def test_values_below_the_window_cannot_be_changed_and_hold_nothing_else() -> None:
    modules = [
        importlib.import_module(found.name)
        for layer in ("lesson", "authoring", "packs", "engine", "store")
        for found in pkgutil.walk_packages([str(CHECKOUT / "media_literacy" / layer)], f"media_literacy.{layer}.")
    ]
    values = [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__
    ]
    growing = [value for value in values if "__slots__" not in vars(value) and not has_a_cache(value)]
    changeable = [value for value in values if "__setattr__" not in vars(value)]

    assert len(values) > 100
    assert growing == []
    assert [value for value in changeable if value.__name__.lstrip("_") not in WORKING_STATE] == []


def has_a_cache(value: type) -> bool:
    return any(isinstance(member, cached_property) for member in vars(value).values())
