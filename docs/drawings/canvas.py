"""A drawing in flat colours, filled row by row, and the PNG file of it: the same on every machine."""

import struct
import zlib
from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Outline = Sequence[Point]
Colour = int
"""The index of a colour in the palette."""


class Canvas:
    """Rows of colours. What is drawn later covers what was drawn before."""

    def __init__(self, width: int, height: int, palette: Sequence[str], ground: Colour = 0) -> None:
        self.width, self.height, self.palette = width, height, tuple(palette)
        self.rows = [bytearray([ground]) * width for _row in range(height)]

    def fill(self, colour: Colour, *outlines: Outline) -> None:
        """Fill outlines; one inside another that runs the other way round is a hole."""
        for y, start, end in self._spans(outlines):
            self.rows[y][start:end] = bytes([colour]) * (end - start)

    def hatch(self, colour: Colour, outline: Outline, gap: int, thickness: int, slope: float = 1.0) -> None:
        """Fill an outline with parallel lines; `slope` is how far a line goes aside on its way down by one row."""
        for y, start, end in self._spans([outline]):
            row = self.rows[y]
            first = start - thickness - (start - thickness - round(y * slope)) % gap
            for left in range(first, end, gap):
                a, b = max(left, start), min(left + thickness, end)
                if a < b:
                    row[a:b] = bytes([colour]) * (b - a)

    def box(self, colour: Colour, left: float, top: float, right: float, bottom: float) -> None:
        self.fill(colour, [(left, top), (right, top), (right, bottom), (left, bottom)])

    def png(self) -> bytes:
        """A PNG file of 16 colours at most, two dots to a byte."""
        colours = b"".join(bytes.fromhex(colour) for colour in self.palette)
        head = struct.pack(">IIBBBBB", self.width, self.height, 4, 3, 0, 0, 0)
        dots = b"".join(b"\0" + _packed(row) for row in self.rows)
        body = _chunk(b"IHDR", head) + _chunk(b"PLTE", colours) + _chunk(b"IDAT", zlib.compress(dots, 9))
        return b"\x89PNG\r\n\x1a\n" + body + _chunk(b"IEND", b"")

    def _spans(self, outlines: Iterable[Outline]) -> Iterable[tuple[int, int, int]]:
        """The rows that outlines cover, each with the columns from where to where: those whose middle is inside."""
        crossed: dict[int, list[tuple[float, int]]] = {}
        for outline in outlines:
            for (x1, y1), (x2, y2) in zip(outline, [*outline[1:], outline[0]], strict=True):
                way = 1 if y1 <= y2 else -1
                if way < 0:
                    x1, y1, x2, y2 = x2, y2, x1, y1
                for y in range(max(0, round(y1)), min(self.height, round(y2))):
                    crossed.setdefault(y, []).append((x1 + (y + 0.5 - y1) * (x2 - x1) / (y2 - y1), way))
        for y, crossings in crossed.items():
            around, left = 0, 0.0
            for x, way in sorted(crossings):
                if around == 0:
                    left = x
                around += way
                start, end = max(0, round(left)), min(self.width, round(x))
                if around == 0 and start < end:
                    yield y, start, end


def _packed(row: bytearray) -> bytes:
    even, odd = row[::2], row[1::2].ljust((len(row) + 1) // 2, b"\0")
    return bytes(high << 4 | low for high, low in zip(even, odd, strict=True))


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
