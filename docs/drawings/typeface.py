"""The letters of the fonts that come with the app, as outlines: enough of TrueType for a few words on a drawing."""

import struct
from collections.abc import Sequence
from pathlib import Path

from canvas import Point


class Typeface:
    """The outlines of a TrueType font without hints, as far as these drawings need them."""

    def __init__(self, file: Path) -> None:
        content = file.read_bytes()
        count = struct.unpack_from(">H", content, 4)[0]
        tables = [struct.unpack_from(">4sIII", content, 12 + 16 * index) for index in range(count)]
        self._tables = {name: content[start : start + length] for name, _sum, start, length in tables}
        self.units: int = struct.unpack_from(">H", self._tables[b"head"], 18)[0]
        self._is_long = struct.unpack_from(">h", self._tables[b"head"], 50)[0]
        self._metrics: int = struct.unpack_from(">H", self._tables[b"hhea"], 34)[0]
        self._glyphs = self._read_characters()

    def advance(self, sign: str) -> int:
        return struct.unpack_from(">H", self._tables[b"hmtx"], 4 * min(self._glyphs[ord(sign)], self._metrics - 1))[0]

    def outlines(self, sign: str) -> list[list[Point]]:
        return self._outlines(self._glyphs[ord(sign)])

    def _read_characters(self) -> dict[int, int]:
        """The glyph of each character of the first plane (`cmap`, format 4)."""
        table = self._tables[b"cmap"]
        starts = [struct.unpack_from(">HHI", table, 4 + 8 * index)[2] for index in range(table[3])]
        (at,) = {start for start in starts if struct.unpack_from(">H", table, start)[0] == 4}
        count = struct.unpack_from(">H", table, at + 6)[0] // 2
        column = [
            struct.unpack_from(f">{count}H", table, at + 14 + 2 * count * index + 2 * (index > 0)) for index in range(4)
        ]
        glyphs: dict[int, int] = {}
        for index, (last, first, delta, offset) in enumerate(zip(*column, strict=True)):
            for character in range(first, min(last, 0xFFFE) + 1):
                glyph = character
                if offset:
                    place = at + 16 + 6 * count + 2 * index + offset + 2 * (character - first)
                    glyph = struct.unpack_from(">H", table, place)[0]
                glyphs[character] = glyph + delta & 0xFFFF
        return glyphs

    def _outlines(self, glyph: int) -> list[list[Point]]:
        form, scale = (">II", 4) if self._is_long else (">HH", 2)
        start, end = struct.unpack_from(form, self._tables[b"loca"], scale * glyph)
        content = self._tables[b"glyf"][start:end] if self._is_long else self._tables[b"glyf"][2 * start : 2 * end]
        if not content:
            return []
        contours = struct.unpack_from(">h", content)[0]
        if contours < 0:
            return [
                [(x + right, y + up) for x, y in outline]
                for part, right, up in _parts(content)
                for outline in self._outlines(part)
            ]
        ends = struct.unpack_from(f">{contours}H", content, 10)
        points = _read_points(content, ends, contours)
        return [
            _contour(points[first : last + 1])
            for first, last in zip([0, *(end + 1 for end in ends)], ends, strict=False)
        ]


_WORDS, _OFFSETS, _SCALED, _MORE = 1, 2, 8 | 64 | 128, 32
"""Flags of a part of a letter, as TrueType has them."""


def _parts(content: bytes) -> list[tuple[int, int, int]]:
    """Of a letter that is put together, as an í is: the glyph of each part, and how far it is moved right and up."""
    parts: list[tuple[int, int, int]] = []
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", content, at)
        if flags & _SCALED or not flags & _OFFSETS:
            raise ValueError("a letter with a part that is scaled is not needed here")
        form, length = (">hh", 4) if flags & _WORDS else (">bb", 2)
        parts.append((glyph, *struct.unpack_from(form, content, at + 4)))
        at += 4 + length
    return parts


def _read_points(content: bytes, ends: Sequence[int], contours: int) -> list[tuple[int, int, bool]]:
    at = 10 + 2 * contours
    at += 2 + struct.unpack_from(">H", content, at)[0]
    flags: list[int] = []
    while len(flags) <= ends[-1]:
        flag = content[at]
        repeats = content[at + 1] if flag & 8 else 0
        flags += [flag] * (1 + repeats)
        at += 2 if flag & 8 else 1
    axes: list[list[int]] = []
    for short, same in ((2, 16), (4, 32)):
        value, values = 0, []
        for flag in flags:
            if flag & short:
                value += content[at] if flag & same else -content[at]
                at += 1
            elif not flag & same:
                value += struct.unpack_from(">h", content, at)[0]
                at += 2
            values.append(value)
        axes.append(values)
    return [(x, y, bool(flag & 1)) for x, y, flag in zip(*axes, flags, strict=True)]


def _contour(points: Sequence[tuple[int, int, bool]]) -> list[Point]:
    """The outline with its bends (of second order) cut into short lines."""
    full: list[tuple[float, float, bool]] = []
    for point, following in zip(points, [*points[1:], points[0]], strict=True):
        full.append(point)
        if not point[2] and not following[2]:
            full.append(((point[0] + following[0]) / 2, (point[1] + following[1]) / 2, True))
    first = next(index for index, point in enumerate(full) if point[2])
    full = [*full[first:], *full[: first + 1]]
    outline: list[Point] = [full[0][:2]]
    index = 1
    while index < len(full):
        x, y, is_on = full[index]
        if is_on:
            outline.append((x, y))
            index += 1
        else:
            (ax, ay), (bx, by, _on) = outline[-1], full[index + 1]
            for t in (0.25, 0.5, 0.75, 1.0):
                u = 1 - t
                outline.append((u * u * ax + 2 * u * t * x + t * t * bx, u * u * ay + 2 * u * t * y + t * t * by))
            index += 2
    return outline


_FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
SERIF_BOLD = Typeface(_FONTS / "source-serif-4" / "SourceSerif4_700Bold.ttf")
SANS = Typeface(_FONTS / "atkinson-hyperlegible-next" / "AtkinsonHyperlegibleNext_400Regular.ttf")
SANS_BOLD = Typeface(_FONTS / "atkinson-hyperlegible-next" / "AtkinsonHyperlegibleNext_700Bold.ttf")
