"""A connection that is cut once more frames come than any seat needs.

Pings, pongs and the pieces of a message never get as far as `recv`, where messages are counted, and a megabyte holds a
hundred thousand of them: a few connections that send nothing else would keep the host busy.
"""

import time
from typing import Any

from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.message_budget import MessageBudget

_BYTES_AT_ONCE = 4096


class CountedFrames(ServerConnection):
    """Reads in small pieces, so that others have their turn and what comes after the last frame is not looked at."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._frames = MessageBudget(time.monotonic(), limits.FRAMES_A_SECOND, limits.FRAMES_IN_A_BURST)
        self._is_cut = False

    def data_received(self, data: bytes) -> None:
        """As in the class above, up to where it is cut."""
        for start in range(0, len(data), _BYTES_AT_ONCE):
            if self._is_cut:
                return
            super().data_received(data[start : start + _BYTES_AT_ONCE])

    def process_event(self, event: Any) -> None:
        """One frame, or the request at the beginning."""
        if not self._is_cut and not isinstance(event, Request) and not self._frames.spend(time.monotonic()):
            self._is_cut = True
            self.transport.abort()
        super().process_event(event)
