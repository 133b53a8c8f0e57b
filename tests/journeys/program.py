"""The real program in a process of its own, for tests that kill it or start it twice; says on its output what it does.

`python program.py DATA_FOLDER mark LESSON SENTENCE…` begins the lesson, clicks these, says “recorded”, stays.
`python program.py DATA_FOLDER wait` opens the window, hides it in the bar, says “down”, “up” once it was raised, and
“shows” with the window's title when there is another page.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.application import run_window
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.widgets.controls.buttons import Button

POLL_MILLISECONDS = 20


def say(word: str) -> None:
    print(word, flush=True)


class Marking:
    """Clicks one thing after another, each once it is there."""

    def __init__(self, sentences: list[str]) -> None:
        self._sentences = [SentenceId(sentence) for sentence in sentences]
        self._has_said = False

    def appearance(self) -> None:
        window = next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)), None)
        pages = window.page if window is not None else None
        page = pages.page if isinstance(pages, LessonPages) else None
        if isinstance(page, StartPage):
            begin = next(button for button in page.findChildren(Button) if button.text() == "Begin")
            begin.click()
        elif isinstance(page, ReaderPage) and self._sentences:
            sentence = self._sentences.pop(0)
            page.desk.reveal(sentence)
            line = page.desk.article.layout_of_page.rectangles(sentence)[0]
            QTest.mouseClick(page.desk.article, Qt.MouseButton.LeftButton, pos=line.toRect().center())
        elif isinstance(page, ReaderPage) and not self._has_said and window is not None:
            self._has_said = window._store.wait()
            if self._has_said:
                say("recorded")


class Waiting:
    """Goes down once, and tells when somebody brings the window up."""

    def __init__(self) -> None:
        self._is_down = self._is_up = False
        self._title = ""

    def appearance(self) -> None:
        window = next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)), None)
        if window is None or not window.isVisible():
            return
        if not self._is_down:
            window.showMinimized()
            self._is_down = window.isMinimized()
            if self._is_down:
                say("down")
        elif not self._is_up and not window.isMinimized():
            self._is_up = True
            say("up")
        elif self._is_up and window.windowTitle() != self._title:
            self._title = window.windowTitle()
            say("shows " + self._title)


def main(folder: str, task: str, *more: str) -> int:
    """Run the program as it is, with somebody at it."""
    application = QApplication(sys.argv[:1])
    someone = Marking(list(more[1:])) if task == "mark" else Waiting()
    clock = QTimer(application)
    clock.timeout.connect(someone.appearance)
    clock.start(POLL_MILLISECONDS)
    return run_window(Path(more[0]) if more else None, Path(folder))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
