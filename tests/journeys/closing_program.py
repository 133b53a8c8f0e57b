"""The real program in a process of its own, closed in the middle of long work; says “busy” and then “closing”.

`python closing_program.py DATA_FOLDER WORK FILE [SIGNAL]`: WORK is `pack`, `lessons`, `lessons and paper` or `import`.
With SIGNAL, it waits for one in place of closing its window.
"""

import sys
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats import worksheet
from media_literacy.jobs import Job
from media_literacy.lesson.parser import read_lesson
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.application import run_window
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages


def say(word: str) -> None:
    print(word, flush=True)


def nothing(_answer: object) -> None:
    """Nobody waits for it."""


def print_for_ever(path: Path, job: Job) -> None:
    lesson = read_lesson(path).lesson
    assert lesson is not None
    while True:
        worksheet.EXPORTER.write(LessonToExport(lesson, path.parent), job)


class Closing:
    """Begins the work once the window shows a page, and closes the window while it is done."""

    def __init__(self, work: str, file: Path, waits_for_signal: bool) -> None:
        self._work, self._file, self._waits = work, file, waits_for_signal
        self._has_begun = self._has_said = False

    def appearance(self) -> None:
        window = next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)), None)
        if window is None or not window.isVisible() or (window.page is None and not self._work.startswith("lessons")):
            return
        if not self._has_begun:
            self._has_begun = True
            self._begin(window)
        elif self._is_busy(window) and not self._has_said:
            self._has_said = True
            say("busy")
            if not self._waits:
                QTimer.singleShot(100, partial(self._close, window))

    def _begin(self, window: MainWindow) -> None:
        if self._work == "pack":
            window.open_file(self._file)
        elif self._work == "lessons":
            pass  # it does so by itself
        elif self._work == "lessons and paper":
            job = Job(60)
            window._tasks.run(partial(print_for_ever, self._file, job), nothing, nothing, job=job)
        else:
            window._rooms.enter("workshop")
            pages = window.page
            assert isinstance(pages, WorkshopPages)
            pages.show_new()
            page: QWidget | None = pages.page
            assert isinstance(page, NewLessonPage)
            page.read_file(self._file)

    def _is_busy(self, window: MainWindow) -> bool:
        running = sum(asked.is_running for asked in window._tasks._waiting.values())
        return running >= (2 if self._work == "lessons and paper" else 1)

    def _close(self, window: MainWindow) -> None:
        say("closing")
        window.close()


def main(folder: str, work: str, file: str, *signal: str) -> int:
    """Run the program as it is, with somebody at it."""
    application = QApplication(sys.argv[:1])
    if work.startswith("lessons"):  # a drive that never answers
        LessonLibrary.entries = lambda *_words, **_more: threading.Event().wait()  # type: ignore[method-assign]
    someone = Closing(work, Path(file), bool(signal))
    clock = QTimer(application)
    clock.timeout.connect(someone.appearance)
    clock.start(20)
    return run_window(None, Path(folder))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
