"""Parsing a lesson against bare markdown-it-py on the same text, and the largest lesson there may be.

`python tests/benchmarks/bench_parse.py`. Both readers have the same plug-ins; they take turns. Ours adds the front
matter, sentences, notes, places and all remarks.
"""

import sys
from pathlib import Path

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from measuring import Figure, long_lesson, middle, tell, uncached_milliseconds

from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.parser import parse_lesson

ROUNDS, FEW = 60, 5
SMALL = 3_000
RATIO, LONGEST = 3.0, 1000.0
WHERE = Path("lesson.md")


def main() -> int:
    """Tell both figures."""
    bare = MarkdownIt("commonmark", {"html": True, "maxNesting": 100}).enable("table").use(footnote_plugin)
    small = long_lesson(1, 1)
    number = 1
    while len(small.encode()) < SMALL:
        number += 1
        small = long_lesson(number)
    data = small.encode()
    floor, ours = [], []
    for _ in range(ROUNDS):
        floor.append(uncached_milliseconds(lambda: bare.parse(small, {})))
        ours.append(uncached_milliseconds(lambda: parse_lesson(data, WHERE)))
    words = FILE_BYTES // 500 // 6 - 20
    large = long_lesson(500, words)
    while len(large.encode()) > FILE_BYTES:
        words -= 1
        large = long_lesson(500, words)
    most = [uncached_milliseconds(lambda: parse_lesson(large.encode(), WHERE)) for _ in range(FEW)]
    return tell(
        [
            Figure(f"parsing a lesson of {len(data) / 1000:.1f} kB", middle(ours), RATIO, floor=middle(floor)),
            Figure(f"parsing a lesson of {len(large.encode()) // 1024} kB, 500 sentences", middle(most), LONGEST),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
