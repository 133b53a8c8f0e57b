"""The chart of the lesson `quiet-hour`: three bars from zero, which are about the same."""

from canvas import Canvas
from ink import Pen
from typeface import SANS, SANS_BOLD, SERIF_BOLD

PALETTE = ("ffffff", "1d2227", "cfd6da", "4f7f8f", "5b666e")
GROUND, INK, GRID, BAR, SOFT = range(5)
CUSTOMERS = (("September", 205), ("October", 212), ("Early November", 208))


def draw() -> Canvas:
    canvas = Canvas(1500, 940, PALETTE)
    pen = Pen(canvas, INK)
    pen.letters("Customers in Mill Street", SERIF_BOLD, 62, 60, 92)
    pen.letters("on Wednesdays from two until three", SERIF_BOLD, 62, 60, 168)
    pen.letters("A week, on average", SANS, 42, 60, 236, colour=SOFT)
    bottom, unit = 830, 2.3
    for customers in range(0, 201, 50):
        y = bottom - customers * unit
        canvas.box(GRID, 150, y - 1, 1440, y + 2)
        pen.letters(str(customers), SANS, 38, 128, y + 13, align=1, colour=SOFT)
    for index, (month, customers) in enumerate(CUSTOMERS):
        left = 250 + index * 410
        canvas.box(BAR, left, bottom - customers * unit, left + 270, bottom)
        pen.letters(str(customers), SANS_BOLD, 64, left + 135, bottom - customers * unit - 20, align=0.5)
        pen.letters(month, SANS, 44, left + 135, bottom + 62, align=0.5)
    canvas.box(INK, 150, bottom - 2, 1440, bottom + 3)
    return canvas
