"""The first picture of the lesson `storm-post`: a weir in bright sunshine, leaves, ice cream, short trousers."""

from canvas import Canvas
from ink import Pen, bend, ring
from typeface import SERIF_BOLD

PALETTE = ("fdf8ea", "20242a", "cfe6ee", "8dbccb", "a9c37a", "5f8a4e", "f2c24b", "d9583f", "c9a27a", "8c8f8a", "ffffff")
PAPER, INK, SKY, WATER, LEAF, SHADE, SUN, RED, SKIN, STONE, WHITE = range(11)


def draw() -> Canvas:
    canvas = Canvas(1500, 960, PALETTE, SKY)
    pen = Pen(canvas, INK, seed=7)
    _sun(canvas, pen)
    _hills(canvas, pen)
    _weir(canvas, pen)
    _bank(canvas, pen)
    _trees(canvas, pen)
    _stall(canvas, pen)
    _buyer(canvas, pen, 890, RED, WHITE, reaching=True)
    _buyer(canvas, pen, 725, SUN, WATER, reaching=False)
    canvas.box(PAPER, 0, 0, 1500, 14)
    canvas.box(PAPER, 0, 946, 1500, 960)
    canvas.box(PAPER, 0, 0, 14, 960)
    canvas.box(PAPER, 1486, 0, 1500, 960)
    pen.line([(14, 14), (1486, 14), (1486, 946), (14, 946), (14, 14)], 6, bent=False)
    return canvas


def _sun(canvas: Canvas, pen: Pen) -> None:
    pen.shape(SUN, ring(220, 190, 84), 6)
    for index in range(16):
        angle = 360 * index / 16
        inner, outer = 112, 168 if index % 2 else 148
        start, end = (
            ring(220, 190, inner, start=angle, end=angle + 1)[0],
            ring(220, 190, outer, start=angle, end=angle + 1)[0],
        )
        pen.line([start, end], 9, SUN)
    for x, y in ((560, 120), (1010, 90)):
        pen.cluster(
            WHITE, [(x, y, 50, 32), (x + 60, y - 22, 56, 46), (x + 126, y - 2, 60, 34), (x + 60, y + 12, 90, 22)], 5
        )


def _hills(canvas: Canvas, pen: Pen) -> None:
    far = bend([(0, 400), (180, 345), (390, 390), (620, 330), (900, 380), (1180, 335), (1500, 390)])
    near = bend([(0, 440), (260, 400), (520, 446), (800, 410), (1100, 440), (1500, 420)])
    canvas.fill(LEAF, [*far, (1500, 560), (0, 560)])
    canvas.hatch(SHADE, [*near, (1500, 520), (0, 520)], 22, 5, -1.6)
    pen.line(far, 5, bent=False)


def _weir(canvas: Canvas, pen: Pen) -> None:
    """The river comes from behind, falls over a sill across the picture, and foams below it."""
    canvas.fill(WATER, [(0, 455), (900, 455), (1100, 520), (0, 520)])
    for row, y in enumerate((470, 487, 504)):
        for x in range(30 + 60 * (row % 2), 900, 210):
            pen.line([(x, y), (x + 45, y - 4), (x + 105, y)], 4, WHITE, tapers=True)
    pen.shape(STONE, [(0, 520), (1110, 520), (1110, 540), (0, 540)], 5)
    canvas.box(WHITE, 0, 543, 1090, 668)
    for x in range(6, 1090, 17):
        foot = 640 + (x * 37) % 36
        pen.line([(x, 546), (x + (x * 13) % 7 - 3, 600), (x + 2, foot)], 6, WATER if x % 3 else INK, tapers=True)
    canvas.box(WATER, 0, 668, 1500, 946)
    for x in range(10, 1090, 62):
        y = 672 + (x * 7) % 14
        canvas.fill(WHITE, ring(x, y, 40, 20))
        pen.line(ring(x, y, 40, 20, 195, 345), 5, tapers=True, bent=False)
    for row, y in enumerate(range(724, 940, 42)):
        for x in range(20 + 90 * (row % 3), 700, 260):
            pen.line(
                [(x, y), (x + 50, y - 8), (x + 110, y + 2), (x + 150, y - 3)], 5, INK if row % 2 else WHITE, tapers=True
            )
    for x in (60, 300, 520):
        pen.shape(STONE, [(x, 700), (x + 20, 664), (x + 66, 658), (x + 96, 700)], 5, bent=True)


def _bank(canvas: Canvas, pen: Pen) -> None:
    edge = bend(
        [(470, 960), (560, 880), (640, 800), (700, 742), (840, 690), (1010, 640), (1090, 560), (1130, 500), (1300, 462)]
    )
    canvas.fill(LEAF, [*edge, (1500, 450), (1500, 960)])
    pen.line(edge, 6, bent=False)
    path = bend([(600, 960), (720, 850), (1000, 828), (1500, 838)])
    canvas.fill(PAPER, [*path, (1500, 960)])
    pen.line(path, 4, bent=False)
    for x, y in ((770, 740), (850, 712), (1190, 560), (1250, 600), (1120, 640), (1440, 640), (700, 800)):
        for lean in (-10, 0, 11):
            pen.line([(x + lean, y), (x + lean * 2, y - 26)], 5, tapers=True)


