"""How sure against how often right: a bar for each, with the range in which its share probably lies."""

from media_literacy.engine.measures.confidence import ConfidenceLevel
from media_literacy.engine.measures.progress_report import ProgressReport
from media_literacy.engine.wording.measures.progress_words import confidence_sentences
from media_literacy.engine.wording.outcome_wording import confidence_words
from media_literacy.export.figures.shapes import Anchor, Box, Canvas, Face, Figure, Shape, Stroke, Words
from media_literacy.i18n import gettext as _
from media_literacy.strings.capitals import capitalised

_TEXT, _ROW, _BAR, _BEFORE = 14.0, 46.0, 10.0, 12.0


def confidence_figure(report: ProgressReport, canvas: Canvas) -> Figure:
    """The surest first."""
    shapes: list[Shape] = []
    levels = [level for level in reversed(report.calibration.levels) if level.rating.marks]
    for number, level in enumerate(levels):
        shapes += _row(level, number * canvas.px(_ROW), canvas)
    height = len(levels) * canvas.px(_ROW) - canvas.px(4)
    words = confidence_sentences(report)[0]
    return Figure(canvas.width, height, _("How sure, and how often right"), words, tuple(shapes))


def _row(level: ConfidenceLevel, top: float, canvas: Canvas) -> list[Shape]:
    px, width = canvas.px, canvas.width
    right, marks = level.rating.right, level.rating.marks
    base = top + px(_TEXT)
    y = base + px(8)
    low, high = (end * width for end in level.interval)
    line = y + px(_BAR) + px(5)
    said = _("{right} of {marks} right").format(right=right, marks=marks)
    return [
        Words(0, base, capitalised(confidence_words()[level.confidence]), px(_TEXT), Face.STRONG),
        Words(width, base, said, px(_TEXT), colour="soft", anchor=Anchor.END),
        Box(0.5, y + 0.5, width - 1, px(_BAR) - 1, fill="field", edge="edge"),
        Box(0, y, width * right / marks, px(_BAR), fill="accent"),
        Stroke(((low, line), (high, line)), "soft", 1.2),
        *(Stroke(((x, line - px(3)), (x, line + px(3))), "soft", 1.2) for x in (low, high)),
    ]
