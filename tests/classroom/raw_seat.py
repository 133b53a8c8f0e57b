"""A seat that says whatever a test wants, over a real socket, and waits for nothing but answers."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from classroom.live_class import CHEAP, PATIENCE, RunningHost
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import proof_of_code
from media_literacy.classroom.joining.session_key import participant_context, public_key_of
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Farewell,
    Hello,
    HostMessage,
    Join,
    Lobby,
    Room,
    Seated,
    SeatMessage,
    Welcome,
    decode_from_host,
    encode_from_seat,
)


class RawSeat:
    """Everything that was received stays in `texts`."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.texts: list[str] = []

    def send(self, message: SeatMessage) -> None:
        self.socket.send(encode_from_seat(message))

    def send_json(self, **fields: Any) -> None:
        self.socket.send(json.dumps(fields))

    def next(self) -> HostMessage:
        text = self.socket.recv(timeout=PATIENCE)
        assert isinstance(text, str)
        self.texts.append(text)
        message = decode_from_host(text)
        assert message is not None
        return message

    def until(self, type_: type[Any]) -> Any:
        while not isinstance(message := self.next(), type_):
            pass
        return message

    def farewell(self) -> tuple[str, int]:
        """Why the connection is closed, in the last message, and its close code."""
        reason = ""
        try:
            while True:
                message = self.next()
                if isinstance(message, Farewell):
                    reason = message.reason.value
        except ConnectionClosed as closed:
            return reason, 0 if closed.rcvd is None else closed.rcvd.code


@contextmanager
def connected(host: RunningHost, **options: Any) -> Iterator[RawSeat]:
    """At the door for programs, before anything is said."""
    with connect(
        f"wss://{host.endpoint}/",
        ssl=participant_context(),
        compression=None,
        proxy=None,
        open_timeout=PATIENCE,
        close_timeout=1,
        max_size=limits.HOST_FRAME_BYTES,
        **options,
    ) as socket:
        yield RawSeat(socket)


@contextmanager
def in_lobby(host: RunningHost) -> Iterator[RawSeat]:
    """With the right code shown."""
    with connected(host) as seat:
        certificate = seat.socket.socket.getpeercert(binary_form=True)  # pyright: ignore[reportAttributeAccessIssue]
        proof = proof_of_code(host.info.join_code, public_key_of(certificate), CHEAP)
        seat.send(Hello(limits.PROTOCOL, "raw", proof))
        assert isinstance(seat.next(), Welcome)
        assert isinstance(seat.next(), Lobby)
        yield seat


@contextmanager
def seated(host: RunningHost) -> Iterator[tuple[RawSeat, Seated]]:
    """With a seat of its own."""
    with in_lobby(host) as seat:
        seat.send(Join())
        found = seat.until(Seated)
        seat.until(Room)  # the last of what everybody gets
        yield seat, found


@contextmanager
def at_browser_door(host: RunningHost, port: int, **options: Any) -> Iterator[RawSeat]:
    """As the page of the class would connect."""
    place = Endpoint(host.endpoint.address, port)
    with connect(
        f"ws://{place}/seat",
        **{"origin": f"http://{place}", "compression": None, "proxy": None, "close_timeout": 1, **options},
    ) as socket:
        yield RawSeat(socket)
