"""Lessons over time: a column each, sound sentences above the line and problems below it, a square for every one."""

from collections.abc import Sequence

from media_literacy.engine.measures.finished_try import Counts, FinishedTry
from media_literacy.engine.measures.progress_report import ProgressReport
from media_literacy.engine.wording.measures.progress_words import lesson_words
from media_literacy.export.figures.shapes import Anchor, Box, Canvas, Figure, Shape, Stroke, Words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

_SQUARE, _STEP, _COLUMN = 9.0, 11.0, 22.0
_SMALL, _LINE = 12.5, 20.0
MOST_ROWS = 24
"""Squares of one sort in a column; a longer article has the rest in the table."""


def lesson_figure(report: ProgressReport, canvas: Canvas) -> Figure:
    """The newest that have room, in the order in which they were read."""
    px = canvas.px
    columns = max(1, int(canvas.width // px(_COLUMN)))
    shown = report.lessons[-columns:]
    first = len(report.lessons) - len(shown) + 1
    up = max((_rows(finished.summary.counts.fine) for finished in shown), default=0)
    down = max((_rows(finished.summary.counts.flags) for finished in shown), default=0)
    shapes, top = _legend(canvas)
    line = top + up * px(_STEP) + px(2)
    for place, finished in enumerate(shown):
        shapes += _column(finished.summary.counts, place * px(_COLUMN), line, canvas)
    end = len(shown) * px(_COLUMN)
    shapes.append(Stroke(((0, line), (end, line)), "edge", 1.2))
    bottom = line + px(4) + down * px(_STEP)
    base = bottom + px(16)
    for place in _numbered(first, len(shown)):
        x = place * px(_COLUMN) + px(_SQUARE) / 2 + px(3)
        shapes.append(Words(x, base, str(first + place), px(_SMALL), colour="soft", anchor=Anchor.MIDDLE))
    return Figure(canvas.width, base + px(6), _("Lessons over time"), _words(shown, first), tuple(shapes))


def _legend(canvas: Canvas) -> tuple[list[Shape], float]:
    """The words for the four squares, and where the columns begin."""
    px, size = canvas.px, canvas.px(_SMALL)
    entries = (
        (Box(0, 0, 0, 0, fill="holds"), _("sound, left alone")),
        (Box(0, 0, 0, 0, edge="holds"), _("sound, doubted")),
        (Box(0, 0, 0, 0, fill="caught", radius=4.5), _("problem, caught")),
        (Box(0, 0, 0, 0, edge="missed", radius=4.5), _("problem, missed")),
    )
    shapes: list[Shape] = []
    x, y = 0.0, 0.0
    for look, words in entries:
        width = px(_SQUARE + 6) + canvas.width_of(words, _SMALL)
        if x and x + width > canvas.width:
            x, y = 0.0, y + px(_LINE)
        shapes.append(_square(look, x, y + px(4), canvas))
        shapes.append(Words(x + px(_SQUARE + 6), y + px(12.5), words, size, colour="soft"))
        x += width + px(18)
    return shapes, y + px(_LINE + 12)


def _column(counts: Counts, x: float, line: float, canvas: Canvas) -> list[Shape]:
    """Full ones stand at the line, open ones at the ends."""
    px, left = canvas.px, x + canvas.px(3)
    shapes: list[Shape] = []
    for number in range(_rows(counts.fine)):
        look = Box(0, 0, 0, 0, fill="holds") if number < counts.left_alone else Box(0, 0, 0, 0, edge="holds")
        shapes.append(_square(look, left, line - px(3) - (number + 1) * px(_STEP) + px(_STEP - _SQUARE), canvas))
    for number in range(_rows(counts.flags)):
        is_caught = number < counts.caught
        look = Box(0, 0, 0, 0, fill="caught", radius=4.5) if is_caught else Box(0, 0, 0, 0, edge="missed", radius=4.5)
        shapes.append(_square(look, left, line + px(4) + number * px(_STEP), canvas))
    return shapes


def _square(look: Box, x: float, y: float, canvas: Canvas) -> Box:
    side, thick = canvas.px(_SQUARE), canvas.px(1.6)
    inset = thick / 2 if look.edge else 0.0
    size = side - 2 * inset
    return look._replace(
        x=x + inset, y=y + inset, width=size, height=size, thickness=thick, radius=size / 2 if look.radius else 0.0
    )


def _rows(count: int) -> int:
    return min(count, MOST_ROWS)


def _numbered(first: int, count: int) -> list[int]:
    """Which columns have their number below: the first, those that five divides, and the last."""
    places = [place for place in range(count) if place in (0, count - 1) or (first + place) % 5 == 0]
    return [place for place in places if place in (0, count - 1) or 2 <= place <= count - 3]


def _words(shown: Sequence[FinishedTry], first: int) -> str:
    if not shown:
        return ""
    said = ngettext("{n} lesson. The newest: {words}.", "{n} lessons. The newest: {words}.", len(shown)).format(
        n=len(shown), words=lesson_words(shown[-1].summary.counts)
    )
    if first == 1:
        return said
    earlier = ngettext("{n} earlier one is in the table.", "{n} earlier ones are in the table.", first - 1)
    return f"{said} {earlier.format(n=first - 1)}"
