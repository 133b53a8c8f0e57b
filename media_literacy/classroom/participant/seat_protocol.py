"""What a seat says next, and what each message of the host changes for it: no socket and no thread."""

import secrets
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.participant.event_queue import EventQueue
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    AskHint,
    Events,
    Farewell,
    FarewellReason,
    HostMessage,
    Join,
    Leave,
    Refusal,
    Refused,
    Seated,
    SeatEvent,
    SeatMessage,
)
from media_literacy.store.classes.kept_seat import KeptSeat, SeatTicket

_SECRET_BYTES = 24

_FINAL_REFUSALS = frozenset(
    (
        Refusal.WRONG_CODE,
        Refusal.UPDATE_SEAT,
        Refusal.UPDATE_HOST,
        Refusal.SEAT_UNKNOWN,
        Refusal.REMOVED,
        Refusal.ENDED,
    )
)
_PASSING_FAREWELLS = frozenset(
    (FarewellReason.HOST_STOPPED, FarewellReason.MALFORMED, FarewellReason.TOO_MUCH, FarewellReason.TOO_SLOW)
)


class SeatProtocol:
    """Of one seat, over all its connections. A `kept` seat is gone back to; else one is asked for with `claim`.

    `folder` is where the seat is kept. `is_over` is set once there is no way back into the class.
    """

    def __init__(self, endpoint: Endpoint, code: str, folder: Path | None, kept: KeptSeat | None = None) -> None:
        self._endpoint, self._code, self._folder = endpoint, code, folder
        self._kept = kept
        self._queue = None if kept is None else EventQueue(kept)
        self._early: list[SeatEvent] = []
        self._secret, self._public_key = secrets.token_urlsafe(_SECRET_BYTES), b""
        self._requests: deque[SeatMessage] = deque()
        self._is_seated = self._is_claiming = self._is_leaving = False
        self.is_over = False

    @property
    def unsent(self) -> int:
        """How many events are not safe with the host."""
        return 0 if self._queue is None else self._queue.unacknowledged

    @property
    def token(self) -> str:
        """Of the seat that there is, or that the host may have given before the connection broke."""
        return self._secret if self._kept is None else self._kept.ticket.token

    @property
    def is_kept(self) -> bool:
        """Whether the disk has taken everything."""
        return self._queue is None or self._queue.is_kept

    def connect(self, public_key: bytes) -> None:
        """There is a connection with the host of that key: whoever has a seat goes back to it."""
        self._public_key, self._is_claiming = public_key, False
        if self._kept is not None and self._queue is not None:
            self._requests.appendleft(Join(self._kept.ticket.name, self._kept.ticket.token, self._queue.count))

    def disconnect(self) -> None:
        """The connection is gone, and the seat with it until the next one."""
        self._is_seated = False

    def claim(self, name: str) -> None:
        """Once at a time: a second press is none."""
        if not self._is_seated and not self._is_claiming:
            self._is_claiming = True
            self._requests.append(Join(name, secret=self._secret))

    def add(self, events: Sequence[SeatEvent]) -> None:
        """Keep events, to be sent once each; before there is a seat they wait in memory."""
        if self._queue is None:
            self._early += events
        else:
            self._queue.add(events)

    def ask_hint(self) -> None:
        """Ask for the next hint."""
        self._requests.append(AskHint())

    def leave(self) -> None:
        """Say so once all else is sent."""
        self._is_leaving = True

    def next_message(self) -> SeatMessage | None:
        """What is to be sent now; None for nothing."""
        if self._requests:
            return self._requests.popleft()
        message = self._queue.next_message() if self._queue is not None and self._is_seated else None
        if message is None and self._is_leaving:
            self._is_leaving = False
            return Leave()
        return message

    def send_again(self) -> None:
        """An answer may have gone astray: what was not acknowledged is sent once more."""
        if self._queue is not None and self._is_seated:
            self._queue.send_again()

    def receive(self, message: HostMessage) -> HostMessage:
        """The message as the seat has it: of its events those that were missing here, and all that came too late."""
        match message:
            case Seated():
                self._take_seat(message)
            case Acknowledged() if self._queue is not None:
                self._queue.acknowledge(message.to, message.refused)
                return message._replace(refused=tuple(sorted({*message.refused, *self._queue.refused})))
            case Events() if self._queue is not None:
                return Events(message.first, self._queue.take_back(message))
            case Refused():
                self._is_claiming = False
                self.is_over = self.is_over or message.reason in _FINAL_REFUSALS
            case Farewell():
                self.is_over = message.reason not in _PASSING_FAREWELLS
            case _:
                pass
        return message

    def delete(self) -> None:
        """Keep nothing of the seat; OSError if that fails."""
        if self._kept is not None:
            self._kept.delete()

    def _take_seat(self, seated: Seated) -> None:
        if self._queue is None:
            self._queue = self._new_queue(seated)
            self._queue.add(self._early)
        if not self._is_seated:
            self._is_seated = True
            self._queue.begin_again(seated.acknowledged)

    def _new_queue(self, seated: Seated) -> EventQueue:
        ticket = SeatTicket(*self._endpoint, self._code, self._public_key.hex(), seated.name, seated.token)
        try:
            self._kept = KeptSeat.create(self._folder, ticket)
            return EventQueue(self._kept)
        except OSError:
            self._kept = KeptSeat.create(None, ticket)
            queue = EventQueue(self._kept)
            queue.is_kept = False
            return queue
