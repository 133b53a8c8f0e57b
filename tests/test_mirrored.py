"""The tests mirror the package: each module has a test file of its name in the same place, or is on a list."""

import tomllib
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "media_literacy"
LISTED = tomllib.loads((TESTS / "mirrored.toml").read_text(encoding="utf-8"))
STORIES: list[str] = LISTED["stories"]
EXCEPTIONS: list[str] = [module for modules in LISTED["exceptions"].values() for module in modules]


def modules() -> dict[str, Path]:
    """Each module of the package with the test file that it should have."""
    found = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if path.name != "__init__.py"]
    return {path.as_posix(): TESTS / path.parent / f"test_{path.name}" for path in found}


def test_every_module_has_its_test_file_or_is_listed() -> None:
    without = {module for module, test in modules().items() if not test.exists()}
    assert sorted(without - {*EXCEPTIONS}) == []


def test_every_test_file_of_a_layer_names_a_module_or_is_a_story() -> None:
    layers = [folder for folder in TESTS.iterdir() if (PACKAGE / folder.name / "__init__.py").exists()]
    files = {file for layer in layers for file in layer.rglob("test_*.py")}
    packages = {TESTS / init.parent.relative_to(PACKAGE) for init in PACKAGE.rglob("__init__.py")}
    named = {*modules().values(), *(folder.with_name(f"test_{folder.name}.py") for folder in packages)}
    assert sorted({file.relative_to(TESTS).as_posix() for file in files - named} - {*STORIES}) == []


def test_nothing_is_listed_twice_or_without_need() -> None:
    without = {module for module, test in modules().items() if not test.exists()}
    assert sorted({*EXCEPTIONS} - without) == []
    assert [story for story in STORIES if not (TESTS / story).exists()] == []
    assert [name for name, count in Counter([*STORIES, *EXCEPTIONS]).items() if count > 1] == []
