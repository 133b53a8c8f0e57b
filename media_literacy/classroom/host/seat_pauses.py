"""How long somebody waits for one more seat from the same address: nobody fills a class with made-up names alone.

Behind one address may sit a whole class, which still gets in within two minutes. Time comes in as an argument.
"""

from collections import OrderedDict
from typing import NamedTuple

from media_literacy.classroom.host.connection_counts import DoorLimits
from media_literacy.classroom.joining.delays import MOST_ADDRESSES, source_of

LONGEST_WAIT = 120.0
"""Who would have to wait longer is told so at once."""

_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_DOUBLED_AFTER = 10


class _Given(NamedTuple):
    seats: int
    last: float


class SeatPauses:
    """Counts new seats by address, as long as the host runs."""

    def __init__(self, door: DoorLimits) -> None:
        self._door = door
        self._given: OrderedDict[str, _Given] = OrderedDict()

    def wait(self, address: str, now: float) -> float | None:
        """Seconds until one more seat is due there, which counts from now on; None where that is too long."""
        source = source_of(address)
        seats, last = self._given.get(source, _Given(0, now))
        due = max(now, last + self._pause(seats + 1))
        if due - now > LONGEST_WAIT:
            return None
        self._given[source] = _Given(seats + 1, due)
        self._given.move_to_end(source)
        if len(self._given) > MOST_ADDRESSES:
            self._given.popitem(last=False)
        return due - now

    def _pause(self, seats: int) -> float:
        """None for a group, a second for a class, and then twice as long after every ten."""
        if seats <= self._door.seats_at_once:
            return 0.0
        return min(_PAUSE * 2 ** max(0, (seats - self._door.seats_of_a_class) // _DOUBLED_AFTER), _LONGEST_PAUSE)
