"""A class without a network, as the teacher's pages see it: a count is shown at once, and on the disk soon after."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from media_literacy.classroom.hand_records import HandRecord, HandsCounted, PeopleSaid
from media_literacy.classroom.host.host_setup import Snapshot
from media_literacy.classroom.kept_hands import OpenedHands
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.session.commands import Command, End, GoBack, MoveOn, Reveal, RevealAll
from media_literacy.errors import AppError
from media_literacy.ui.classroom.host_bridge import HostBridge
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails
from media_literacy.ui.tasks import Tasks

_CLOCK_MILLISECONDS = 1000
_RETRY_MILLISECONDS = 5000


class HandsBridge(HostBridge):
    """Keeps the counts; nothing listens and nothing is sent."""

    def __init__(self, opened: OpenedHands, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hands, self._kept, self._tasks = opened.hands, opened.kept, tasks
        self.lesson, self.details = opened.hands.lesson, JoinDetails()
        self.class_id = opened.kept.id
        self._has_fault = False
        self._clock = QTimer(self, interval=_CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self._tell)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._write)

    @property
    def snapshot(self) -> Snapshot:
        """The newest moment."""
        now = time.monotonic()
        return Snapshot(self.hands.view(now), self.hands.projected(now))

    @property
    def has_counts(self) -> bool:
        """Whether there is something that was counted."""
        return self._kept.has_counts

    @property
    def is_kept(self) -> bool:
        """Whether what was counted will be there after the program was closed; not while the disk refuses it."""
        return not self._has_fault

    def give(self, command: Command) -> None:
        """Do what a class without a network can do."""
        self._change(self.hands.given(command, time.monotonic()))
        if isinstance(command, MoveOn | GoBack | Reveal | RevealAll | End):
            self._keep(command)

    def say_people(self, people: int) -> None:
        """So many people are in the room."""
        self._change(self.hands.with_people(people))
        self._keep(PeopleSaid(self.hands.people))

    def count(self, number: int, hands: int | None) -> None:
        """So many hands went up for a sentence; None takes a count back."""
        self._change(self.hands.with_count(number, hands))
        self._keep(HandsCounted(number, self.hands.counts.get(number, -1)))

    def ask_about(self, number: int) -> None:
        """The class is asked about a sentence."""
        self._change(self.hands.asking(number))

    def when_kept(self, on_done: Callable[[object], None], on_failed: Callable[[AppError], None]) -> None:
        """Call this bound method once all that was counted is on the disk, or the other one where it cannot be."""
        self._tasks.run(self._kept.write, on_done, on_failed, keeps=True)

    def test_connection(self) -> None:
        """There is no connection."""

    def resume(self) -> None:
        """It never stands still."""

    def close(self) -> None:
        """Nothing goes on; what waits is written."""
        self._clock.stop()
        self._retry.stop()
        self._tasks.run(self._kept.close, self._on_written, self._on_failed, keeps=True)

    def _change(self, hands: RaisedHands) -> None:
        self.hands = hands
        if hands.ends_at is None:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()
        self._tell()

    def _keep(self, record: HandRecord) -> None:
        self._kept.take(record)
        if self._kept.has_counts:
            self._write()

    def _write(self) -> None:
        self._tasks.run(self._kept.write, self._on_written, self._on_failed, keeps=True)

    def _on_written(self, _result: object) -> None:
        if self._has_fault:
            self._has_fault = False
            self.recovered.emit()

    def _on_failed(self, problem: AppError) -> None:
        self._has_fault = True
        self._retry.start()
        self.fault.emit(problem)

    def _tell(self) -> None:
        self.changed.emit(self.snapshot)
