"""What a pen does: bent lines that swell and taper, outlines that bend, crowns of leaves, letters of a font."""

import math
import random
from collections.abc import Sequence

from canvas import Canvas, Colour, Outline, Point
from typeface import Typeface


def bend(points: Outline, closed: bool = False, steps: int = 10) -> list[Point]:
    """A bent line through all points (after Catmull and Rom)."""
    count = len(points)
    if closed:
        around = [points[-1], *points, points[0], points[1]]
    else:
        around = [points[0], *points, points[-1]]
    bent: list[Point] = []
    for index in range(count if closed else count - 1):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = around[index : index + 4]
        for step in range(steps):
            t = step / steps
            x = bx + (cx - ax) * t / 2 + (2 * ax - 5 * bx + 4 * cx - dx) * t * t / 2
            y = by + (cy - ay) * t / 2 + (2 * ay - 5 * by + 4 * cy - dy) * t * t / 2
            x += (3 * bx - ax - 3 * cx + dx) * t**3 / 2
            y += (3 * by - ay - 3 * cy + dy) * t**3 / 2
            bent.append((x, y))
    return bent if closed else [*bent, points[-1]]


def ring(
    x: float, y: float, across: float, high: float | None = None, start: float = 0, end: float = 360
) -> list[Point]:
    """An ellipse around a middle, or the part of it between two angles, clockwise from the right."""
    high = across if high is None else high
    steps = max(8, round(abs(end - start) / 6))
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + across * math.cos(angle), y + high * math.sin(angle)) for angle in angles]


class Pen:
    """Draws lines on a canvas. A hand that shakes a little is given by a seed, so that it shakes alike each time."""

    def __init__(self, canvas: Canvas, ink: Colour, seed: int = 1) -> None:
        self.canvas, self.ink = canvas, ink
        self.hand = random.Random(seed)

    def line(
        self,
        points: Outline,
        thickness: float = 6,
        colour: Colour | None = None,
        tapers: bool = False,
        bent: bool = True,
    ) -> None:
        """One stroke, with round ends, or with thin ends where it tapers."""
        path = bend(points) if bent and len(points) > 2 else list(points)
        colour = self.ink if colour is None else colour
        widths = [self._width(thickness, index / max(1, len(path) - 1), tapers) for index in range(len(path))]
        for (ax, ay), (bx, by), a, b in zip(path, path[1:], widths, widths[1:], strict=False):
            length = math.hypot(bx - ax, by - ay)
            if length:
                u, v = (by - ay) / length / 2, (ax - bx) / length / 2
                corners = [(ax + u * a, ay + v * a), (bx + u * b, by + v * b)]
                self.canvas.fill(colour, [*corners, (bx - u * b, by - v * b), (ax - u * a, ay - v * a)])
        for (x, y), width in zip(path, widths, strict=True):
            if width > 2:
                self.canvas.fill(colour, ring(x, y, width / 2))

    def shape(self, fill: Colour, points: Outline, thickness: float = 6, bent: bool = False) -> None:
        """An outline that is filled and inked."""
        path = bend(points, closed=True) if bent else list(points)
        self.canvas.fill(fill, path)
        self.line([*path, path[0]], thickness, bent=False)

    def crown(self, fill: Colour, shade: Colour, x: float, y: float, across: float, high: float, seed: int) -> None:
        """A thick crown of leaves, light from the left: a scalloped edge, a shaded side, tufts of leaves."""
        hand = random.Random(seed)
        middles = [
            (*ring(x, y, across, high, angle, angle + 1)[0], 0.26 + 0.08 * hand.random()) for angle in range(0, 360, 24)
        ]
        self.cluster(fill, [(x, y, across, high), *((px, py, across * r, high * r) for px, py, r in middles)])
        inner = ring(x - across * 0.28, y - high * 0.2, across * 0.86, high * 0.86, -35, 135)
        self.canvas.hatch(shade, [*ring(x, y, across * 1.12, high * 1.12, -45, 140), *reversed(inner)], 18, 8, -0.8)
        for _tuft in range(16):
            angle, far = hand.random() * math.tau, 0.85 * math.sqrt(hand.random())
            tx, ty = x + across * far * math.cos(angle), y + high * far * math.sin(angle)
            self.line(ring(tx, ty, 20, 16, 200, 290), 5, tapers=True, bent=False)
            self.line(ring(tx + 26, ty + 6, 20, 16, 200, 300), 5, tapers=True, bent=False)

    def cluster(self, fill: Colour, rounds: Sequence[tuple[float, float, float, float]], thickness: float = 6) -> None:
        """Ellipses (middle, half width, half height) that grow together, inked around all of them at once."""
        half = thickness / 2
        for x, y, across, high in rounds:
            self.canvas.fill(self.ink, ring(x, y, across + half, high + half))
        for x, y, across, high in rounds:
            self.canvas.fill(fill, ring(x, y, across - half, high - half))

    def letters(
        self,
        words: str,
        font: Typeface,
        size: float,
        x: float,
        y: float,
        align: float = 0,
        colour: Colour | None = None,
    ) -> float:
        """Words on a line at `y`; `align` is 0 from `x` on, 0.5 around it, 1 up to it. Gives how wide they are."""
        scale = size / font.units
        width = sum(font.advance(sign) for sign in words) * scale
        left = x - width * align
        for sign in words:
            outlines = font.outlines(sign)
            if outlines:
                placed = [[(left + px * scale, y - py * scale) for px, py in outline] for outline in outlines]
                self.canvas.fill(self.ink if colour is None else colour, *placed)
            left += font.advance(sign) * scale
        return width

    def _width(self, thickness: float, along: float, tapers: bool) -> float:
        swell = math.sin(math.pi * along) ** 0.6 if tapers and 0 < along < 1 else 0.0 if tapers else 1.0
        return max(1.0, thickness * swell * (0.94 + 0.12 * self.hand.random()))
