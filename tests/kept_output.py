"""What the program says about a whole collection, kept in a file that is read when it changes.

After a change that is meant, `KEEP_OUTPUT=1 python -m pytest …` writes the file again: look at its difference before
you commit it.
"""

import difflib
import os
from collections.abc import Iterable
from pathlib import Path

KEPT = Path(__file__).parent / "cases" / "kept"


def assert_as_kept(name: str, lines: Iterable[str]) -> None:
    """Fail with the first differences, if there are any."""
    file, now = KEPT / name, list(lines)
    if os.environ.get("KEEP_OUTPUT"):
        file.write_text("\n".join(now) + "\n", encoding="utf-8")
    before = file.read_text(encoding="utf-8").splitlines()
    difference = list(difflib.unified_diff(before, now, "kept", "now", lineterm="", n=0))
    assert difference[:20] == []
