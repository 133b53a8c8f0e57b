"""Which sentences were really shown: half their lines in view for half a second."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from media_literacy.lesson.model import SentenceId

LONG_ENOUGH = 0.5


class SeenSentences(QObject):
    """Is told what is in view, and tells what stayed there long enough, each sentence once."""

    seen = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since: dict[SentenceId, float] = {}
        self._reported: set[SentenceId] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    def in_view(self, sentences: Sequence[SentenceId]) -> None:
        """These sentences, and no others, are in view now."""
        now = time.monotonic()
        self._since = {
            sentence: self._since.get(sentence, now) for sentence in sentences if sentence not in self._reported
        }
        self._wait(now)

    def _wait(self, now: float) -> None:
        if self._since:
            first = min(self._since.values()) + LONG_ENOUGH - now
            self._timer.start(max(int(first * 1000) + 1, 1))
        else:
            self._timer.stop()

    def _on_time(self) -> None:
        now = time.monotonic()
        done = [sentence for sentence, since in self._since.items() if now - since >= LONG_ENOUGH]
        for sentence in done:
            del self._since[sentence]
        self._reported.update(done)
        if done:
            self.seen.emit(done)
        self._wait(now)
