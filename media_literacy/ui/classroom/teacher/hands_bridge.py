"""A class without a network, as the teacher's pages see it."""

import time

from PySide6.QtCore import QObject, QTimer

from media_literacy.classroom.host.host_setup import Snapshot
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.session.commands import Command
from media_literacy.lesson.model import Lesson
from media_literacy.ui.classroom.host_bridge import HostBridge
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails

_CLOCK_MILLISECONDS = 1000


class HandsBridge(HostBridge):
    """Keeps the counts; nothing listens and nothing is sent."""

    def __init__(self, lesson: Lesson, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lesson, self.details = lesson, JoinDetails()
        self.hands = RaisedHands.begun(lesson)
        self._clock = QTimer(self, interval=_CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self._tell)

    @property
    def snapshot(self) -> Snapshot:
        """The newest moment."""
        now = time.monotonic()
        return Snapshot(self.hands.view(now), self.hands.projected(now))

    def give(self, command: Command) -> None:
        """Do what a class without a network can do."""
        self.change(self.hands.given(command, time.monotonic()))

    def change(self, hands: RaisedHands) -> None:
        """Have other counts."""
        self.hands = hands
        if hands.ends_at is None:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()
        self._tell()

    def test_connection(self) -> None:
        """There is no connection."""

    def resume(self) -> None:
        """It never stands still."""

    def close(self) -> None:
        """Nothing goes on."""
        self._clock.stop()

    def _tell(self) -> None:
        self.changed.emit(self.snapshot)
