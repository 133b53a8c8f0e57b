"""My progress and the start with ten years of daily use behind one, against a start with nothing.

`python tests/benchmarks/bench_progress.py [RUNS]`. The page is measured from the click on its link until it was
painted, in a window with a store of its own; the starts take turns.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_start import start
from long_history import ATTEMPTS, EVENTS, write_history
from measuring import FOUNDING, Figure, keep_attempt, middle, tell
from window_application import start_application

# isort: split
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from window_around import WindowAround

from media_literacy.lesson.model import Mode
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.ui.progress.figure_view import FigureView
from media_literacy.ui.progress.progress_page import ProgressPage
from media_literacy.ui.rooms.progress_room import ProgressRoom
from media_literacy.ui.tasks import Tasks

RUNS = 15
PAGE, START = 100.0, 1.10


def main(runs: int) -> int:
    """Tell all figures."""
    with tempfile.TemporaryDirectory() as scratch:
        long, short = Path(scratch) / "long", Path(scratch) / "short"
        for folder in (long, short):
            keep_attempt(folder, FOUNDING, Mode.GUIDED)
        write_history(long)
        size = (long / FILE_NAME).stat().st_size / 1e6
        print(f"{ATTEMPTS:,} attempts, {ATTEMPTS * EVENTS:,} events, {size:.0f} MB")
        starts = measure_starts(long, short, Path(scratch), runs)
        pages = measure_pages(long, runs)
    return tell([Figure("click on My progress to painted, ten years", middle(pages), PAGE), starts])


def measure_starts(long: Path, short: Path, scratch: Path, runs: int) -> Figure:
    """Alternating starts of a lesson that is resumed, each with a fresh copy of its folder."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times: dict[Path, list[float]] = {long: [], short: []}
    for turn in range(runs + 1):
        for kept, found in times.items():
            data = scratch / "data"
            shutil.copytree(kept, data)
            milliseconds, _memory = start(environment, "lesson", "--data-dir", str(data), str(FOUNDING))
            shutil.rmtree(data)
            if turn:  # the first ones warm the disk's cache, and leave compiled modules
                found.append(milliseconds)
    what = "start to a clickable lesson with ten years, against one without"
    return Figure(what, middle(times[long]), START, floor=middle(times[short]))


def measure_pages(data: Path, runs: int) -> list[float]:
    """Milliseconds from going to the room until its first figure was painted."""
    application = start_application()
    around = WindowAround(data, Tasks(application))
    around.frame.resize(1280, 800)
    around.frame.show()
    stamps = stamp_painting()
    times = []
    room = ProgressRoom(around.context)
    around.store.finished_tries()  # the file is open, as it is once the first page is there
    for _run in range(runs + 1):
        before = around.page
        began = time.perf_counter()
        room.enter()
        while around.page is before or around.page not in stamps:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        times.append((stamps[around.page] - began) * 1000)
        around.context.tasks.wait()
        QApplication.processEvents()  # the rest of the page is made now
    around.close()
    return times[1:]


def stamp_painting() -> dict[QWidget | None, float]:
    """The moments at which a figure of each page had been painted first, from now on."""
    stamps: dict[QWidget | None, float] = {}
    paint = FigureView.paintEvent

    def painted(self: FigureView, event: QPaintEvent) -> None:
        paint(self, event)
        page = self.parentWidget()
        while page is not None and not isinstance(page, ProgressPage):
            page = page.parentWidget()
        stamps.setdefault(page, time.perf_counter())

    FigureView.paintEvent = painted
    return stamps


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
