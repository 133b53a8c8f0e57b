"""Opening the largest packs that are allowed: `python tests/benchmarks/bench_pack.py`.

Every byte of a pack is looked at before the first one is written, so the time grows with what is unpacked.
"""

import sys
import tempfile
import time
from pathlib import Path

from measuring import ROOT, Figure, middle, tell

sys.path.insert(0, str(ROOT / "tests"))

from packs.archive.building import pack_and
from packs.archive.largest import KINDS, large

from media_literacy.packs.archive.extracting import open_archive

ROUNDS, LONGEST = 3, 2000.0


def main() -> int:
    """Tell one figure for each kind."""
    return tell([Figure(f"opening a pack with {kind}", opening(kind), LONGEST) for kind in KINDS])


def opening(kind: str) -> float:
    """How long it takes, in milliseconds."""
    times = []
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "large.lessonpack"
        file.write_bytes(pack_and(*large(kind)))
        for number in range(ROUNDS):
            into = Path(name) / str(number)
            into.mkdir()
            began = time.perf_counter()
            assert open_archive(file, into).pack is not None
            times.append((time.perf_counter() - began) * 1000)
    return middle(times)


if __name__ == "__main__":
    sys.exit(main())
