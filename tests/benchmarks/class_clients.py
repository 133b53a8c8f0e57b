"""Many seats in one process, for `bench_class.py`: they join, mark twice a second, and say how long each answer took.

`python class_clients.py PORT BROWSER_PORT JOIN_CODE ROOM_CODE PROGRAMS BROWSERS SECONDS` prints one JSON object.
"""

import asyncio
import json
import random
import sys
import time
from typing import Any, NamedTuple

from measuring import ROOT  # noqa: F401
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import ScryptCost, proof_of_code
from media_literacy.classroom.joining.session_key import participant_context, public_key_of
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Events,
    Hello,
    Join,
    Lobby,
    Room,
    Seated,
    SeatEvent,
    decode_from_host,
    encode_from_seat,
)
from media_literacy.engine.attempts.events import EventKind

COST = ScryptCost(16)
"""Each learner's computer pays for its own code; here all of them are this one."""
RATE = 2.0
ADDRESS = "127.0.0.1"
_OPTIONS: dict[str, Any] = {
    "proxy": None,
    "compression": None,
    "open_timeout": 60,
    "ping_interval": None,
    "max_size": limits.HOST_FRAME_BYTES,
}


class Class(NamedTuple):
    port: int
    browser_port: int
    join_code: str
    room_code: str


class Client:
    """One seat. `sent` are the moments at which its marks were sent, `answered` the seconds until each was safe."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.seat = 0
        self.sent: list[float] = []
        self.answered: list[float] = []

    async def join_as_program(self, where: Class) -> None:
        endpoint = Endpoint(ADDRESS, where.port)
        self._socket = await connect(f"wss://{endpoint}/", ssl=participant_context(), **_OPTIONS)
        certificate = self._socket.transport.get_extra_info("ssl_object").getpeercert(binary_form=True)
        proof = proof_of_code(where.join_code, public_key_of(certificate), COST)
        await self._take_seat(Hello(limits.PROTOCOL, "benchmark", proof))

    async def join_as_browser(self, where: Class) -> None:
        endpoint = Endpoint(ADDRESS, where.browser_port)
        reader, writer = await asyncio.open_connection(*endpoint)
        writer.write(f"GET / HTTP/1.1\r\nHost: {endpoint}\r\n\r\n".encode())
        assert (await reader.read()).startswith(b"HTTP/1.1 200")
        writer.close()
        self._socket = await connect(f"ws://{endpoint}/seat", origin=Origin(f"http://{endpoint}"), **_OPTIONS)
        await self._take_seat(Hello(limits.PROTOCOL, "benchmark", code=where.room_code))

    async def _take_seat(self, hello: Hello) -> None:
        await self._socket.send(encode_from_seat(hello))
        await self._until(Lobby)
        await self._socket.send(encode_from_seat(Join()))
        self.seat = (await self._until(Seated)).seat
        await self._until(Room)  # once it is admitted

    async def mark(self, seconds: float) -> None:
        hearing = asyncio.ensure_future(self._hear())
        end = time.monotonic() + seconds
        await asyncio.sleep(self._chance.random() / RATE)
        while time.monotonic() < end:
            number = len(self.sent) + 1
            event = SeatEvent(EventKind.MARKED, (number,), "", "2026-03-01T09:00:00+01:00", 1.0)
            self.sent.append(time.monotonic())
            await self._socket.send(encode_from_seat(Events(number, (event,))))
            await asyncio.sleep(1 / RATE * self._chance.uniform(0.9, 1.1))
        async with asyncio.timeout(60):
            while len(self.answered) < len(self.sent):
                await asyncio.sleep(0.05)
        hearing.cancel()
        self._socket.transport.abort()

    async def _hear(self) -> None:
        while True:
            found = (await self._until(Acknowledged)).to
            while len(self.answered) < found:
                self.answered.append(time.monotonic() - self.sent[len(self.answered)])

    async def _until(self, type_: type[Any]) -> Any:
        while not isinstance(message := decode_from_host(str(await self._socket.recv())), type_):
            pass
        return message

    _socket: ClientConnection


async def run(where: Class, programs: int, browsers: int, seconds: float) -> None:
    chance = random.Random(1)
    clients = [Client(chance) for _ in range(programs + browsers)]
    begin = time.monotonic()
    await asyncio.gather(
        *(client.join_as_program(where) for client in clients[:programs]),
        *(client.join_as_browser(where) for client in clients[programs:]),
    )
    joined = time.monotonic() - begin
    await asyncio.gather(*(client.mark(seconds) for client in clients))
    print(
        json.dumps(
            {
                "joined": joined,
                "sent": {client.seat: client.sent for client in clients},
                "answered": [each for client in clients for each in client.answered],
            }
        )
    )


if __name__ == "__main__":
    port, browser_port, join_code, room_code, programs, browsers, seconds = sys.argv[1:]
    asyncio.run(
        run(Class(int(port), int(browser_port), join_code, room_code), int(programs), int(browsers), float(seconds))
    )
