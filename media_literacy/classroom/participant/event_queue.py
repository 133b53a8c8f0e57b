"""The events of a seat on their way to the host: numbered, kept on disk first, sent again until acknowledged."""

import json
from collections.abc import Sequence

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.json_values import from_json, to_json
from media_literacy.classroom.protocol.messages import Events, SeatEvent
from media_literacy.store.classes.kept_seat import KeptSeat

_MESSAGE_CHARACTERS = 40_000
"""Of the events in one message: in bytes it stays below what a host takes."""


class EventQueue:
    """Numbers are those of the seat, from 1. `is_kept` is false once the disk did not take something."""

    def __init__(self, seat: KeptSeat) -> None:
        self._seat = seat
        self._texts = list(seat.events)
        self._sent = self._acknowledged = seat.acknowledged
        self.is_kept = True

    @property
    def count(self) -> int:
        """How many events there are, acknowledged or not."""
        return len(self._texts)

    @property
    def unacknowledged(self) -> int:
        return len(self._texts) - self._acknowledged

    def add(self, events: Sequence[SeatEvent]) -> None:
        """Keep new events; on the disk when this returns, unless the disk fails."""
        self._keep([json.dumps(to_json(event), ensure_ascii=False) for event in events])

    def take_back(self, events: Events) -> tuple[SeatEvent, ...]:
        """Events that the host still has and this side lost: those that were missing."""
        skip = len(self._texts) + 1 - events.first
        if skip < 0:
            return ()
        missing = events.events[skip:]
        self.add(missing)
        self.acknowledge(len(self._texts))
        return missing

    def begin_again(self, acknowledged: int) -> None:
        """A new connection: what the host does not have is sent anew."""
        self.acknowledge(acknowledged)
        self._sent = min(acknowledged, len(self._texts))

    def send_again(self) -> None:
        """Whatever is not acknowledged counts as not sent."""
        self._sent = self._acknowledged

    def next_message(self) -> Events | None:
        """The next events that were not sent yet; None if there are none."""
        first, size = self._sent, 0
        last = first
        while last < len(self._texts) and last - first < limits.EVENTS_IN_A_MESSAGE:
            size += len(self._texts[last].encode())
            if size > _MESSAGE_CHARACTERS and last > first:
                break
            last += 1
        if last == first:
            return None
        self._sent = last
        return Events(first + 1, tuple(_read(text) for text in self._texts[first:last]))

    @property
    def refused(self) -> tuple[int, ...]:
        """The numbers of all events that came too late, also before the program was started again."""
        return tuple(sorted(self._seat.refused))

    def acknowledge(self, number: int, refused: Sequence[int] = ()) -> None:
        """The host has everything up to that number, and did not take those that are refused."""
        self._acknowledged = max(self._acknowledged, min(number, len(self._texts)))
        self._sent = max(self._sent, self._acknowledged)
        if self.is_kept:
            try:
                self._seat.acknowledge(self._acknowledged)
                self._seat.refuse(refused)
            except OSError:
                self.is_kept = False

    def _keep(self, texts: list[str]) -> None:
        self._texts += texts
        if self.is_kept:
            try:
                self._seat.append(texts)
            except OSError:
                self.is_kept = False


def kept_events(seat: KeptSeat) -> tuple[SeatEvent, ...] | None:
    """The events of a kept seat; None where a newer version of the program wrote them."""
    try:
        return tuple(map(_read, seat.events))
    except ValueError:
        return None


def _read(text: str) -> SeatEvent:
    return from_json(SeatEvent, json.loads(text))
