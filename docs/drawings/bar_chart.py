"""A bar chart from zero, with its numbers over the bars: what the charts of our lessons have in common."""

from collections.abc import Sequence

from canvas import Canvas
from ink import Pen
from typeface import SANS, SANS_BOLD, SERIF_BOLD

PALETTE = ("ffffff", "1d2227", "cfd6da", "4f7f8f", "5b666e")
GROUND, INK, GRID, BAR, SOFT = range(5)


def bar_chart(title: tuple[str, str], what: str, bars: Sequence[tuple[str, int]], unit: float) -> Canvas:
    """Three bars under a title of two lines; `unit` is how high one of what is counted is drawn."""
    canvas = Canvas(1500, 940, PALETTE)
    pen = Pen(canvas, INK)
    first, second = title
    pen.letters(first, SERIF_BOLD, 62, 60, 92)
    pen.letters(second, SERIF_BOLD, 62, 60, 168)
    pen.letters(what, SANS, 42, 60, 236, colour=SOFT)
    bottom = 830
    for count in range(0, max(count for _, count in bars) + 1, 50):
        y = bottom - count * unit
        canvas.box(GRID, 150, y - 1, 1440, y + 2)
        pen.letters(str(count), SANS, 38, 128, y + 13, align=1, colour=SOFT)
    for index, (name, count) in enumerate(bars):
        left = 250 + index * 410
        canvas.box(BAR, left, bottom - count * unit, left + 270, bottom)
        pen.letters(str(count), SANS_BOLD, 64, left + 135, bottom - count * unit - 20, align=0.5)
        pen.letters(name, SANS, 44, left + 135, bottom + 62, align=0.5)
    canvas.box(INK, 150, bottom - 2, 1440, bottom + 3)
    return canvas
