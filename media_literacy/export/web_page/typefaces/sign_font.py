"""Signs of the states as a face of their own: so they look alike everywhere, on paper too, and follow the colour."""

import base64
import io
from collections.abc import Iterator
from functools import cache
from math import cos, pi, sin

SIGNS = "Page Signs"
_EM = 100
_Point = tuple[float, float]
_TICK: tuple[_Point, ...] = ((4, 32), (13, 42), (32, 22), (72, 74), (82, 67), (33, 4))
_HANDLE: tuple[_Point, ...] = ((51, 24), (59, 32), (88, 3), (80, -5))


@cache
def sign_rule() -> str:
    """The face as a rule of a style sheet: a tick, a circle and a lens."""
    data = base64.b64encode(_packed()).decode("ascii")
    source = f'url(data:font/woff2;base64,{data}) format("woff2")'
    return f'@font-face{{font-family:"{SIGNS}";font-weight:400 700;src:{source}}}'


def _packed() -> bytes:
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    def drawn(*outlines: Iterator[_Point] | tuple[_Point, ...]) -> object:
        pen = TTGlyphPen(None)
        for outline in outlines:
            points = [(round(x), round(y)) for x, y in outline]
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()
        return pen.glyph()

    glyphs = {
        ".notdef": drawn(),
        "tick": drawn(_TICK),
        "circle": drawn(*_ring(42, 35, 36, 25)),
        "lens": drawn(*_ring(36, 44, 33, 22), _HANDLE),
    }
    builder = FontBuilder(_EM)
    builder.setupGlyphOrder([*glyphs])
    builder.setupCharacterMap({ord("✓"): "tick", ord("○"): "circle", ord("⌕"): "lens"})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (84 if name != "lens" else 92, 0) for name in glyphs})
    builder.setupHorizontalHeader(ascent=80, descent=-20)
    builder.setupNameTable({})
    builder.setupOS2(sTypoAscender=80, sTypoDescender=-20, usWinAscent=80, usWinDescent=20)
    builder.setupPost(keepGlyphNames=False)
    builder.font.flavor = "woff2"
    packed = io.BytesIO()
    builder.save(packed)
    return packed.getvalue()


def _ring(x: float, y: float, outer: float, inner: float) -> tuple[Iterator[_Point], Iterator[_Point]]:
    """A circle with a hole, whose inner edge runs the other way."""
    return _round(x, y, outer, 1), _round(x, y, inner, -1)


def _round(x: float, y: float, radius: float, way: int, corners: int = 20) -> Iterator[_Point]:
    for corner in range(corners):
        angle = -way * 2 * pi * corner / corners
        yield x + radius * cos(angle), y + radius * sin(angle)
