"""Home and its search with 10,000 lessons in 500 packs.

`python tests/benchmarks/bench_library.py [PACKS]`. The library is made in a temporary folder, and read once, which
takes minutes and is no figure: it happens once, elsewhere than in the window. What is measured is the next start.
"""

import gc
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from many_lessons import write_packs
from measuring import Figure, middle, tell
from window_application import start_application

# isort: split
from asked_window import AskedWindow
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from media_literacy import i18n
from media_literacy.settings import Settings
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.library.lesson_search import LessonSearch
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource

PACKS, LESSONS = 500, 20
HOME, SEARCH, EXCERPTS = 100.0, 50.0, 300.0
SOUGHT = ("ferry", "harbour office", "overclaim", "report 17", "meadow quarry", "zeppelin", "numbers do", "anchor")


def main(packs: int) -> int:
    """Tell all figures."""
    i18n.use_language(None)
    application = start_application()
    with tempfile.TemporaryDirectory() as scratch:
        shelf, data = Path(scratch) / "packs", Path(scratch) / "data"
        write_packs(shelf, packs, LESSONS)
        first = LessonLibrary(data)
        first.entries(shelf)
        first.close()
        gc.collect()
        gc.freeze()  # what reading all of them left is no part of the next start, and is not looked through in it
        appearances = AppearanceSource(Settings(), application)
        tasks = Tasks(application)
        library = LessonLibrary(data)
        warm_up(appearances)
        homes, page, search = [], None, None
        for _ in range(5):
            began = time.perf_counter()
            entries = library.cached_entries(shelf)
            if entries is None or len(entries) != packs * LESSONS:
                raise SystemExit("the list was not kept")
            search = LessonSearch(library, tasks)
            page = LessonsPage(entries, {}, AskedWindow().actions, appearances.appearance, search=search)
            page.resize(1280, 800)
            page.show()
            settle()
            homes.append((time.perf_counter() - began) * 1000)
            page.close()
        assert page is not None and search is not None
        searches, longest, excerpts = typed(page, search)
        began = time.perf_counter()
        library.entries(shelf)
        verified = (time.perf_counter() - began) * 1000
        tasks.wait()
        library.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    what = f"{packs * LESSONS:,} lessons"
    return tell(
        [
            Figure(f"home with {what}, read and painted", middle(homes), HOME),
            Figure(f"key to rows of a search in {what}: p50", middle(searches), SEARCH),
            Figure(f"key to rows of a search in {what}: p95", middle(searches, 0.95), SEARCH),
            Figure(f"longest that a key of that blocked the window, {what}", longest, SEARCH),
            Figure(f"words to what the texts say of them, pause included, {what}", max(excerpts), EXCERPTS),
            Figure(f"looking through {what} for changes, elsewhere", verified, 5000.0),
        ]
    )


def warm_up(appearances: AppearanceSource) -> None:
    """Load what any page loads: fonts, styles, modules."""
    page = LessonsPage((), {}, AskedWindow().actions, appearances.appearance)
    page.resize(1280, 800)
    page.show()
    settle()
    page.close()


def typed(page: LessonsPage, finder: LessonSearch) -> tuple[list[float], float, list[float]]:
    """The milliseconds from each key of a search until its rows are painted, the longest time in one key's event, and
    the milliseconds from the last key of each word until the rows have their excerpts.

    Nobody types in the first half second, in which the titles are prepared elsewhere.
    """
    page.show()
    QTest.qWait(500)
    settle()
    search, times, longest, excerpts = page.list.search, [], 0.0, []
    loop, excerpts_loop = QEventLoop(), QEventLoop()
    finder.excerpts_found.connect(excerpts_loop.quit)
    page.list.rows_changed.connect(loop.quit)
    for words in SOUGHT:
        began = time.perf_counter()
        for sign in words:
            began = time.perf_counter()
            QTest.keyClicks(search, sign)
            longest = max(longest, (time.perf_counter() - began) * 1000)
            loop.exec()
            settle()
            times.append((time.perf_counter() - began) * 1000)
        excerpts_loop.exec()
        settle()
        excerpts.append((time.perf_counter() - began) * 1000)
        search.clear()
        settle()
    return times, longest, excerpts


def settle() -> None:
    """Let everything happen that is waiting."""
    for _ in range(3):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else PACKS))
