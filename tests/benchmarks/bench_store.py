"""One event on disk against a bare write with fdatasync, turn by turn in the same run.

`python tests/benchmarks/bench_store.py [FOLDER]` measures on the disk of FOLDER (the current one by default).
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from measuring import Figure, middle, tell

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

ROUNDS = 400
LIMIT = 8.0
EVENT = Event(EventKind.MARKED, (SentenceId("s-0123abcd"),), at="2026-03-01T09:00:00.000+01:00", elapsed=12.5)
BYTES = b"marked s-0123abcd 2026-03-01T09:00:00.000+01:00 12.5 one event as a line of text, more or less.\n"


def milliseconds(work: Callable[[], object]) -> float:
    """How long it took."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def main(folder: Path) -> int:
    """Tell the median; the answer is the exit code, 1 above the limit."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        sync = getattr(os, "fdatasync", os.fsync)
        bare = os.open(Path(place) / "bare", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        store = ProgressStore.open(Path(place) / "data")
        store.start_attempt("one", LessonKey("pack", "lesson"), Mode.GUIDED)
        floor, event = [], []
        for _ in range(ROUNDS):
            floor.append(milliseconds(lambda: (os.write(bare, BYTES), sync(bare))))
            event.append(milliseconds(lambda: store.record("one", [EVENT])))
        store.close()
        os.close(bare)
    return tell([Figure("one event on disk, against a bare write", middle(event), LIMIT, floor=middle(floor))])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path.cwd()))
