"""A cable that can be pulled: everything goes through it, late if so wanted, until all of it is cut at once."""

import asyncio
import contextlib
import random
import threading
from collections.abc import Iterator

from classroom.live_class import LOOPBACK

_PIECE = 64 * 1024


class CuttingProxy:
    """Listens at `port`, and leads to another one of loopback."""

    def __init__(self, target: int, longest_delay: float = 0.0) -> None:
        self._target, self._longest_delay = target, longest_delay
        self._chance = random.Random(1)
        self._writers: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda _loop, _context: None)  # what is cut has nothing to say
        self._is_cut = False
        self._server = self._loop.run_until_complete(asyncio.start_server(self._join, LOOPBACK, 0))
        self.port: int = self._server.sockets[0].getsockname()[1]
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def cut(self) -> None:
        """Pull the cable: every connection ends without a word, and new ones too."""
        self._loop.call_soon_threadsafe(self._cut)

    def mend(self) -> None:
        """Put it back."""
        self._loop.call_soon_threadsafe(setattr, self, "_is_cut", False)

    def close(self) -> None:
        self.cut()
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0.1))
        self._loop.close()

    def _cut(self) -> None:
        self._is_cut = True
        for writer in self._writers:
            writer.transport.abort()

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_cut:
            writer.transport.abort()
            return
        with contextlib.suppress(OSError):
            far_reader, far_writer = await asyncio.open_connection(LOOPBACK, self._target)
            self._writers |= {writer, far_writer}
            try:
                await asyncio.gather(self._carry(reader, far_writer), self._carry(far_reader, writer))
            finally:
                self._writers -= {writer, far_writer}

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while piece := await reader.read(_PIECE):
                if self._longest_delay:
                    await asyncio.sleep(self._chance.uniform(0, self._longest_delay))
                writer.write(piece)
                await writer.drain()
        writer.transport.abort()


@contextlib.contextmanager
def cable_to(port: int, longest_delay: float = 0.0) -> Iterator[CuttingProxy]:
    proxy = CuttingProxy(port, longest_delay)
    try:
        yield proxy
    finally:
        proxy.close()
