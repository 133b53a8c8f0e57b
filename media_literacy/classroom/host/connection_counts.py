"""Which connections are let in: many from one address only while there is room, so that nobody can shut out a class."""

import os
from collections import Counter, OrderedDict
from typing import NamedTuple

from media_literacy.classroom.joining.delays import MOST_ADDRESSES, source_of
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.message_budget import MessageBudget

Peer = tuple[str, int]
"""Address and port of the other side."""


class DoorLimits(NamedTuple):
    """How many connections there may be, and how often one source may connect.

    `unseated_from_one` holds once `crowd` of them have no seat yet.
    """

    unseated: int = limits.CONNECTIONS
    seated: int = limits.SEATS
    crowd: int = 100
    unseated_from_one: int = limits.UNSEATED_FROM_ONE_ADDRESS
    burst_from_one: int = 120
    a_second_from_one: int = 10
    """A key exchange costs the host a millisecond: nobody may ask for thousands."""


SMALL_DOOR = DoorLimits(unseated=60, seated=180, crowd=40)
"""Python on Windows waits for 512 sockets at most, those of both doors together."""

USUAL_DOOR = SMALL_DOOR if os.name == "nt" else DoorLimits()


class ConnectionCounts:
    """The connections at one door, from the first packet to the last."""

    def __init__(self, door: DoorLimits) -> None:
        self._door = door
        self._unseated: dict[Peer, str] = {}
        self._by_source: Counter[str] = Counter()
        self._seated: set[Peer] = set()
        self._budgets: OrderedDict[str, MessageBudget] = OrderedDict()

    def let_in(self, peer: Peer, now: float) -> bool:
        """Whether one more may come from there; if so it counts from now on."""
        source = source_of(peer[0])
        if not self._budget(source, now).spend(now):
            return False
        waiting = len(self._unseated)
        if waiting >= self._door.unseated or len(self._seated) + waiting >= self._door.seated + self._door.unseated:
            return False
        if waiting >= self._door.crowd and self._by_source[source] >= self._door.unseated_from_one:
            return False
        self._unseated[peer] = source
        self._by_source[source] += 1
        return True

    def seat(self, peer: Peer) -> None:
        """It has a seat now, and stands in nobody's way."""
        if self._forget_unseated(peer):
            self._seated.add(peer)

    def gone(self, peer: Peer) -> None:
        """It is closed."""
        self._forget_unseated(peer)
        self._seated.discard(peer)

    def _budget(self, source: str, now: float) -> MessageBudget:
        budget = self._budgets.pop(source, None)
        if budget is None:
            budget = MessageBudget(now, self._door.a_second_from_one, self._door.burst_from_one)
        self._budgets[source] = budget
        if len(self._budgets) > MOST_ADDRESSES:
            self._budgets.popitem(last=False)
        return budget

    def _forget_unseated(self, peer: Peer) -> bool:
        source = self._unseated.pop(peer, None)
        if source is None:
            return False
        self._by_source[source] -= 1
        if not self._by_source[source]:
            del self._by_source[source]
        return True
