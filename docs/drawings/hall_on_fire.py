"""The first picture of the lesson `agency-copy`: a hall in flames, and a fire engine of Oxley Cross."""

import random

from canvas import Canvas, Point
from ink import Pen, ring
from typeface import SANS_BOLD

PALETTE = ("fdf6e6", "1f2026", "39414f", "e2572f", "f3b53f", "fff0b8", "9a9fa6", "b8452f", "5d6672", "ffffff")
PAPER, INK, NIGHT, FLAME, GLOW, HEART, GREY, RED, WALL, WHITE = range(10)


def draw() -> Canvas:
    canvas = Canvas(1500, 960, PALETTE, NIGHT)
    pen = Pen(canvas, INK, seed=23)
    _smoke(canvas, pen)
    _flames(canvas, pen, 250, 1060, 470)
    _hall(canvas, pen)
    _ground(canvas, pen)
    _engine(canvas, pen)
    for edge in ((0, 0, 1500, 14), (0, 946, 1500, 960), (0, 0, 14, 960), (1486, 0, 1500, 960)):
        canvas.box(PAPER, *edge)
    pen.line([(14, 14), (1486, 14), (1486, 946), (14, 946), (14, 14)], 6, bent=False)
    return canvas


def _smoke(canvas: Canvas, pen: Pen) -> None:
    hand = random.Random(4)
    puffs = [
        (700 + index * 46 + 60 * hand.random(), 200 - index * 9 - 60 * hand.random(), 130, 96) for index in range(15)
    ]
    pen.cluster(WALL, puffs, 6)
    for x, y, across, high in puffs[::2]:
        pen.line(ring(x, y, across * 0.7, high * 0.7, 190, 300), 5, tapers=True, bent=False)


def _tongue(x: float, foot: float, width: float, height: float, lean: float) -> list[Point]:
    tip = (x + lean, foot - height)
    return [
        (x - width / 2, foot),
        (x - width * 0.62, foot - height * 0.28),
        (x - width * 0.2 + lean * 0.3, foot - height * 0.6),
        tip,
        (x + width * 0.16 + lean * 0.6, foot - height * 0.62),
        (x + width * 0.6, foot - height * 0.3),
        (x + width / 2, foot),
    ]


def _flames(canvas: Canvas, pen: Pen, left: float, right: float, foot: float) -> None:
    hand = random.Random(8)
    heights = (210, 300, 250, 360, 300, 380, 270, 330, 220)
    step = (right - left) / len(heights)
    middles = [left + step * (index + 0.5) for index in range(len(heights))]
    leans = [30 + 50 * hand.random() for _height in heights]
    for size, colour in ((1.0, FLAME), (0.68, GLOW), (0.36, HEART)):
        for x, height, lean in zip(middles, heights, leans, strict=True):
            tongue = _tongue(x, foot + 30, step * 1.25 * size, height * size, lean * size)
            if colour == FLAME:
                pen.shape(colour, tongue, 6, bent=True)
            else:
                pen.canvas.fill(colour, tongue)


def _hall(canvas: Canvas, pen: Pen) -> None:
    pen.shape(WALL, [(190, 800), (190, 480), (1120, 480), (1120, 800)], 7)
    for index in range(5):
        left = 190 + index * 186
        pen.shape(GREY, [(left, 484), (left, 430), (left + 186, 484)], 7)
        canvas.hatch(INK, [(left + 6, 480), (left + 6, 446), (left + 120, 480)], 14, 4, 0.8)
    for x in range(236, 1080, 172):
        pen.shape(GLOW, [(x, 560), (x + 96, 560), (x + 96, 690), (x, 690)], 7)
        canvas.fill(HEART, [(x + 16, 686), (x + 30, 610), (x + 46, 646), (x + 66, 588), (x + 84, 686)])
        pen.line([(x + 48, 560), (x + 48, 690)], 5)
        pen.line([(x, 624), (x + 96, 624)], 5)
        canvas.fill(FLAME, [(x + 10, 560), (x + 26, 520), (x + 40, 544), (x + 58, 500), (x + 84, 560)])
    canvas.hatch(INK, [(190, 720), (1120, 720), (1120, 800), (190, 800)], 20, 4, 1.2)


def _ground(canvas: Canvas, pen: Pen) -> None:
    canvas.box(GREY, 0, 800, 1500, 960)
    pen.line([(0, 800), (1500, 800)], 7)
    for row, y in enumerate((836, 878, 920)):
        for x in range(30 + 110 * (row % 2), 700, 250):
            pen.line([(x, y), (x + 120, y - 3)], 6, WHITE if row == 1 else INK, tapers=True)


def _engine(canvas: Canvas, pen: Pen) -> None:
    """One engine, its name in large letters on its side, a ladder on the roof, a hose up to the flames."""
    pen.shape(RED, [(760, 860), (760, 640), (1210, 640), (1210, 860)], 8)
    pen.shape(RED, [(1210, 860), (1210, 660), (1340, 660), (1410, 752), (1420, 860)], 8)
    pen.shape(WHITE, [(1240, 684), (1328, 684), (1376, 752), (1240, 752)], 6)
    pen.shape(WHITE, [(784, 690), (1186, 690), (1186, 780), (784, 780)], 6)
    pen.letters("Oxley Cross", SANS_BOLD, 66, 985, 758, align=0.5)
    canvas.box(WHITE, 764, 812, 1416, 828)
    for y in (590, 618):
        pen.line([(748, y), (1230, y)], 8, WHITE)
    for x in range(770, 1230, 50):
        pen.line([(x, 590), (x, 618)], 6, WHITE)
    for x in (790, 1180):
        pen.line([(x, 618), (x, 640)], 10, WHITE)
    pen.shape(GLOW, [(1240, 660), (1244, 626), (1296, 626), (1300, 660)], 6)
    for x in (860, 1110, 1310):
        canvas.fill(INK, ring(x, 866, 58))
        canvas.fill(GREY, ring(x, 866, 28))
        canvas.fill(INK, ring(x, 866, 9))
    pen.line([(1410, 800), (1436, 800)], 14, HEART)
