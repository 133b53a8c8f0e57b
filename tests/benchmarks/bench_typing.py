"""From a key to the painted letter in the source of a lesson of 500 sentences and 250 kB, remarks and all.

`python tests/benchmarks/bench_typing.py`. Real keys, in the source as the workshop shows it, on the screen in memory
(or where QT_QPA_PLATFORM says), with assistive technology switched on. Then the same while the text is read in another
thread every dozen keys, as the workshop does, so that its remarks arrive while keys are pressed.
"""

import os
import sys
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import Figure, long_lesson, middle, tell
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout
from window_application import start_application

from media_literacy.diagnostics import Location
from media_literacy.errors import AppError
from media_literacy.lesson.fix import Fix
from media_literacy.lesson.parser import ParsedLesson, parse_lesson
from media_literacy.settings import Settings
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.workshop.document.qt_splices import put_text, text_of
from media_literacy.ui.workshop.source.source_editor import SourceEditor
from media_literacy.ui.workshop.source.source_text import SourceText

SENTENCES, EXPLANATION = 500, 66
BYTES = 250_000
USUAL, WORST, OPENING = 8.0, 33.0, 400.0
READ_EVERY = 12
PLACES = (
    ("in the article", "many sentences", "Nobody asked why. It was late, they said.[^n2]"),
    ("in a note", "[^n250]:", "\nWhat is counted, and by whom?\n    - How to check: ask the office"),
    ("in the front matter", "title:", "A long report: news\norigin: mixed\n"),
)

_painted_at = 0.0
_paint = SourceText.paintEvent


def _counting(self: SourceText, event: object) -> None:
    global _painted_at
    _paint(self, event)  # pyright: ignore[reportArgumentType]
    _painted_at = time.perf_counter()


SourceText.paintEvent = _counting


class Desk(QObject):
    """The source of the lesson, and the reading of it in another thread."""

    def __init__(self, text: str, appearances: AppearanceSource) -> None:
        super().__init__()
        self.document = QTextDocument(self)
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        put_text(self.document, text)
        self.tasks, self.reads = Tasks(self), 0
        self.editor = SourceEditor(_fix_nothing, appearances.appearance)
        self.editor.resize(1280, 800)

    def open(self) -> float:
        """Show the source; the milliseconds until it is painted with all its colours."""
        began = time.perf_counter()
        self.editor.use_document(self.document)
        self.editor.show()
        settle()
        return (_painted_at - began) * 1000

    def source(self) -> SourceText:
        """The field with the keys."""
        found = self.editor.findChild(SourceText)
        assert found is not None
        return found

    def read(self) -> None:
        """Read the text as it is, elsewhere."""
        text = text_of(self.document)
        self.tasks.run(partial(_read, text), self._on_read, self._on_failed)

    def _on_read(self, answer: tuple[str, ParsedLesson]) -> None:
        self.reads += 1
        self.editor.show_drafted(answer[1], answer[0])

    def _on_failed(self, problem: AppError) -> None:
        raise problem


def _fix_nothing(_fix: Fix) -> None:
    """Nobody presses the button of a cure."""


def _read(text: str) -> tuple[str, ParsedLesson]:
    return text, parse_lesson(text.encode(), Path("long.md"), media=lambda _name: None)


def main() -> int:
    """Type in three places, first undisturbed, then while the text is read elsewhere."""
    application = start_application()
    text = long_lesson(SENTENCES, EXPLANATION)
    if not 0.9 * BYTES < len(text.encode()) <= 256 * 1024:
        raise SystemExit(f"the lesson has {len(text.encode())} bytes")
    desk = Desk(text, AppearanceSource(Settings(), application))
    figures = [Figure("source of 250 kB shown with its colours", desk.open(), OPENING)]
    for name, is_reading in (("", False), (", while it is read elsewhere", True)):
        times = [taken for _where, place, words in PLACES for taken in typed(desk, place, words, is_reading=is_reading)]
        figures += [
            Figure(f"key to painted letter, 250 kB{name}: p50", middle(times), USUAL),
            Figure(f"key to painted letter, 250 kB{name}: p99", middle(times, 0.99), WORST),
        ]
    desk.tasks.wait()
    if not desk.reads:
        raise SystemExit("nothing was read while keys were pressed")
    desk.editor.close()
    desk.editor.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return tell(figures)


def typed(desk: Desk, place: str, words: str, *, is_reading: bool) -> list[float]:
    """The milliseconds of every key, typed at the end of the first line that holds the words of `place`."""
    lines = text_of(desk.document).split("\n")
    number = next((at for at, line in enumerate(lines) if place in line), 12)
    desk.editor.go_to(Location(number + 1, len(lines[number]) + 1))
    settle()
    times = []
    for count, sign in enumerate(words * 2):
        if is_reading and count % READ_EVERY == 0:
            desk.read()
        times.append(press(desk.source(), sign))
        settle_for(0.03)  # a fast typist; what was put off happens meanwhile
    return times


def press(source: SourceText, sign: str) -> float:
    """The milliseconds from a key until the source has painted what it changed."""
    began = time.perf_counter()
    if sign == "\n":
        QTest.keyClick(source, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(source, sign)
    QApplication.processEvents()
    if _painted_at < began:
        raise SystemExit(f"the key {sign!r} painted nothing")
    return (_painted_at - began) * 1000


def settle() -> None:
    """Let everything happen that is waiting."""
    for _ in range(3):
        QApplication.processEvents()


def settle_for(seconds: float) -> None:
    """Let the window work for so long."""
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        QApplication.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(main())
