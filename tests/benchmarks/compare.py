"""The benchmarks of two commits in the same hour: `python tests/benchmarks/compare.py BEFORE AFTER [PART.py ...]`.

The two take turns, so that whatever else the machine does meets both, five times or as often as `--turns` says. Each
commit runs its own benchmarks in a worktree that is taken away again, with the Python that runs this. The table has the
medians of every figure, and of the processor time that a whole part took, which a busy machine shows least in.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from measuring import PARTS, ROOT, read_line

TURNS = 5
Figures = dict[str, list[float]]


def main() -> int:
    """Measure both commits and print the table."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("before", help="a commit")
    words.add_argument("after", help="another one")
    words.add_argument("parts", nargs="*", default=PARTS, metavar="PART.py")
    words.add_argument("--turns", type=int, default=TURNS)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folders = [Path(scratch) / name for name in ("before", "after")]
        try:
            for commit, folder in zip((asked.before, asked.after), folders, strict=True):
                _git("worktree", "add", "--quiet", "--detach", str(folder), commit)
            for part in asked.parts:
                _print_part(part, *_measured(folders, part, asked.turns))
        finally:
            for folder in folders:
                _git("worktree", "remove", "--force", str(folder))
    return 0


def _measured(folders: Sequence[Path], part: str, turns: int) -> list[Figures]:
    """Every figure of a part, turn by turn, for each commit."""
    found: list[Figures] = [defaultdict(list) for _folder in folders]
    for _turn in range(turns):
        for figures, folder in zip(found, folders, strict=True):
            before = os.times()
            command = [sys.executable, str(folder / "tests" / "benchmarks" / part)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            after = os.times()
            for line in done.stdout.splitlines():
                if row := read_line(line):
                    figures[row[0]].append(row[1])
            spent = after.children_user + after.children_system - before.children_user - before.children_system
            figures[f"{part}: processor time, s"].append(spent)
            if done.returncode not in (0, 1):  # 1 says that a limit is missed
                sys.stderr.write(done.stderr)
    return found


def _print_part(part: str, before: Figures, after: Figures) -> None:
    print(f"\n{part:<66}{'before':>10}{'after':>10}{'change':>9}")
    for what in [*before, *(what for what in after if what not in before)]:
        old, new = (median(figures[what]) if what in figures else None for figures in (before, after))
        change = f"{new / old - 1:+.0%}" if old and new is not None else ""
        cells = "".join(f"{value:>10.2f}" if value is not None else f"{'-':>10}" for value in (old, new))
        print(f"{what:<66}{cells}{change:>9}", flush=True)


def _git(*words: str) -> None:
    subprocess.run(["git", "-C", str(ROOT), *words], check=True)


if __name__ == "__main__":
    sys.exit(main())
