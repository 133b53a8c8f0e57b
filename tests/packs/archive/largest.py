"""The largest packs that are allowed, each large in a way of its own."""

import zlib
from collections.abc import Iterator
from random import Random

from packs.archive.building import DEFLATED, Piece
from packs.archive.made_packs import picture

MEGABYTE = 1024 * 1024
KINDS = ("as much as a file may hold", "as much as may be unpacked", "as many as may be in a pack")


def large(kind: str) -> Iterator[Piece]:
    """The entries of the largest packs that are allowed."""
    chance = Random(3)
    if kind == "as much as a file may hold":
        for number in range(7):
            yield Piece(f"lessons/{number}.png", picture() + chance.randbytes(7 * MEGABYTE))
    elif kind == "as much as may be unpacked":
        parts = (chance.randbytes(2_000).translate(b"abcdefgh" * 32) + bytes(2_000) for _number in range(1_900))
        data = (picture() + b"".join(parts))[: 7 * MEGABYTE]
        packing = zlib.compressobj(6, zlib.DEFLATED, -15)
        packed = packing.compress(data) + packing.flush()
        for number in range(28):
            yield Piece(f"lessons/{number}.png", data, DEFLATED, body=packed)
    else:
        for number in range(990):
            yield Piece(f"lessons/{'x' * 150}{number}.md", b"# News\n")
