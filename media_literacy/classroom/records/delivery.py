"""Brings what waits in the outbox to the record store, batch by batch, and says what keeps it from going on.

A batch that is not taken is halved until it is known over which statement; that is put aside, and the rest goes on.
Whatever is not known to be there is sent again, under the same id.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from media_literacy.classroom.records.record_client import Answer, Outcome
from media_literacy.store.classes.record_outbox import RecordOutbox, RecordRow

MOST_IN_A_BATCH = 50
MOST_BYTES = 800_000
"""Of a batch; many a server takes no more than 1 MB."""
FIRST_PAUSE, LONGEST_PAUSE = 10.0, 3_600.0
PAUSE_FOR_SOMEBODY = 1_800.0
"""Seconds after a fault that only a person can mend, such as a wrong password: it may be mended at the other end."""

NEED_SOMEBODY = (Outcome.NOT_ALLOWED, Outcome.WRONG_ADDRESS, Outcome.ELSEWHERE, Outcome.NOT_TRUSTED)
_SPLIT = (Outcome.REFUSED, Outcome.PRESENT, Outcome.TOO_LARGE)


class Client(Protocol):
    """What sends a batch."""

    def send(self, records: Sequence[RecordRow]) -> Answer: ...


class Delivery:
    """Remembers between its runs how large a batch the record store can bear, and how often it failed in a row."""

    def __init__(self, chance: Callable[[], float]) -> None:
        """`chance` gives a number from 0 to 1."""
        self._chance = chance
        self._most, self._failures = MOST_IN_A_BATCH, 0

    def run(self, outbox: RecordOutbox, client: Client, may_go_on: Callable[[], bool] = lambda: True) -> "Run":
        """Send until nothing waits, until something is in the way, or until it may not go on."""
        delivered = refused = 0
        parts: list[tuple[RecordRow, ...]] = []
        while may_go_on():
            records = parts.pop() if parts else outbox.next_batch(self._most, MOST_BYTES)
            if not records:
                break
            answer = client.send(records)
            if answer.outcome is Outcome.ACCEPTED or (answer.outcome is Outcome.PRESENT and len(records) == 1):
                outbox.note_delivered(records)
                delivered += len(records)
                self._failures = 0
                self._most = min(self._most * 2, MOST_IN_A_BATCH)
            elif answer.outcome not in _SPLIT:
                return Run(delivered, refused, answer, self._pause(outbox, records, answer))
            elif len(records) == 1:
                outbox.note_refused(records[0], answer.reason)
                refused += 1
            else:
                middle = len(records) // 2
                parts += [records[middle:], records[:middle]]
        return Run(delivered, refused)

    def _pause(self, outbox: RecordOutbox, records: Sequence[RecordRow], answer: Answer) -> float:
        self._failures += 1
        if answer.outcome in NEED_SOMEBODY:
            pause = PAUSE_FOR_SOMEBODY
        else:
            # Perhaps the batch is too much for it; and if it fails over a single statement, the others go first.
            self._most = max(1, len(records) // 2)
            if answer.outcome is Outcome.FAILED and len(records) == 1:
                outbox.note_failed(records[0])
            pause = min(FIRST_PAUSE * 2 ** min(self._failures - 1, 20), LONGEST_PAUSE)
        return max(pause * (0.5 + self._chance() / 2), answer.wait)


class Run(NamedTuple):
    """What one run came to: how many were delivered and put aside, what stopped it, and seconds until the next try."""

    delivered: int
    refused: int
    fault: Answer | None = None
    pause: float = 0.0
