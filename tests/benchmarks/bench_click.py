"""From a press to the painted mark in an article of 500 sentences with every note open, and opening it from the list.

`python tests/benchmarks/bench_click.py`. The real window on the screen in memory (or where QT_QPA_PLATFORM says), with
assistive technology switched on. A press is answered when the article was painted again, and over when the margin was
arranged and painted, too; both in the time of the window's thread, so that a busy machine does not show in them.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import Figure, keep_attempt, long_lesson, middle, tell
from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_application import start_application

from media_literacy.lesson.model import Mode
from media_literacy.settings import Settings
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource

SENTENCES = 500
WINDOWS = 40
OPENINGS = 15
USUAL, WORST, FRAME, OPENING = 4.0, 8.0, 16.7, 100.0
PATIENCE = 10.0
TURN = 20
"""Milliseconds after which a window that waits for something looks whether it came."""

_painted: list[float] = []
"""When the article was painted, by the clock of the window's thread."""
_paint = ArticleView.paintEvent


def _counting(self: ArticleView, event: object) -> None:
    _paint(self, event)  # pyright: ignore[reportArgumentType]
    _painted.append(time.thread_time())


ArticleView.paintEvent = _counting


class Press(NamedTuple):
    """Milliseconds from a press until the article was painted, and until nothing was left to do."""

    answered: float
    over: float


class Program:
    """The window over a data folder in which an attempt is under way."""

    def __init__(self, application: QApplication, data: Path, lesson: Path) -> None:
        settings = Settings()
        self.path, self.tasks, self.library = lesson, Tasks(), LessonLibrary(data)
        appearances = AppearanceSource(settings, application)
        self.window = MainWindow(settings, appearances, StoreBridge(data), self.library, self.tasks, data)
        self.window.resize(1280, 800)
        self.window.show()

    def show_list(self) -> LessonsPage:
        """Go to the lessons; an owed debrief is passed over."""
        home, way = self.window._home, self.window._navigation
        self.window._opening._pending.clear()
        home.show()
        wait_for(lambda: home.page is not None and home.is_complete and way.is_at_rest)
        settle()
        page = self.window.page
        assert isinstance(page, LessonsPage)
        return page

    def open_from_list(self) -> float:
        """Choose the lesson in the list; the milliseconds until the article is painted."""
        page = self.show_list()
        began = time.perf_counter()
        _painted.clear()
        page._open(str(self.path))
        wait_for(lambda: bool(_painted))
        return since(began)

    def article(self) -> ArticleView:
        """The page of the lesson that is open."""
        return next(view for view in self.window.findChildren(ArticleView) if view.isVisible())

    def close(self) -> None:
        """End as the program does."""
        self.window.close()
        self.library.close()
        settle()


def main() -> int:
    """Measure in Guided before and after the reveal, and in Investigate."""
    application = start_application()
    figures: list[Figure] = []
    for name, mode, marks, revealed, presses in (
        ("Guided, every note open", Mode.GUIDED, True, False, 1),
        ("Guided, revealed", Mode.GUIDED, False, True, 1),
        ("Investigate, marking", Mode.INVESTIGATE, False, False, 2),
    ):
        with tempfile.TemporaryDirectory() as folder:
            lesson = Path(folder) / "long.md"
            lesson.write_text(long_lesson(SENTENCES), encoding="utf-8")
            data = Path(folder) / "data"
            keep_attempt(data, lesson, mode, marks=marks, revealed=revealed)
            program = Program(application, data, lesson)
            openings = [program.open_from_list() for _ in range(OPENINGS)][1:]
            answered, over = zip(*clicks(program.article(), presses), strict=True)
            program.close()
        figures += [
            Figure(f"press to painted mark, 500 sentences, {name}: p50", middle(answered), USUAL),
            Figure(f"press to painted mark, 500 sentences, {name}: p99", middle(answered, 0.99), WORST),
            Figure(f"press to arranged margin, 500 sentences, {name}: p50", middle(over), FRAME),
            Figure(f"opening 500 sentences from the list, {name}", middle(openings), OPENING),
        ]
    return tell(figures)


def clicks(article: ArticleView, presses: int) -> list[Press]:
    """So many presses on each of some sentences in view, window by window down the page."""
    desk = next(desk for desk in article.window().findChildren(Desk) if desk.isVisible())  # those before may linger
    bar = desk.verticalScrollBar()
    times: list[Press] = []
    for turn in range(WINDOWS):
        bar.setValue((article.height() - desk.height()) * turn // WINDOWS)
        settle()
        seen = article.visibleRegion().boundingRect()
        for place in places(article, seen)[turn % 3 :: 3]:
            for _ in range(presses):
                times.append(press(article, place))
    return times


def places(article: ArticleView, seen: QRect) -> list[QPoint]:
    """A point in each sentence that can be seen whole."""
    layout = article.layout_of_page
    found = []
    for sentence in layout.between(seen.top(), seen.bottom()):
        box = layout.bounds(sentence.id)
        if box.top() > seen.top() + 100 and box.bottom() < seen.bottom() - 100:
            found.append(layout.rectangles(sentence.id)[0].center().toPoint())
    return found


def press(article: ArticleView, place: QPoint) -> Press:
    """A press with its release, and all that follows from it."""
    _painted.clear()
    began = time.thread_time()
    QTest.mousePress(article, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseRelease(article, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settle()
    over = time.thread_time()
    if not _painted:
        raise SystemExit("a press painted nothing")
    time.sleep(0.002)  # nobody clicks without a pause; what was put off happens now
    settle()
    return Press((_painted[0] - began) * 1000, (over - began) * 1000)


def settle() -> None:
    """Let everything happen that is waiting."""
    for _ in range(3):
        QApplication.processEvents()


def wait_for(is_done: Callable[[], bool]) -> None:
    """Let the window work, and rest where there is nothing to do, until that is so."""
    began, waking = time.perf_counter(), QTimer(interval=TURN)
    waking.start()
    while not is_done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if since(began) > PATIENCE * 1000:
            raise SystemExit("the window did not get there")


def since(began: float) -> float:
    """Milliseconds."""
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
