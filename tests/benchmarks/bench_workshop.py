"""The whole way of a key in the workshop: source, page, forms and remarks of a lesson of 500 sentences and 250 kB.

`python tests/benchmarks/bench_workshop.py`. Real keys in the source of a real workshop page. Some come as fast as a
fast typist's while the text is read elsewhere and shown; others come after a rest, and then it is measured how long it
takes until page and remarks show what was typed.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_typing import BYTES, EXPLANATION, PLACES, SENTENCES, press, settle
from measuring import Figure, long_lesson, middle, tell
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from window_application import start_application

from media_literacy.diagnostics import Location
from media_literacy.settings import Settings
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.workshop.page.lesson_actions import LessonActions
from media_literacy.ui.workshop.page.source_choice import SourceChoice
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.source.source_text import SourceText

USUAL, WORST, FOLLOWS = 16.0, 33.0, 150.0
BURSTS = 14
GAPS = (0.03, 0.07, 0.11, 0.05, 0.16)
"""Seconds between keys, so that they meet every stage of reading and showing."""


def main() -> int:
    """Type on and on, then with rests."""
    application = start_application()
    text = long_lesson(SENTENCES, EXPLANATION)
    assert 0.9 * BYTES < len(text.encode()) <= 256 * 1024
    with tempfile.TemporaryDirectory() as scratch:
        tasks = Tasks(application)
        appearance = AppearanceSource(Settings(), application).appearance
        page = WorkshopPage(tasks, asked_of_nobody(), appearance)
        page.resize(1400, 900)
        page.show()
        page.document.begin(text, Path(scratch) / "long.md")
        settle_all(page)
        keys, follows = [], []
        for _name, place, words in PLACES:
            source = caret_at(page, place)
            for count, sign in enumerate(words * 2):
                keys.append(press(source, sign))
                work_for(GAPS[count % len(GAPS)])
            settle_all(page)
            for _ in range(BURSTS):
                for sign in "so":
                    press(source, sign)
                follows.append(until_shown(page))
                settle_all(page)
        tasks.wait()
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return tell(
        [
            Figure("key to painted letter in the workshop, 500 sentences: p50", middle(keys), USUAL),
            Figure("key to painted letter in the workshop, 500 sentences: p99", middle(keys, 0.99), WORST),
            Figure("last key to page and remarks, 500 sentences: p50", middle(follows), FOLLOWS),
            Figure("last key to page and remarks, 500 sentences: p95", middle(follows, 0.95), FOLLOWS),
        ]
    )


def asked_of_nobody() -> LessonActions:
    """The actions of a page that is only typed on."""
    return LessonActions(
        settle,
        settle,
        settle,
        settle,
        settle,
        settle,
        settle,
        settle,
        Banner().topic(""),
        SourceChoice(bool, list[bool]().append),
    )


def caret_at(page: WorkshopPage, place: str) -> SourceText:
    """Put the caret behind the first line with these words."""
    lines = page.document.text.split("\n")
    number = next((at for at, line in enumerate(lines) if place in line), 12)
    page.source.go_to(Location(number + 1, len(lines[number]) + 1))
    settle_all(page)
    source = page.source.findChild(SourceText)
    assert source is not None
    return source


def until_shown(page: WorkshopPage) -> float:
    """The milliseconds from now until everything shows the text as it is, painted."""
    began = time.perf_counter()
    loop = QEventLoop()
    page.document.drafted.connect(loop.quit)
    while not page.document.is_current:
        loop.exec()  # rather than a loop of our own, which would keep the reading thread from its work
    page.document.drafted.disconnect(loop.quit)
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def settle_all(page: WorkshopPage) -> None:
    """Wait until the text was read and shown, and nothing is under way."""
    until_shown(page)
    work_for(0.2)
    settle()


def work_for(seconds: float) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
