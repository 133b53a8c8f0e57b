"""The second picture of the lesson `storm-post`: the mill bridge in the flood of 1998, as a museum would have it."""

from canvas import Canvas
from ink import Pen, bend, ring
from typeface import SANS_BOLD

PALETTE = ("f3ead6", "3a2c20", "ddcfb2", "bda983", "8f7a5a", "fbf6ea")
PAPER, INK, SKY, WATER, STONE, LIGHT = range(6)


def draw() -> Canvas:
    canvas = Canvas(1500, 960, PALETTE, PAPER)
    pen = Pen(canvas, INK, seed=11)
    canvas.box(SKY, 44, 44, 1456, 640)
    _sky(canvas, pen)
    _mill(canvas, pen)
    _bridge(canvas, pen)
    _water(canvas, pen)
    _board(canvas, pen)
    for edge in ((0, 0, 1500, 44), (0, 916, 1500, 960), (0, 0, 44, 960), (1456, 0, 1500, 960)):
        canvas.box(PAPER, *edge)
    pen.line([(44, 44), (1456, 44), (1456, 916), (44, 916), (44, 44)], 6, bent=False)
    return canvas


def _sky(canvas: Canvas, pen: Pen) -> None:
    canvas.hatch(WATER, [(44, 44), (1456, 44), (1456, 190), (44, 250)], 16, 6, -2.4)
    for x, y in ((240, 120), (560, 96), (900, 130), (1240, 104)):
        pen.cluster(STONE, [(x - 90, y + 10, 100, 40), (x, y - 16, 120, 58), (x + 110, y + 8, 110, 42)], 6)
        canvas.hatch(INK, ring(x + 20, y + 12, 130, 34), 15, 4, -1.5)
    for column in range(70):
        x, y = 60 + column * 53 % 1390, 200 + column * 97 % 330
        pen.line([(x, y), (x - 22, y + 62)], 5, tapers=True)


def _mill(canvas: Canvas, pen: Pen) -> None:
    hills = bend([(44, 520), (300, 452), (620, 500), (980, 440), (1456, 506)])
    canvas.fill(WATER, [*hills, (1456, 660), (44, 660)])
    pen.line(hills, 5, bent=False)
    pen.shape(LIGHT, [(150, 640), (150, 372), (430, 372), (430, 640)], 6)
    pen.shape(STONE, [(118, 382), (290, 226), (462, 382)], 6)
    canvas.hatch(INK, [(290, 236), (450, 376), (290, 376)], 14, 4, 0.9)
    for x in (190, 270, 350):
        pen.shape(INK, [(x, 420), (x + 40, 420), (x + 40, 478), (x, 478)], 4)
    canvas.hatch(STONE, [(376, 384), (426, 384), (426, 640), (376, 640)], 13, 4, 0.8)
    pen.line(ring(470, 590, 104), 14, bent=False)
    pen.line(ring(470, 590, 72), 7, bent=False)
    for angle in range(0, 360, 30):
        start, end = (
            ring(470, 590, 20, start=angle, end=angle + 1)[0],
            ring(470, 590, 122, start=angle, end=angle + 1)[0],
        )
        pen.line([start, end], 8)
    canvas.fill(INK, ring(470, 590, 18))


def _bridge(canvas: Canvas, pen: Pen) -> None:
    """All that the water leaves to see: the way over the bridge, its railing, and the very tops of two arches."""
    way = bend([(560, 640), (760, 594), (1000, 578), (1240, 594), (1456, 640)])
    canvas.fill(LIGHT, [*way, (1456, 720), (560, 720)])
    for index in range(0, len(way) - 1, 3):
        x, y = way[index]
        pen.line([(x, y - 58), (x, y + 90)], 12)
        canvas.fill(INK, ring(x, y - 62, 11))
    for lift in (58, 24, -12):
        pen.line([(x, y - lift) for x, y in way], 9, bent=False)
    for x in (548, 1440):
        pen.shape(STONE, [(x, 720), (x, 520), (x + 50, 520), (x + 50, 720)], 6)
        pen.shape(LIGHT, [(x - 10, 522), (x + 25, 490), (x + 60, 522)], 6)
        canvas.hatch(INK, [(x + 28, 526), (x + 48, 526), (x + 48, 720), (x + 28, 720)], 12, 4, 0.8)


def _water(canvas: Canvas, pen: Pen) -> None:
    """It reaches the lower bars of the railing, and stands in front of the mill."""
    top = bend([(44, 618), (240, 606), (440, 616), (640, 604), (860, 600), (1080, 602), (1300, 610), (1456, 604)])
    canvas.fill(WATER, [*top, (1456, 916), (44, 916)])
    pen.line(top, 7, bent=False)
    for row, y in enumerate(range(640, 916, 26)):
        for x in range(60 + 83 * (row % 4), 1440, 230):
            light = row % 3 == 1
            pen.line(
                [(x, y), (x + 40, y - 10), (x + 84, y + 2), (x + 128, y - 8)], 7, LIGHT if light else INK, tapers=True
            )
    trunk = [(640, 742), (700, 716), (930, 690), (940, 712), (720, 744), (650, 764)]
    pen.shape(STONE, trunk, 6, bent=True)
    pen.line([(820, 704), (850, 664), (884, 650)], 9, tapers=True)
    pen.line([(760, 716), (744, 680), (752, 652)], 9, tapers=True)


def _board(canvas: Canvas, pen: Pen) -> None:
    pen.shape(PAPER, [(1130, 770), (1420, 770), (1420, 886), (1130, 886)], 8)
    pen.letters("1998", SANS_BOLD, 104, 1275, 864, align=0.5)
