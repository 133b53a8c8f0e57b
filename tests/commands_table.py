"""The table of commands by systems in docs/systems.md: read by a usual test, written by `--outside installers`.

With KEEP_OUTPUT=1 that suite writes what it has tried that day, and leaves the other cells as they are. Started by
itself, this writes the rows and columns that there are now, with nothing new tried.
"""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

from every_command import CALLS

PAGE = Path(__file__).parent.parent / "docs" / "systems.md"
BEGIN, END = "<!-- run.py test --outside installers writes from here -->", "<!-- to here -->"
WINDOWS = ("the window", "FILE, a lesson", "FILE, a pack", "--kiosk", "--join")
ROWS = (*WINDOWS, *dict.fromkeys(call.row for call in CALLS))
CHECKOUT, WHEEL = "Debian 12, checkout", "Debian 12, wheel"
DEBS = {"bookworm": "Debian 12, .deb", "trixie": "Debian 13, .deb"}
LAB, WINE = "Debian 13, wheelhouse, Python 3.13", "Wine, MSI with a stand-in for Python"
TRIED = (CHECKOUT, WHEEL, *DEBS.values(), LAB, WINE)
NEVER = ("Windows", "macOS, Apple silicon", "macOS, Intel", "Raspberry Pi OS 13", "Ubuntu 24.04")
READ = "read only"

Cells = dict[tuple[str, str], str]
"""By row and column."""


def cells(page: str) -> Cells:
    """What the page says now."""
    part = page.partition(BEGIN)[2].partition(END)[0]
    lines = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in part.splitlines() if line]
    if not lines:
        return {}
    head, _rule, *rows = lines
    return {(row[0], way): cell for row in rows for way, cell in zip(head[1:], row[1:], strict=True)}


def with_cells(page: str, tried: Mapping[tuple[str, str], str]) -> str:
    """The page with what was tried now; `tried` has by row and way what was wrong, and nothing where all was well."""
    day = datetime.date.today().isoformat()
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    known = cells(page)
    for (row, way), fault in tried.items():
        done = "handed over" if way == WINE else "run"
        known[row, way] = f"failed on {day}" if fault else f"{done} on {day}"
    return before + _table(known, (*TRIED, *NEVER)) + after


def _table(known: Cells, ways: Sequence[str]) -> str:
    lines = [BEGIN, "| | " + " | ".join(ways) + " |", "|---|" + "---|" * len(ways)]
    for row in ROWS:
        lines.append(f"| {row} | " + " | ".join(known.get((row, way), READ) for way in ways) + " |")
    return "\n".join([*lines, END])


if __name__ == "__main__":
    PAGE.write_text(with_cells(PAGE.read_text(encoding="utf-8"), {}), encoding="utf-8")
