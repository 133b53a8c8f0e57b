"""Checking what comes along, and the longest draft there may be: `python tests/benchmarks/bench_check.py`.

The second figure is the rules alone; its floor is reading the same draft, rules included.
"""

import sys
from pathlib import Path

from measuring import ROOT, Figure, long_lesson, middle, tell, uncached_milliseconds

from media_literacy.lesson.checks.lesson_rules import run_checks
from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.pack_check import check_pack

ROUNDS = 7
LIBRARY, RULES_SHARE = 2000.0, 0.75
WHERE = Path("lesson.md")


def main() -> int:
    """Tell both figures."""
    packs = [file.parent for file in sorted((ROOT / "lessons").glob("*/pack.toml"))]
    library = [uncached_milliseconds(lambda: [check_pack(pack) for pack in packs]) for _ in range(ROUNDS)]
    data = long_lesson(500).encode()
    draft = parse_lesson(data, WHERE).draft
    assert draft is not None
    reading, rules = [], []
    for _ in range(ROUNDS):
        reading.append(uncached_milliseconds(lambda: parse_lesson(data, WHERE)))
        rules.append(uncached_milliseconds(lambda: run_checks(draft)))
    return tell(
        [
            Figure("checking all lessons that come along", middle(library), LIBRARY),
            Figure("all rules on a draft of 500 sentences", middle(rules), RULES_SHARE, floor=middle(reading)),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
