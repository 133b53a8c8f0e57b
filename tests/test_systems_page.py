"""The page of systems is that of the pins and of what the set-up lets pass; `requirements/resolve.py` writes it."""

import re
import runpy
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from commands_table import NEVER, READ, ROWS, TRIED, with_cells
from commands_table import cells as cells_of_commands

from launcher import system
from launcher.floors import PYTHONS
from launcher.targets import GATHERED, all_targets

CHECKOUT = Path(__file__).parent.parent
PAGE = (CHECKOUT / "docs" / "systems.md").read_text(encoding="utf-8")


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(sys, "path", list(sys.path))
    return SimpleNamespace(**runpy.run_path(str(CHECKOUT / "requirements" / "resolve.py")))


def table() -> dict[str, list[str]]:
    """The cells by the names of systems, and of the head of the table."""
    part = PAGE.partition("<!-- requirements/resolve.py")[2].partition("<!-- to here")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line[:1] == "|"]
    return {row[0]: row[1:] for row in rows if not row[0].startswith("---")}


def test_the_table_is_of_todays_pins(resolve: Any) -> None:
    assert f"for the pins {resolve.digest()}" in PAGE, "run .venv/bin/python requirements/resolve.py"


def test_it_has_every_system_and_every_python() -> None:
    head, *rows = table().items()
    assert head == ("system", [f"Python {major}.{minor}" for major, minor in PYTHONS])
    assert [name for name, _cells in rows] == [target.name for target in all_targets()]


def test_all_resolves_where_the_set_up_lets_people_in_and_nowhere_else() -> None:
    promised = {target.name for targets in GATHERED.values() for target in targets}
    for name, cells in list(table().items())[1:]:
        resolved = [bool(re.fullmatch(r"resolved on \d{4}-\d\d-\d\d", cell)) for cell in cells]
        assert set(resolved) == {name in promised}, name
        assert all(cell.startswith("no wheel of ") for cell in cells if name not in promised), name


def test_uv_knows_every_system_by_a_name_of_its_own(resolve: Any) -> None:
    names = [resolve.uv_platform(target) for target in all_targets()]

    assert {"x86_64-manylinux_2_34", "aarch64-apple-darwin", "aarch64-pc-windows-msvc"} <= set(names)
    assert system.PYTHONS == PYTHONS


def test_every_command_has_its_row_and_every_system_its_column() -> None:
    assert list(cells_of_commands(PAGE)) == [(row, way) for row in ROWS for way in (*TRIED, *NEVER)]


def test_each_cell_was_run_or_is_marked() -> None:
    for (row, way), cell in cells_of_commands(PAGE).items():
        allowed = re.escape(READ) if way in NEVER else rf"(run|handed over) on \d{{4}}-\d\d-\d\d|{READ}"
        assert re.fullmatch(allowed, cell), f"{row}, {way}: {cell}"


def test_what_is_tried_again_is_written_and_the_rest_is_left() -> None:
    tried = {(ROWS[0], TRIED[0]): "", (ROWS[1], TRIED[0]): "it ended with 2"}
    before, after = cells_of_commands(PAGE), cells_of_commands(with_cells(PAGE, tried))
    assert after[ROWS[0], TRIED[0]].startswith("run on ") and after[ROWS[1], TRIED[0]].startswith("failed on ")
    assert {place for place in after if after[place] != before[place]} <= {*tried}
    assert with_cells(PAGE, {}) == PAGE
