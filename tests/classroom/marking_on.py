"""Learners who mark without end while something is done to their class, and are waited for by what comes of it."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from classroom import live_class
from classroom.live_class import RunningParticipant, numbered

from media_literacy.classroom.protocol.messages import Acknowledged

MOST_UNSENT = 100
"""A learner marks no faster than the host takes it: a slow machine would heap up more than a seat may have."""


class Marking:
    """`sent` is how many events each has made."""

    def __init__(self, learners: Sequence[RunningParticipant], pause: float) -> None:
        self.learners, self._pause = learners, pause
        self.sent = [0] * len(learners)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def acknowledged(self) -> list[int]:
        """Up to which event each was acknowledged."""
        return [
            next((message.to for message in reversed(learner.messages) if isinstance(message, Acknowledged)), 0)
            for learner in self.learners
        ]

    def until_acknowledged(self, more: int) -> None:
        """Wait until so many more of all are acknowledged; standing still is a fault, however slow the machine is."""
        wanted = sum(self.acknowledged()) + more
        goes_on(lambda: sum(self.acknowledged()) >= wanted, lambda: sum(self.acknowledged()))

    def finish(self) -> None:
        """Mark no more, and see all of it safe with the host."""
        self.stop()
        goes_on(lambda: self._is_acknowledged(self.sent), lambda: sum(self.acknowledged()))

    def stop(self) -> None:
        """Mark no more."""
        self._is_over.set()
        self._thread.join()

    def _is_acknowledged(self, wanted: Sequence[int]) -> bool:
        return all(count >= want for count, want in zip(self.acknowledged(), wanted, strict=True))

    def _run(self) -> None:
        while not self._is_over.wait(self._pause):
            for number, (learner, safe) in enumerate(zip(self.learners, self.acknowledged(), strict=True)):
                if self.sent[number] - safe < MOST_UNSENT:
                    self.sent[number] += 1
                    learner.participant.send_events([numbered(self.sent[number])])


@contextmanager
def marking(learners: Sequence[RunningParticipant], pause: float) -> Iterator[Marking]:
    """They mark until the end of the block, and are stopped then, whatever happened in it."""
    found = Marking(learners, pause)
    try:
        yield found
    finally:
        found.stop()
        for learner in learners:
            learner.participant.stop()


def goes_on(is_done: Callable[[], bool], progress: Callable[[], int]) -> None:
    """Wait for as long as there is progress within the patience that a test has."""
    before, wait = progress(), threading.Event()
    left = live_class.PATIENCE
    while not is_done():
        wait.wait(0.02)
        left -= 0.02
        if progress() != before:
            before, left = progress(), live_class.PATIENCE
        assert left > 0, "nothing has moved on"
