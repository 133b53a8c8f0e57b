"""How many of the mistakes that authors make the check finds.

`tests/faults/` was collected by somebody who had not seen the checks; `codes.toml` there says which remarks mean what
each of its entries expects. A mistake is found when such a remark stands on a line that its entry names.
"""

import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from all_codes import CODES
from each_row import each_row

from media_literacy.diagnostics import Diagnostic, Report
from media_literacy.lesson.parser import read_lesson
from media_literacy.packs.pack_check import check_pack
from media_literacy.resources import lessons_folder

FAULTS = Path(__file__).parents[1] / "faults"
LEAST_SHARE = 0.95


@dataclass(frozen=True)
class Fault:
    """An entry of `faults.toml`; `lines` is empty where the remark may stand anywhere."""

    slug: str
    is_pack: bool
    file: Path
    lines: frozenset[int]


def read_faults() -> list[Fault]:
    tables = tomllib.loads((FAULTS / "faults.toml").read_text(encoding="utf-8"))["fault"]
    return [
        Fault(
            table["slug"],
            table["form"] == "pack",
            FAULTS / table["file"],
            frozenset([table["where"], *table.get("also", [])]) if table["where"] else frozenset(),
        )
        for table in tables
    ]


ALL = read_faults()
CODES_OF: dict[str, list[str]] = tomllib.loads((FAULTS / "codes.toml").read_text(encoding="utf-8"))
SOUND_LESSONS = sorted((FAULTS / "sound" / "lessons").glob("*.md"))
SOUND_PACKS = sorted((FAULTS / "sound" / "packs").iterdir())


@cache
def reports_on(path: Path) -> tuple[Report, ...]:
    return check_pack(path).reports if path.is_dir() else (read_lesson(path).report,)


def diagnostics_on(fault: Fault) -> list[Diagnostic]:
    """The remarks on the lesson, or on the file of the pack that the fault is in; on any if it names none."""
    if not fault.is_pack:
        return list(reports_on(fault.file)[0].diagnostics)
    folder = next(folder for folder in (fault.file, *fault.file.parents) if folder.parent == FAULTS / "packs")
    return [
        diagnostic
        for report in reports_on(folder)
        for diagnostic in report.diagnostics
        if fault.file in (folder, Path(report.file))
    ]


def is_found(fault: Fault) -> bool:
    return any(
        diagnostic.code in CODES_OF[fault.slug] and (not fault.lines or diagnostic.start.line in fault.lines)
        for diagnostic in diagnostics_on(fault)
    )


def test_the_check_finds_nearly_all_mistakes_that_authors_make():
    missed = sorted(fault.slug for fault in ALL if not is_found(fault))

    assert 1 - len(missed) / len(ALL) >= LEAST_SHARE, f"{len(missed)} of {len(ALL)} missed: {', '.join(missed)}"


@each_row("path", [*SOUND_LESSONS, *SOUND_PACKS], ids=lambda path: path.stem)
def test_the_check_raises_nothing_on_what_is_sound(path: Path):
    assert [diagnostic for report in reports_on(path) for diagnostic in report.diagnostics] == []


@each_row("folder", sorted(lessons_folder().iterdir()), ids=lambda path: path.name)
def test_the_check_raises_nothing_on_the_lessons_that_come_along(folder: Path):
    assert [diagnostic for report in reports_on(folder) for diagnostic in report.diagnostics] == []


def test_every_mistake_is_there_once_and_has_its_codes():
    assert [slug for slug, count in Counter(fault.slug for fault in ALL).items() if count > 1] == []
    assert all(fault.file.exists() for fault in ALL)
    assert set(CODES_OF) == {fault.slug for fault in ALL}


def test_the_codes_that_are_accepted_are_codes_of_the_check():
    assert {code for codes in CODES_OF.values() for code in codes} <= set(CODES)
