"""The doors of a host: one for programs, encrypted and asking for the join code, and one for browsers, if it is wanted.

Whoever comes has ten seconds to say that the code is known. Then `Desk` hears every message, and answers.
"""

import asyncio
import hmac
import logging
import time
from asyncio.sslproto import SSLProtocol
from collections.abc import Awaitable, Callable, Collection
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from media_literacy.classroom.host.browser_page import BrowserPage, answer
from media_literacy.classroom.host.connection_counts import ConnectionCounts
from media_literacy.classroom.host.counted_frames import CountedFrames
from media_literacy.classroom.host.listening import BACKLOG, CountingListener
from media_literacy.classroom.host.seat_connection import SeatConnection
from media_literacy.classroom.joining.delays import WrongCodeDelays, source_of
from media_literacy.classroom.joining.session_key import host_context
from media_literacy.classroom.joining.typed_code import is_room_code
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.message_budget import MessageBudget, cost_of
from media_literacy.classroom.protocol.messages import (
    FarewellReason,
    Hello,
    MalformedMessageError,
    Refusal,
    Refused,
    SeatMessage,
    Welcome,
    decode_from_seat,
)

_PING_SECONDS, _DEAD_AFTER_SECONDS = 10.0, 20.0
_CLOSE_SECONDS = 1.0
_MOST_SOURCES = 1000
_LOBBY_SECONDS = 600.0
"""For choosing a name; a participant that is closed out comes back by itself."""
_MOST_FRAMES_UNREAD = 4
SSLProtocol.max_size = 4 * 1024
"""Python would hold a buffer of 256 kB ready for each encrypted connection, and for a while after it was cut: thousands
that come and go would take up a gigabyte. A buffer is also worked through before anybody else has a turn, even if it
is full of key updates that nobody sees.
"""
_LOG = logging.getLogger(__name__)
_LOG.addHandler(logging.NullHandler())
_LOG.propagate = False
"""Whatever strangers send to a port would fill the log; faults of our own go to `on_bug`."""


class Secrets(NamedTuple):
    """What those who come have to know, and what they get for it."""

    key_file: Path
    pepper: bytes
    proof: bytes
    room_code: str


class Desk(Protocol):
    """What the doors ask and hand on, in the loop of the host."""

    def refusal_at_door(self, token: str, *, is_browser: bool) -> Refusal | None:
        """Why somebody is turned away who has no seat with that token."""
        ...

    def arrive(self, connection: SeatConnection) -> None:
        """Somebody has shown the code."""
        ...

    def hear(self, connection: SeatConnection, message: SeatMessage) -> Awaitable[None]:
        """Somebody said something; done when it was dealt with."""
        ...

    def leave(self, connection: SeatConnection) -> None:
        """Somebody is gone."""
        ...


