"""What a learner's program keeps of its seat in a class: the way back to it, and every event until the lesson is over.

One file of lines, appended to and synced, each with its checksum: a program that is killed leaves at most half of the
last one, which counts for nothing. It lies with the learner's own files and goes when the seat is left.
"""

import contextlib
import json
import os
import zlib
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from media_literacy.files.reading import read_file
from media_literacy.files.whole_writes import sync_file, write_whole

FILE_NAME = "class-seat.log"
LARGEST = 16 * 1024 * 1024

_HEAD, _EVENT, _ACKNOWLEDGED, _REFUSED = "seat", "event", "acknowledged", "refused"


class SeatTicket(NamedTuple):
    """The way back: where the host is, what was typed, which key it had, and what shows whose seat it is."""

    address: str
    port: int
    code: str
    public_key: str
    name: str
    token: str


class KeptSeat:
    """One thread at a time may use it; faults are OSErrors, and leave the file as it was.

    Without a file all is in memory: of a guest nothing is kept.
    """

    def __init__(self, file: Path | None, ticket: SeatTicket, events: list[str], acknowledged: int, size: int) -> None:
        self.ticket, self.events, self.acknowledged = ticket, events, acknowledged
        self.refused: frozenset[int] = frozenset()
        """The numbers of events that the host did not take, since they came too late."""
        self._file, self._size = file, size

    @classmethod
    def create(cls, folder: Path | None, ticket: SeatTicket) -> "KeptSeat":
        """Begin anew; what was kept of another seat goes."""
        if folder is None:
            return cls(None, ticket, [], 0, 0)
        folder.mkdir(parents=True, exist_ok=True)
        line = _line(_HEAD, list(ticket))
        write_whole(folder / FILE_NAME, line, is_private=True)
        return cls(folder / FILE_NAME, ticket, [], 0, len(line))

    @classmethod
    def find(cls, folder: Path) -> "KeptSeat | None":
        """What is kept, as far as it is whole; None where nothing is."""
        try:
            data = read_file(folder / FILE_NAME, LARGEST)
        except OSError:
            return None
        seat: KeptSeat | None = None
        size = 0
        for line in data.splitlines(keepends=True):
            read = _read_line(line)
            if read is None:
                break
            kind, value = read
            size += len(line)
            if seat is None:
                ticket = _ticket(value) if kind == _HEAD else None
                if ticket is None:
                    return None
                seat = cls(folder / FILE_NAME, ticket, [], 0, 0)
            elif kind == _EVENT and isinstance(value, str):
                seat.events.append(value)
            elif kind == _ACKNOWLEDGED and isinstance(value, int):
                seat.acknowledged = max(seat.acknowledged, min(value, len(seat.events)))
            elif kind == _REFUSED and isinstance(value, list):
                seat.refused |= {number for number in value if isinstance(number, int)}
        if seat is not None:
            seat._size = size
        return seat

    def append(self, events: Sequence[str]) -> None:
        """Keep events, numbered on from those that are there; on the disk when this returns."""
        self._write(b"".join(_line(_EVENT, event) for event in events), is_synced=True)
        self.events.extend(events)

    def acknowledge(self, number: int) -> None:
        """Note up to which event the host has them. That this is lost costs nothing: they are sent again."""
        if number > self.acknowledged:
            self.acknowledged = min(number, len(self.events))
            self._write(_line(_ACKNOWLEDGED, number), is_synced=False)

    def refuse(self, numbers: Collection[int]) -> None:
        """Note that the host did not take these events. That this is lost costs nothing but words."""
        if not self.refused.issuperset(numbers):
            self.refused = self.refused.union(numbers)
            self._write(_line(_REFUSED, sorted(numbers)), is_synced=False)

    def delete(self) -> None:
        """Keep nothing any more."""
        if self._file is not None:
            self._file.unlink(missing_ok=True)

    def _write(self, data: bytes, *, is_synced: bool) -> None:
        if self._file is None:
            return
        with self._file.open("r+b", buffering=0) as file:
            try:
                file.seek(self._size)
                file.truncate()
                if file.write(data) != len(data):
                    raise OSError("written by halves")
                if is_synced:
                    sync_file(file.fileno())
            except OSError:
                with contextlib.suppress(OSError):
                    os.ftruncate(file.fileno(), self._size)
                raise
        self._size += len(data)


def _line(kind: str, value: object) -> bytes:
    text = json.dumps([kind, value], ensure_ascii=True).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _read_line(line: bytes) -> tuple[str, object] | None:
    sum, _space, text = line.partition(b" ")
    if not text.endswith(b"\n") or sum != b"%08x" % zlib.crc32(text[:-1]):
        return None
    try:
        kind, value = json.loads(text)
    except (ValueError, TypeError):
        return None
    return kind, value


def _ticket(value: object) -> SeatTicket | None:
    if not isinstance(value, list) or len(value) != len(SeatTicket._fields):
        return None
    ticket = SeatTicket(*value)
    texts = (ticket.address, ticket.code, ticket.public_key, ticket.name, ticket.token)
    return ticket if isinstance(ticket.port, int) and all(isinstance(text, str) for text in texts) else None
