"""An environment is looked at from within: what is damaged in it, and what is missing."""

import json
from pathlib import Path

import pytest

from launcher import inspection

WANTED = {"chalk": "1.0", "two-slates": "2.1"}


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """Site-packages with one package that consists of a module and a folder."""
    packages = tmp_path / "packages"
    add(packages, "chalk", "1.0", {"chalk.py": "WHITE = True\n", "chalk_colours/__init__.py": "", "chalk_data/a": "b"})
    return packages


def add(packages: Path, name: str, version: str, files: dict[str, str]) -> None:
    info = packages / f"{name}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    record = ["../../../bin/chalk,,9", "__pycache__/gone.pyc,,"]
    for file, text in files.items():
        (packages / file).parent.mkdir(exist_ok=True)
        (packages / file).write_text(text)
        record.append(f"{file},,{len(text)}")
    (info / "RECORD").write_text("\n".join(record))


@pytest.fixture
def look(packages: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    def look(wanted: dict[str, str] | None = None) -> tuple[str, str, str, list[str]]:
        inspection.main(wanted or {"chalk": "1.0"}, str(packages))
        damage, missing, replaced, names = json.loads(capsys.readouterr().out)
        return damage, missing, replaced, names

    monkeypatch.syspath_prepend(str(packages))
    return look


def test_a_whole_package_is_named_by_what_it_has_at_the_top(look):
    assert look() == ("", "", "", ["chalk.py", "chalk_colours", "chalk_data"])


def test_a_package_that_is_not_there_is_missing(look, packages):
    (packages / "chalk-1.0.dist-info").rename(packages / "chalk-1.0.gone")
    assert look() == ("", "chalk 1.0", "", [])


@pytest.mark.parametrize(("version", "missing"), [("2.0", "two-slates 2.1"), ("2.1", ""), ("2.3", "two-slates 2.1")])
def test_another_version_than_the_pins_name_is_missing_and_would_be_replaced(look, packages, version, missing):
    add(packages, "Two_Slates", version, {})
    assert look(WANTED)[1:3] == (missing, "two-slates" if missing else "")


@pytest.mark.parametrize(("size", "damage"), [(12, "chalk.py has 12 bytes instead of 13"), (13, "")])
def test_a_file_that_was_cut_short_is_damage(look, packages, size, damage):
    (packages / "chalk.py").write_text("WHITE = True\n"[:size])
    assert look()[0] == damage


@pytest.mark.parametrize("gone", ["chalk.py", "chalk_data/a"])
def test_a_file_that_is_gone_is_damage(look, packages, gone):
    (packages / gone).unlink()
    assert gone in look()[0]


def test_a_package_without_its_record_is_damage(look, packages):
    (packages / "chalk-1.0.dist-info" / "RECORD").unlink()
    assert look()[0] == "chalk was not installed to its end"


def test_pip_is_looked_at_too(look, packages):
    (packages / "pip").mkdir()
    assert look()[0] == "pip was not installed to its end"
    add(packages, "pip", "23.0", {"pip_data": "whole"})
    (packages / "pip_data").write_text("")
    assert look()[0] == "pip_data has 0 bytes instead of 5"


def test_a_module_that_cannot_be_imported_is_damage(look, packages):
    add(packages, "slate", "2.1", {"slate_of_chalk.py": "1 / 0\n"})
    assert look({"slate": "2.1"})[0] == "ZeroDivisionError: division by zero"
