"""Which sentences were really shown: what is in view and looked at earns reading time, by the clock."""

import time
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.reading_time import ReadingTime
from media_literacy.lesson.model import SentenceId

_POINTING = {QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


class Gaze(QObject):
    """Whether somebody looks at a page: where assistive technology listens, only whoever points at it surely does."""

    came = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.is_here = not QAccessible.isActive()
        if not self.is_here:
            page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first time that somebody points at it is told; after that no event has to pass through here."""
        if not self.is_here and event.type() in _POINTING:
            self.is_here = True
            self._page.removeEventFilter(self)
            self.came.emit()
        return super().eventFilter(watched, event)


class SeenSentences(QObject):
    """Is told what is in view, and tells what stayed there long enough to be read, each sentence once."""

    seen = Signal(list)

    def __init__(self, words: Mapping[SentenceId, int], parent: QObject | None = None) -> None:
        """`words` are those of each sentence, in reading order."""
        super().__init__(parent)
        self._reading = ReadingTime(words)
        self._in_view: Sequence[SentenceId] = ()
        self._since = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_reading(self) -> bool:
        """Whether something is in view that was not read yet."""
        return self._timer.isActive()

    def in_view(self, sentences: Sequence[SentenceId]) -> None:
        """These sentences, and no others, are in view now."""
        self._spend()
        self._in_view = tuple(sentences)
        self._wait()

    def pay(self, sentences: Iterable[SentenceId]) -> None:
        """These were shown in another way, and need no more time: marked, spoken, or read in an earlier sitting."""
        for sentence in sentences:
            self._reading.pay(sentence)

    def hear(self, sentence: SentenceId) -> None:
        """It was read aloud to its end."""
        self.seen.emit([sentence])

    def _spend(self) -> None:
        now = time.monotonic()
        shown = self._reading.spend(now - self._since, self._in_view)
        self._since = now
        if shown:
            self.seen.emit(list(shown))

    def _wait(self) -> None:
        seconds = self._reading.seconds_to_next(self._in_view)
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(int(seconds * 1000) + 1)

    def _on_time(self) -> None:
        self._spend()
        self._wait()