class Doors:
    """Lives in the loop of the host; `sources` are the addresses from which anybody came."""

    def __init__(
        self, secrets: Secrets, desk: Desk, on_bug: Callable[[Exception], None], handshake_seconds: float
    ) -> None:
        self._secrets, self._desk, self._on_bug, self._handshake_seconds = secrets, desk, on_bug, handshake_seconds
        self._delays = WrongCodeDelays()
        self._servers: dict[CountingListener, Server] = {}
        self.sources: dict[str, None] = {}

    async def open_to_programs(self, listener: CountingListener) -> None:
        """Let programs in."""
        listener.is_encrypted = True
        await self._open(
            listener,
            is_browser=False,
            ssl=host_context(self._secrets.key_file),
            ssl_handshake_timeout=self._handshake_seconds,
            origins=[None],  # no page of a browser comes by this door
        )

    async def open_to_browsers(
        self, listener: CountingListener, page: BrowserPage, addresses: Callable[[], Collection[str]]
    ) -> None:
        """Serve the page, and let it in; `addresses` are those under which it may be asked for."""
        port = listener.getsockname()[1]

        def process(_connection: ServerConnection, request: Request) -> Response | None:
            return answer(request, page, addresses(), port)

        await self._open(listener, is_browser=True, process_request=process)

    async def close(self, listener: CountingListener) -> None:
        """Close a door, and the connections that came by it."""
        server = self._servers.pop(listener, None)
        if server is not None:
            server.close(reason=FarewellReason.HOST_STOPPED.value)
            await server.wait_closed()

    async def close_all(self) -> None:
        """Close every door."""
        for listener in tuple(self._servers):
            await self.close(listener)

    async def _open(self, listener: CountingListener, *, is_browser: bool, **options: Any) -> None:
        options["create_connection"] = partial(CountedFrames, records=listener.records)
        self._servers[listener] = await serve(
            self._handler(listener.counts, is_browser=is_browser),
            sock=listener,
            backlog=BACKLOG,
            open_timeout=self._handshake_seconds,
            ping_interval=_PING_SECONDS,
            ping_timeout=_DEAD_AFTER_SECONDS,
            close_timeout=_CLOSE_SECONDS,
            max_size=limits.SEAT_FRAME_BYTES,
            max_queue=_MOST_FRAMES_UNREAD,
            compression=None,
            server_header=None,
            logger=_LOG,
            **options,
        )

    def _handler(self, counts: ConnectionCounts, *, is_browser: bool) -> Callable[[ServerConnection], Awaitable[None]]:
        async def handle(socket: ServerConnection) -> None:
            connection = SeatConnection(socket, is_browser=is_browser)
            connection.on_welcome = lambda: counts.welcome(connection.peer)
            connection.on_seated = lambda: counts.seat(connection.peer)
            if len(self.sources) < _MOST_SOURCES:
                self.sources[connection.address] = None
            writing = asyncio.ensure_future(connection.write())
            try:
                await self._serve(connection)
                await writing
            except ConnectionClosed:
                pass
            except Exception as bug:  # what one connection meets must not end a class
                self._on_bug(bug)
            finally:
                writing.cancel()
                await asyncio.gather(writing, return_exceptions=True)

        return handle

    async def _serve(self, connection: SeatConnection) -> None:
        try:
            async with asyncio.timeout(self._handshake_seconds):
                hello = _decoded(await connection.receive())
        except TimeoutError:
            connection.close(FarewellReason.TOO_SLOW)
            return
        except MalformedMessageError:
            connection.close(FarewellReason.MALFORMED)
            return
        if not isinstance(hello, Hello):
            connection.close(FarewellReason.MALFORMED)
            return
        refused = await self._check(connection, hello)
        if refused is not None:
            connection.send(refused)
            connection.finish(refused.reason.value)
            return
        connection.welcome(Welcome(limits.PROTOCOL, b"" if connection.is_browser else self._secrets.pepper))
        self._desk.arrive(connection)
        try:
            await self._listen(connection)
        finally:
            self._desk.leave(connection)

    async def _check(self, connection: SeatConnection, hello: Hello) -> Refused | None:
        """Why this one may not come in. A wrong code waits for its answer, a right one never."""
        if hello.protocol != limits.PROTOCOL:
            is_newer = hello.protocol > limits.PROTOCOL
            return Refused(Refusal.UPDATE_HOST if is_newer else Refusal.UPDATE_SEAT)
        refusal = self._desk.refusal_at_door(hello.token, is_browser=connection.is_browser)
        if connection.is_browser:
            if refusal is not None:
                return Refused(refusal)  # the room code has ended: nobody learns which one it was
            is_right = is_room_code(hello.code, self._secrets.room_code)
        else:
            is_right = hmac.compare_digest(hello.proof, self._secrets.proof)
        if is_right:
            return None if refusal is None else Refused(refusal)
        delay = self._delays.note_wrong(source_of(connection.address), time.monotonic())
        await connection.wait_closed(delay)
        return Refused(Refusal.WRONG_CODE, delay)

    async def _listen(self, connection: SeatConnection) -> None:
        budget = MessageBudget(time.monotonic())
        while not connection.is_closing:
            try:
                async with asyncio.timeout(None if connection.seat else _LOBBY_SECONDS):
                    text = await connection.receive()
            except TimeoutError:
                connection.close(FarewellReason.TOO_SLOW)
                return
            if not budget.spend(time.monotonic()):
                connection.close(FarewellReason.TOO_MUCH)
                return
            try:
                message = _decoded(text)
            except MalformedMessageError:
                connection.close(FarewellReason.MALFORMED)
                return
            if not budget.spend(time.monotonic(), cost_of(message) - 1):
                connection.close(FarewellReason.TOO_MUCH)
                return
            await self._desk.hear(connection, message)


def _decoded(text: str | bytes) -> SeatMessage:
    if isinstance(text, bytes):
        raise MalformedMessageError("no text")
    return decode_from_seat(text)
