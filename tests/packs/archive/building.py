"""Builds ZIP files field by field, so that every lie that a file can tell can be told."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from packs.archive.made_packs import FILES

from media_literacy.packs.archive.contents import MIMETYPE, kind_of
from media_literacy.packs.archive.manifest import ListedFile, listed, manifest_bytes

STORED, DEFLATED = 0, 8
UTF8 = 0x800


@dataclass(frozen=True)
class Said:
    """What an archive says of an entry, once before its bytes and once in the list at the end."""

    flags: int
    method: int
    crc: int
    packed: int
    length: int
    name: bytes
    extra: bytes
    outside: int
    start: int = 0
    disk: int = 0

    @property
    def common(self) -> bytes:
        """The fields that stand in both places."""
        numbers = (20, self.flags, self.method, 0, 33, self.crc, self.packed, self.length)
        return struct.pack("<HHHHHIIIHH", *numbers, len(self.name), len(self.extra))

    @property
    def head(self) -> bytes:
        """What stands before the bytes."""
        return b"PK\3\4" + self.common + self.name + self.extra

    @property
    def row(self) -> bytes:
        """What stands in the list."""
        tail = struct.pack("<HHHII", 0, self.disk, 0, self.outside, self.start)
        return b"PK\1\2" + struct.pack("<H", 0x031E) + self.common + tail + self.name + self.extra


@dataclass(frozen=True)
class Piece:
    """One entry; `gap` stands before it, and what `local` and `central` name is said instead of the truth."""

    name: str | bytes
    data: bytes = b""
    method: int = STORED
    body: bytes | None = None
    flags: int = 0
    mode: int = 0o100644
    extra: bytes = b""
    gap: bytes = b""
    local: dict[str, Any] = field(default_factory=dict)
    central: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def packed(self) -> bytes:
        """The bytes as they stand in the archive."""
        if self.body is not None:
            return self.body
        return deflated(self.data) if self.method == DEFLATED else self.data

    @property
    def truth(self) -> Said:
        """What an honest archive would say."""
        name = self.name if isinstance(self.name, bytes) else self.name.encode()
        flags = self.flags | (UTF8 if isinstance(self.name, str) and not self.name.isascii() else 0)
        sums = (zlib.crc32(self.data), len(self.packed), len(self.data))
        return Said(flags, self.method, *sums, name, self.extra, self.mode << 16)


def deflated(data: bytes) -> bytes:
    """Data as archives hold it."""
    packing = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packing.compress(data) + packing.flush()


def zipped(pieces: Iterable[Piece], **end: int) -> bytes:
    """An archive of these entries; `end` says other things than the truth in the record at the end."""
    parts: list[bytes] = []
    rows: list[bytes] = []
    size = 0
    for piece in pieces:
        truth = piece.truth
        rows.append(replace(truth, **({"start": size + len(piece.gap)} | piece.central)).row)
        entry = (piece.gap, replace(truth, **piece.local).head, piece.packed)
        parts += entry
        size += sum(map(len, entry))
    body, table = b"".join(parts), b"".join(rows)
    said = {"disk": 0, "first": 0, "here": len(rows), "count": len(rows), "size": len(table), "start": len(body)} | end
    return body + table + struct.pack("<4sHHHHIIH", b"PK\5\6", *said.values(), 0)


def rows_of(files: dict[str, bytes]) -> list[ListedFile]:
    """The lines of a true list of these files."""
    rows = []
    for path, data in files.items():
        kind = kind_of(path)
        rows.append(listed(path, data, kind.media_type if kind else "application/octet-stream"))
    return rows


def pieces_of(changes: dict[str, bytes | None] | None = None, *, manifest: bytes | None = None) -> list[Piece]:
    """The entries of the small sound pack with other files, or (None) without some; the list of them is true."""
    wanted = {"mimetype": MIMETYPE, **FILES, **(changes or {})}
    files = {path: data for path, data in wanted.items() if data is not None}
    said = manifest_bytes(rows_of(files)) if manifest is None else manifest
    return [Piece(path, data) for path, data in {"manifest.json": said, **files}.items() if path == "mimetype"] + [
        Piece(path, data) for path, data in {**files, "manifest.json": said}.items() if path != "mimetype"
    ]


def pack_with(changes: dict[str, bytes | None] | None = None, *, manifest: bytes | None = None) -> bytes:
    """The small sound pack with other files; the list of them is true unless another one is given."""
    return zipped(pieces_of(changes, manifest=manifest))


def pack_telling(name: str, **otherwise: Any) -> bytes:
    """The small sound pack with one entry told otherwise."""
    return zipped(replace(piece, **otherwise) if piece.name == name else piece for piece in pieces_of())


def pack_and(*pieces: Piece) -> bytes:
    """The small sound pack and more entries, which its list knows as far as their names are texts."""
    files = {"mimetype": MIMETYPE, **FILES} | {
        piece.name: piece.data for piece in pieces if isinstance(piece.name, str)
    }
    sound = pieces_of(manifest=manifest_bytes(rows_of({name: data for name, data in files.items() if name[-1] != "/"})))
    return zipped([*sound, *pieces])
