"""One connection of a seat: what is sent goes out in order, and whoever does not read it is cut off."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Iterator

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from media_literacy.classroom.protocol.messages import Farewell, FarewellReason, HostMessage, Welcome, encode_from_host

MOST_WAITING = 500
"""Messages that somebody has not read yet."""
MOST_CHARACTERS = 64 * 1024 * 1024

_PIECE = 64 * 1024
"""Of what is longer, no more than this waits in the memory of a connection that somebody does not read."""

_CLOSE_CODE = 1000
_POLICY_CODE = 1008
_BY_OUR_RULES = frozenset(
    (FarewellReason.MALFORMED, FarewellReason.TOO_MUCH, FarewellReason.TOO_SLOW),
)


class SeatConnection:
    """Lives in the loop of the host. `seat` is its number once it has one, `address` where it comes from."""

    def __init__(self, socket: ServerConnection, *, is_browser: bool) -> None:
        self._socket = socket
        self.is_browser = is_browser
        self.peer = (str(socket.remote_address[0]), int(socket.remote_address[1]))
        self.seat: int | None = None
        self.on_welcome: Callable[[], None] | None = None
        self.on_seated: Callable[[], None] | None = None
        self.is_closing = False
        self.lost = asyncio.ensure_future(socket.wait_closed())
        self.has = 0
        self._latency = 0.0
        self._news: dict[str, str] = {}
        self._waiting: deque[str] = deque()
        self._characters = 0
        self._has_news = asyncio.Event()

    @property
    def address(self) -> str:
        return self.peer[0]

    def welcome(self, message: Welcome) -> None:
        """Its code was right."""
        if self.on_welcome is not None:
            self.on_welcome()
        self.send(message)

    def take_seat(self, seat: int, has: int) -> None:
        """It has a seat from now on, and so many events of it are there."""
        if self.on_seated is not None:
            self.on_seated()
        self.seat, self.has = seat, has

    def was_heard(self) -> bool:
        """Whether a ping was answered since this was asked the last time."""
        latency, self._latency = self._latency, self._socket.latency
        return latency != self._latency

    def send(self, message: HostMessage) -> None:
        """Send it after what was sent before."""
        self.send_text(encode_from_host(message))

    def send_text(self, text: str) -> None:
        """The same of a message that many seats get, written once."""
        if self.is_closing:
            return
        self._waiting.append(text)
        self._characters += len(text)
        if len(self._waiting) > MOST_WAITING or self._characters > MOST_CHARACTERS:
            self.is_closing = True
            self._socket.transport.abort()
        self._has_news.set()

    def send_news(self, topic: str, text: str) -> None:
        """Send it unless it says what was said last of its topic."""
        if self._news.get(topic) != text:
            self._news[topic] = text
            self.send_text(text)

    def close(self, reason: FarewellReason) -> None:
        """Say why, and close once all is sent."""
        if not self.is_closing:
            self.send(Farewell(reason))
            self.finish(reason.value, _POLICY_CODE if reason in _BY_OUR_RULES else _CLOSE_CODE)

    def finish(self, words: str = "", code: int = _CLOSE_CODE) -> None:
        """Close once all is sent."""
        self.is_closing = True
        self._close_code, self._close_words = code, words
        self._has_news.set()

    async def receive(self) -> str | bytes:
        """The next message; ConnectionClosed at the end."""
        return await self._socket.recv()

    async def wait_closed(self, seconds: float) -> None:
        """Wait so long, or until the other side is gone."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(self.lost), seconds)

    async def write(self) -> None:
        """Send what waits, until the connection is closed; to be run beside what receives."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                while self._waiting:
                    text = self._waiting.popleft()
                    self._characters -= len(text)
                    await self._socket.send(text if len(text) <= _PIECE else _pieces(text))
                if self.is_closing:
                    await self._socket.close(self._close_code, self._close_words)
                    return
                self._has_news.clear()
                await self._has_news.wait()

    _close_code, _close_words = _CLOSE_CODE, ""


def _pieces(text: str) -> Iterator[str]:
    """The frames of one message."""
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE]