def _trees(canvas: Canvas, pen: Pen) -> None:
    for x, foot, crown_y, size, seed in ((1066, 706, 330, 132, 3), (1462, 760, 262, 200, 5)):
        pen.shape(SKIN, [(x - 22, foot), (x - 14, crown_y), (x + 16, crown_y), (x + 26, foot)], 6)
        canvas.hatch(INK, [(x + 4, crown_y), (x + 14, crown_y), (x + 24, foot), (x + 6, foot)], 12, 4, 0.5)
        pen.crown(LEAF, SHADE, min(x, 1370), crown_y, size, size * 0.86, seed)


def _stall(canvas: Canvas, pen: Pen) -> None:
    for x in (1110, 1400):
        pen.line([(x, 470), (x, 850)], 10)
    _head(canvas, pen, 1258, 574, is_left=True)
    pen.shape(WHITE, [(1224, 552), (1230, 520), (1286, 520), (1292, 552)], 5)
    pen.shape(WHITE, [(1200, 720), (1208, 640), (1238, 616), (1278, 616), (1308, 640), (1316, 720)], 5)
    pen.shape(PAPER, [(1090, 690), (1420, 690), (1420, 720), (1090, 720)], 6)
    pen.shape(SUN, [(1104, 720), (1406, 720), (1406, 868), (1104, 868)], 6)
    pen.letters("ICE CREAM", SERIF_BOLD, 50, 1255, 812, align=0.5)
    for index in range(9):
        left = 1070 + index * 41
        pen.shape(
            RED if index % 2 == 0 else WHITE, [(left + 8, 420), (left + 45, 420), (left + 41, 490), (left, 490)], 4
        )
        canvas.fill(RED if index % 2 == 0 else WHITE, ring(left + 20.5, 490, 20.5, 18, 0, 180))
        pen.line(ring(left + 20.5, 490, 20.5, 18, 0, 180), 4, bent=False)
    for x in (1160, 1350):
        pen.shape(WHITE, ring(x, 872, 34), 7)
        for angle in range(0, 180, 45):
            (a, b), (c, d) = (
                ring(x, 872, 30, start=angle, end=angle + 1)[0],
                ring(x, 872, 30, start=angle + 180, end=angle + 181)[0],
            )
            pen.line([(a, b), (c, d)], 3)
    _cone(canvas, pen, 1120, 664)


def _head(canvas: Canvas, pen: Pen, x: float, y: float, is_left: bool) -> None:
    side = -1 if is_left else 1
    pen.shape(SKIN, ring(x, y, 38, 42), 5)
    canvas.fill(INK, [*ring(x, y - 6, 40, 40, 180, 360), (x + 30, y - 14), (x, y - 24), (x - 30, y - 14)])
    canvas.fill(INK, ring(x + side * 18, y + 2, 4.5))
    pen.line([(x + side * 8, y + 20), (x + side * 18, y + 24), (x + side * 26, y + 18)], 4, tapers=True)


def _cone(canvas: Canvas, pen: Pen, x: float, y: float) -> None:
    pen.shape(SKIN, [(x - 16, y - 20), (x + 16, y - 20), (x, y + 34)], 4)
    pen.shape(RED, ring(x, y - 32, 20), 4)


def _buyer(canvas: Canvas, pen: Pen, x: float, shirt: int, trousers: int, reaching: bool) -> None:
    """Somebody seen from the side, in a shirt and short trousers, with bare legs."""
    for foot in (-26, 26):
        pen.shape(SKIN, [(x + foot - 14, 770), (x + foot + 14, 770), (x + foot + 11, 868), (x + foot - 11, 868)], 5)
        pen.shape(INK, [(x + foot - 14, 866), (x + foot + 16, 866), (x + foot + 32, 884), (x + foot - 16, 884)], 4)
    pen.shape(
        trousers, [(x - 48, 696), (x + 48, 696), (x + 56, 784), (x + 4, 784), (x, 740), (x - 4, 784), (x - 56, 784)], 6
    )
    pen.shape(SKIN, [(x - 12, 540), (x + 14, 540), (x + 16, 574), (x - 14, 574)], 5)
    pen.shape(shirt, [(x - 52, 590), (x - 20, 564), (x + 22, 564), (x + 52, 590), (x + 50, 704), (x - 50, 704)], 6)
    _head(canvas, pen, x + 4, 506, is_left=False)
    hand = (x + 142, 660) if reaching else (x + 78, 606)
    elbow = (x + 84, 650) if reaching else (x + 70, 672)
    pen.line([(x + 34, 602), elbow, hand], 32)
    pen.line([(x + 34, 602), elbow, hand], 21, SKIN)
    pen.line([(x + 30, 596), ((x + 34 + elbow[0]) / 2, (602 + elbow[1]) / 2)], 38)
    pen.line([(x + 30, 596), ((x + 34 + elbow[0]) / 2, (602 + elbow[1]) / 2)], 27, shirt)
    if not reaching:
        _cone(canvas, pen, x + 84, 578)
