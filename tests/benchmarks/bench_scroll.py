"""Scrolling and opening notes in an article of 500 sentences with every note open: does each frame come in time?

`python tests/benchmarks/bench_scroll.py`. A frame is over when everything in sight has been painted again. Time is that
of the window's thread, so that a busy machine does not show in it.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench_click import SENTENCES, Program, settle
from measuring import Figure, keep_attempt, long_lesson, middle, tell
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_application import start_application

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.desk.desk_view import Desk

FRAME = 16.7
FAR = 16_000
STEP = 40
NOTES = 120


def main() -> int:
    """Measure in both widths: notes beside the page, and under their paragraphs."""
    application = start_application()
    figures: list[Figure] = []
    for name, width in (("notes beside the page", 1280), ("notes in the text", 800)):
        with tempfile.TemporaryDirectory() as folder:
            lesson, data = Path(folder) / "long.md", Path(folder) / "data"
            lesson.write_text(long_lesson(SENTENCES), encoding="utf-8")
            keep_attempt(data, lesson, Mode.GUIDED, marks=True)
            program = Program(application, data, lesson)
            program.window.resize(width, 800)
            program.open_from_list()
            desk = next(desk for desk in program.window.findChildren(Desk) if desk.isVisible())
            settle()
            scrolled, moved = scroll(desk), open_notes(desk)
            program.close()
        figures += [
            Figure(f"scrolling, 500 sentences, {name}: frame p99", middle(scrolled, 0.99), FRAME),
            Figure(f"moving the margin, 500 sentences, {name}: frame p99", middle(moved, 0.99), FRAME),
        ]
    return tell(figures)


def scroll(desk: Desk) -> list[float]:
    """The milliseconds of each frame on the way down."""
    bar = desk.verticalScrollBar()
    return [frame(lambda value=value: bar.setValue(value)) for value in range(0, min(bar.maximum(), FAR), STEP)]


def open_notes(desk: Desk) -> list[float]:
    """The milliseconds until the margin has made way for the next note, and the page has followed."""
    desk.verticalScrollBar().setValue(0)
    settle()
    desk.article.take_focus()
    return [frame(lambda: QTest.keyClick(desk.article, Qt.Key.Key_Down)) for _ in range(NOTES)]


def frame(act: Callable[[], object]) -> float:
    """Act, and let everything be painted."""
    began = time.thread_time()
    act()
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
