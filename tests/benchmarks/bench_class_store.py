"""Classes and their results after a school year, opened: `python tests/benchmarks/bench_class_store.py`."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from measuring import FOUNDING, Figure, middle, tell

# isort: split
from school_year import write_school_year

from media_literacy.classroom.rosters.class_list import read_class_list
from media_literacy.store.classes.class_opening import FILE_NAME
from media_literacy.store.classes.daily_check import forget_check
from media_literacy.store.classes.live_store import FOLDER_NAME, LiveStore, check_classes

ROUNDS, LIMIT, WHOLE_LIMIT = 5, 300.0, 5_000.0


def next_day(data: Path) -> None:
    forget_check(data / FOLDER_NAME / FILE_NAME)


def milliseconds(work: Callable[[], object]) -> float:
    """Of this process alone: it reads what the system has in memory, so that others say nothing of it."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def main() -> int:
    """Tell the figures: the file opened, and the page of all classes read from it."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        records = write_school_year(data, FOUNDING)
        size = (data / FOLDER_NAME / FILE_NAME).stat().st_size / 1e6
        what = f"of a school year ({records // 1000:,} thousand records, {size:.0f} MB)"
        opening = [milliseconds(lambda: LiveStore(data).close()) for _round in range(ROUNDS)]
        next_day(data)
        looking = [milliseconds(lambda: check_classes(data))]
        listing = [milliseconds(lambda: read_class_list(data)) for _round in range(ROUNDS)]
        return tell(
            [
                Figure(f"opening the classes {what}", middle(opening), LIMIT),
                Figure("reading the page of all classes", middle(listing), LIMIT),
                Figure("looking at the whole file, once a day", middle(looking), WHOLE_LIMIT),
            ]
        )


if __name__ == "__main__":
    sys.exit(main())
