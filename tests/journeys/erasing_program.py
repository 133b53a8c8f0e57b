"""The real program in a process of its own, with somebody at it who reads, looks for a file, and has all deleted.

`python erasing_program.py DATA_FOLDER LESSON SENTENCE OTHER`: begins the lesson, clicks the sentence, opens another one
by the file dialog, has everything deleted that is kept about a person, says what the window says, and closes it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.application import run_window
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.widgets.controls.buttons import Button

POLL_MILLISECONDS = 50


class Person:
    """Does one thing after another, each once it can be done."""

    def __init__(self, sentence: str, other: str) -> None:
        self._sentence, self._other = SentenceId(sentence), other
        self._steps: list[Callable[[], bool]] = [
            self._begin,
            self._mark,
            self._ask_for_a_file,
            self._choose_it,
            self._go_back,
            self._go_to_the_settings,
            self._ask_to_delete,
            self._delete,
            self._close,
        ]

    def appearance(self) -> None:
        if self._steps and self._window() is not None:
            step = self._steps.pop(0)
            if not step():
                self._steps.insert(0, step)

    def _window(self) -> MainWindow | None:
        return next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)), None)

    @property
    def window(self) -> MainWindow:
        window = self._window()
        assert window is not None
        return window

    @property
    def page(self) -> QWidget | None:
        page = self.window.page
        return page.page if isinstance(page, LessonPages) else page

    def _press(self, word: str) -> bool:
        button = next(
            (button for button in self.window.findChildren(Button) if button.text() == word and button.isVisible()),
            None,
        )
        if button is not None:
            button.click()
        return button is not None

    def _begin(self) -> bool:
        page = self.page
        if isinstance(page, StartPage):
            QTest.keyClick(page.ways[0], Qt.Key.Key_Return)
        return isinstance(page, ReaderPage)

    def _mark(self) -> bool:
        page = self.page
        assert isinstance(page, ReaderPage)
        page.desk.reveal(self._sentence)
        line = page.desk.article.layout_of_page.rectangles(self._sentence)[0]
        QTest.mouseClick(page.desk.article, Qt.MouseButton.LeftButton, pos=line.toRect().center())
        return True

    def _ask_for_a_file(self) -> bool:
        QTimer.singleShot(0, self._press_open)  # it returns when the dialog is closed
        return True

    def _press_open(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    def _choose_it(self) -> bool:
        dialog = QApplication.activeModalWidget()
        name = dialog.findChild(QLineEdit, "fileNameEdit") if isinstance(dialog, QFileDialog) else None
        if not isinstance(dialog, QFileDialog) or name is None:
            return False
        dialog.setDirectory(str(Path(self._other).parent))
        name.setText(self._other)
        dialog.accept()
        return True

    def _go_back(self) -> bool:
        if isinstance(self.page, StartPage):
            QTest.keyClick(self.page, Qt.Key.Key_Escape)
        return isinstance(self.page, LessonsPage)

    def _go_to_the_settings(self) -> bool:
        return self._press("Settings")

    def _ask_to_delete(self) -> bool:
        return isinstance(self.page, SettingsPage) and self._press("Delete everything kept about me…")

    def _delete(self) -> bool:
        return self._press("Delete for good")

    def _close(self) -> bool:
        said = " ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())
        if "was deleted" not in said and "could not be" not in said:
            return False
        print(said, flush=True)
        self.window.close()
        return True


def main(folder: str, lesson: str, sentence: str, other: str) -> int:
    """Run the program as it is, with that person at it."""
    application = QApplication(sys.argv[:1])
    person = Person(sentence, other)
    clock = QTimer(application)
    clock.timeout.connect(person.appearance)
    clock.start(POLL_MILLISECONDS)
    return run_window(Path(lesson), Path(folder))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
