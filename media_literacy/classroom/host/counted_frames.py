"""A connection that is cut once more frames come than any seat needs.

Pings, pongs and the pieces of a message never get as far as `recv`, where messages are counted, and a megabyte holds a
hundred thousand of them: a few connections that send nothing else would keep the host busy.
"""

import time
from asyncio import BaseTransport
from collections.abc import Mapping
from typing import Any

from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request

from media_literacy.classroom.host.connection_counts import Peer
from media_literacy.classroom.host.tls_records import TlsRecords
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.message_budget import MessageBudget

_BYTES_AT_ONCE = 4096
_ENCRYPTED_AT_ONCE = 32 * 1024
"""What waits while nobody reads is worked through at once; a record of 16 kB has to fit in."""


class CountedFrames(ServerConnection):
    """Reads in small pieces, so that others have their turn and what comes after the last frame is not looked at."""

    def __init__(self, *arguments: Any, records: Mapping[Peer, TlsRecords], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._all_records, self._records = records, TlsRecords()
        self._frames = MessageBudget(time.monotonic(), limits.FRAMES_A_SECOND, limits.FRAMES_IN_A_BURST)
        self._is_cut = False

    def connection_made(self, transport: BaseTransport) -> None:
        """As in the class above; where it is encrypted, its records are counted."""
        super().connection_made(transport)
        address = transport.get_extra_info("peername") or ("", 0)
        records = self._all_records.get((address[0], address[1]))
        if records is not None:
            encrypted: Any = transport  # of asyncio's own kind, which has more methods than others
            self._records, records.unread = records, encrypted.get_read_buffer_size
            encrypted.set_read_buffer_limits(_ENCRYPTED_AT_ONCE)

    def data_received(self, data: bytes) -> None:
        """As in the class above, up to where it is cut."""
        self._records.allow(0, len(data))
        for start in range(0, len(data), _BYTES_AT_ONCE):
            if self._is_cut:
                return
            super().data_received(data[start : start + _BYTES_AT_ONCE])

    def process_event(self, event: Any) -> None:
        """One frame, or the request at the beginning."""
        self._records.allow(1, 0)
        if not self._is_cut and not isinstance(event, Request) and not self._frames.spend(time.monotonic()):
            self._is_cut = True
            self.transport.abort()
        super().process_event(event)
