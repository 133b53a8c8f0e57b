"""Counts the records of TLS that come over a connection, by their headers: those that bring no frame are cut off.

A change of keys (KeyUpdate) is a record that is answered below this program, and costs the host a tenth of a
millisecond. No seat needs one: a program sends a record for each frame, and for every 16 kB of a long one.
"""

from collections.abc import Callable

_HEADER, _SHORTEST = 5, 27
_WITHOUT_FRAMES = 48
"""The handshake, the request for the socket, and what somebody’s TLS may do of its own accord."""
_A_FRAME = 2
_BYTES_OF_A_RECORD = 1024
"""A record has up to 16 kB; whoever fills theirs by a sixteenth is let pass."""


class TlsRecords:
    """Of one connection. `unread` says how many bytes wait to be decrypted: what is in them is not known yet."""

    def __init__(self) -> None:
        self._header = bytearray()
        self._left = 0
        self._count, self._allowed = 0, float(_WITHOUT_FRAMES)
        self.unread: Callable[[], int] = int

    def allow(self, frames: int, characters: int) -> None:
        """So many frames came, or so much of one."""
        self._allowed += frames * _A_FRAME + characters / _BYTES_OF_A_RECORD

    def feed(self, data: memoryview) -> bool:
        """Whether there are no more records than frames explain, these not counted: their frames are not known yet."""
        at = 0
        while at < len(data):
            if self._left:
                step = min(self._left, len(data) - at)
                self._left -= step
            else:
                step = min(_HEADER - len(self._header), len(data) - at)
                self._header += data[at : at + step]
                if len(self._header) == _HEADER:
                    self._count += 1
                    self._left = int.from_bytes(self._header[3:], "big")
                    self._header.clear()
            at += step
        return self._count <= self._allowed + (self.unread() + len(data)) / _SHORTEST
