"""Which connections are let in: many from one address only while there is room, so that nobody can shut out a class.

Where all places are taken, one who has not shown the code makes room, or one of those who hold the most: otherwise
somebody with hundreds of addresses could hold every place.
"""

import os
from collections import Counter, OrderedDict
from collections.abc import Callable
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
    places_made_for_one: int = 10
    places_a_second_for_one: float = 2.0
    """Somebody who connects all the time makes others give way less often than a learner who comes back."""
    being_cut: int = 100
    """That have made room and are not closed yet; each still takes up memory."""
    seats_at_once: int = 40
    seats_of_a_class: int = 120
    """New seats with made-up names from one source: the first come at once, the others with pauses, which grow."""


SMALL_DOOR = DoorLimits(unseated=60, seated=180, crowd=40)
"""Python on Windows waits for 512 sockets at most, those of both doors together."""

USUAL_DOOR = SMALL_DOOR if os.name == "nt" else DoorLimits()


class _Budgets(NamedTuple):
    """Of one source."""

    connections: MessageBudget
    places: MessageBudget


class _Unseated(NamedTuple):
    source: str
    cut: Callable[[], None]


class ConnectionCounts:
    """The connections at one door, from the first packet to the last."""

    def __init__(self, door: DoorLimits) -> None:
        self._door = door
        self._unseated: dict[Peer, _Unseated] = {}
        self._strangers: OrderedDict[Peer, None] = OrderedDict()
        self._by_source: Counter[str] = Counter()
        self._seated: set[Peer] = set()
        self._being_cut: set[Peer] = set()
        self._budgets: OrderedDict[str, _Budgets] = OrderedDict()

    def let_in(self, peer: Peer, now: float, cut: Callable[[], None]) -> bool:
        """Whether one more may come from there; if so it counts from now on, and `cut` ends it for another one."""
        source = source_of(peer[0])
        budgets = self._budgets_of(source, now)
        if not budgets.connections.spend(now):
            return False
        waiting = len(self._unseated)
        if waiting >= self._door.crowd and self._by_source[source] >= self._door.unseated_from_one:
            return False
        has_no_place = (
            waiting >= self._door.unseated or len(self._seated) + waiting >= self._door.seated + self._door.unseated
        )
        if has_no_place and not self._make_room(source, budgets.places, now):
            return False
        self._unseated[peer] = _Unseated(source, cut)
        self._strangers[peer] = None
        self._by_source[source] += 1
        return True

    def welcome(self, peer: Peer) -> None:
        """It has shown the code, and keeps its place."""
        self._strangers.pop(peer, None)

    def seat(self, peer: Peer) -> None:
        """It has a seat now, and stands in nobody's way."""
        if self._forget_unseated(peer):
            self._seated.add(peer)

    def gone(self, peer: Peer) -> None:
        """It is closed."""
        self._forget_unseated(peer)
        self._seated.discard(peer)
        self._being_cut.discard(peer)

    def _budgets_of(self, source: str, now: float) -> _Budgets:
        door = self._door
        budgets = self._budgets.pop(source, None)
        if budgets is None:
            budgets = _Budgets(
                MessageBudget(now, door.a_second_from_one, door.burst_from_one),
                MessageBudget(now, door.places_a_second_for_one, door.places_made_for_one),
            )
        self._budgets[source] = budgets
        if len(self._budgets) > MOST_ADDRESSES:
            self._budgets.popitem(last=False)
        return budgets

    def _make_room(self, source: str, budget: MessageBudget, now: float) -> bool:
        """Cut the oldest that has not shown the code or, where all have, the oldest of whoever holds the most."""
        if len(self._being_cut) >= self._door.being_cut or not budget.spend(now):
            return False
        peer = next(iter(self._strangers), None) or self._oldest_of_most(source)
        if peer is None:
            return False
        cut = self._unseated[peer].cut
        self._forget_unseated(peer)
        self._being_cut.add(peer)
        cut()
        return True

    def _oldest_of_most(self, source: str) -> Peer | None:
        """None where nobody holds more places than whoever comes from that source."""
        most = max(self._by_source, key=self._by_source.__getitem__, default=source)
        if self._by_source[most] <= self._by_source[source]:
            return None
        return next(peer for peer, unseated in self._unseated.items() if unseated.source == most)

    def _forget_unseated(self, peer: Peer) -> bool:
        self._strangers.pop(peer, None)
        unseated = self._unseated.pop(peer, None)
        if unseated is None:
            return False
        self._by_source[unseated.source] -= 1
        if not self._by_source[unseated.source]:
            del self._by_source[unseated.source]
        return True
