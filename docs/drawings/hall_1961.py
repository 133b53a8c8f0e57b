"""The second picture of the lesson `agency-copy`: the old hall, drawn with a pen in 1961."""

from canvas import Canvas
from ink import Pen, bend, ring

PALETTE = ("f4eddc", "2b2b33", "d8cdb4", "8d8a86")
PAPER, INK, TINT, PENCIL = range(4)


def draw() -> Canvas:
    canvas = Canvas(1500, 860, PALETTE, PAPER)
    pen = Pen(canvas, INK, seed=5)
    _ground(canvas, pen)
    _chimney(canvas, pen)
    _hall(canvas, pen)
    _year(pen)
    return canvas


def _ground(canvas: Canvas, pen: Pen) -> None:
    pen.line([(150, 640), (420, 634), (760, 640), (1100, 633), (1370, 640)], 6, tapers=True)
    for x, y, length in ((200, 664, 180), (520, 672, 260), (900, 666, 220), (1150, 676, 150)):
        pen.line([(x, y), (x + length / 2, y - 4), (x + length, y + 2)], 4, PENCIL, tapers=True)
    for x in (236, 286, 1180, 1236, 1290):
        for lean in (-12, -3, 8, 16):
            pen.line([(x + lean / 2, 638), (x + lean, 606 - abs(lean))], 4, tapers=True)


def _chimney(canvas: Canvas, pen: Pen) -> None:
    pen.shape(PAPER, [(982, 640), (1000, 130), (1060, 130), (1078, 640)], 5)
    canvas.hatch(INK, [(1040, 140), (1058, 140), (1075, 636), (1034, 636)], 13, 3, 0.5)
    pen.shape(TINT, [(990, 130), (990, 104), (1070, 104), (1070, 130)], 5)
    for y in range(180, 640, 38):
        spread = (y - 130) * 18 / 510
        pen.line([(1000 - spread, y), (1030, y + 5), (1060 + spread, y)], 3, PENCIL)


def _hall(canvas: Canvas, pen: Pen) -> None:
    """A long side with five windows and a gable with a gate, a little from the right."""
    pen.shape(PAPER, [(330, 640), (330, 400), (800, 400), (800, 640)], 5)
    pen.shape(TINT, [(300, 404), (382, 292), (872, 292), (806, 404)], 5)
    canvas.hatch(INK, [(330, 392), (392, 302), (560, 302), (500, 392)], 17, 3, -0.7)
    pen.shape(PAPER, [(800, 640), (800, 400), (872, 292), (944, 400), (944, 640)], 5)
    canvas.hatch(INK, [(806, 410), (872, 310), (938, 410), (938, 636), (806, 636)], 20, 3, -1.0)
    pen.shape(PAPER, [(836, 640), (836, 520), *ring(872, 520, 36, 36, 180, 360), (908, 640)], 5)
    pen.line([(872, 486), (872, 638)], 4)
    pen.shape(PAPER, ring(872, 406, 22), 5)
    pen.line([(850, 406), (894, 406)], 3)
    pen.line([(872, 384), (872, 428)], 3)
    for x in range(364, 760, 86):
        pen.shape(TINT, [(x, 560), (x, 462), *ring(x + 26, 462, 26, 26, 180, 360), (x + 52, 560)], 5)
        pen.line([(x + 26, 438), (x + 26, 558)], 3)
        pen.line([(x + 2, 500), (x + 50, 500)], 3)
    for x in (345, 500, 660, 780):
        pen.line([(x, 600), (x + 26, 602)], 3, PENCIL, tapers=True)
        pen.line([(x + 12, 616), (x + 44, 617)], 3, PENCIL, tapers=True)


def _year(pen: Pen) -> None:
    """Below it, by hand: 1961."""
    strokes = (
        [(632, 744), (660, 716), (652, 812)],
        [*bend([(744, 740), (722, 722), (700, 746), (718, 772), (744, 752), (746, 728)]), (738, 780), (722, 814)],
        bend([(830, 716), (796, 752), (788, 792), (812, 812), (832, 790), (814, 770), (792, 786)]),
        [(874, 742), (900, 714), (894, 812)],
    )
    for stroke in strokes:
        pen.line(stroke, 9, bent=len(stroke) <= 3)
    pen.line([(618, 838), (760, 832), (922, 836)], 5, tapers=True)
