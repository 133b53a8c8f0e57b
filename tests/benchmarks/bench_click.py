"""From a press to the painted mark in an article of 500 sentences with every note open, and opening it from the list.

`python tests/benchmarks/bench_click.py`. The real window on the screen in memory (or where QT_QPA_PLATFORM says), with
assistive technology switched on. A press is over when the article has been painted again and nothing is waiting.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import Figure, keep_attempt, long_lesson, middle, tell
from PySide6.QtCore import QPoint, QRect, Qt
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
USUAL, WORST, OPENING = 4.0, 16.0, 150.0
PATIENCE = 10.0

_painted = 0
_painted_at = 0.0
_paint = ArticleView.paintEvent


def _counting(self: ArticleView, event: object) -> None:
    global _painted, _painted_at
    _paint(self, event)  # pyright: ignore[reportArgumentType]
    _painted, _painted_at = _painted + 1, time.perf_counter()


ArticleView.paintEvent = _counting


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
        before, began = _painted, time.perf_counter()
        page._open(str(self.path))
        wait_for(lambda: _painted > before)
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
            times = clicks(program.article(), presses)
            program.close()
        figures += [
            Figure(f"press to painted mark, 500 sentences, {name}: p50", middle(times), USUAL),
            Figure(f"press to painted mark, 500 sentences, {name}: p99", middle(times, 0.99), WORST),
            Figure(f"opening 500 sentences from the list, {name}", middle(openings), OPENING),
        ]
    return tell(figures)


def clicks(article: ArticleView, presses: int) -> list[float]:
    """So many presses on each of some sentences in view, window by window down the page."""
    desk = next(desk for desk in article.window().findChildren(Desk) if desk.isVisible())  # those before may linger
    bar = desk.verticalScrollBar()
    times: list[float] = []
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


def press(article: ArticleView, place: QPoint) -> float:
    """The milliseconds from a press, with its release, until the article has painted what it changed."""
    before, began = _painted, time.perf_counter()
    QTest.mousePress(article, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseRelease(article, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QApplication.processEvents()
    taken = (_painted_at - began) * 1000
    if _painted == before:
        raise SystemExit("a press painted nothing")
    time.sleep(0.002)  # nobody clicks without a pause; what was put off happens now
    settle()
    return taken


def settle() -> None:
    """Let everything happen that is waiting."""
    for _ in range(3):
        QApplication.processEvents()


def wait_for(is_done: Callable[[], bool]) -> None:
    """Let the window work until that is so."""
    began = time.perf_counter()
    while not is_done():
        QApplication.processEvents()
        if since(began) > PATIENCE * 1000:
            raise SystemExit("the window did not get there")


def since(began: float) -> float:
    """Milliseconds."""
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
