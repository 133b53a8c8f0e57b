"""Sound sentences as small squares, one each: full ones were left alone, crossed ones doubted."""

from media_literacy.engine.measures.intervals import Share
from media_literacy.engine.measures.progress_report import ProgressReport
from media_literacy.engine.wording.counts_wording import left_alone_name
from media_literacy.engine.wording.measures.progress_words import acceptance_words
from media_literacy.export.figures.shapes import Box, Canvas, Face, Figure, Shape, Words, sign_shapes
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

_SIDE, _STEP, _TEXT, _LINE, _BETWEEN = 12.0, 16.0, 14.0, 22.0, 14.0


def sentence_figure(report: ProgressReport, canvas: Canvas) -> Figure:
    """The first and the newest, or all that there are."""
    found = report.acceptance
    title = left_alone_name()
    if found.first is not None and found.newest is not None:
        parts = [(_("The first {n}"), found.first), (_("The newest {n}"), found.newest)]
    else:
        parts = [(_("All {n} so far"), found.overall)]
    bottom, shapes = -canvas.px(_BETWEEN), []
    for heading, share in parts:
        drawn, bottom = _part(heading.format(n=share.whole), share, canvas, bottom + canvas.px(_BETWEEN))
        shapes += drawn
    return Figure(canvas.width, bottom, title, acceptance_words(report)[0], tuple(shapes))


def _part(heading: str, share: Share, canvas: Canvas, top: float) -> tuple[list[Shape], float]:
    """The shapes, and where they end."""
    px = canvas.px
    base = top + px(_TEXT)
    doubted = share.whole - share.part
    said = ngettext("{alone} left alone, {n} doubted", "{alone} left alone, {n} doubted", doubted).format(
        alone=share.part, n=doubted
    )
    start = canvas.width_of(heading, _TEXT, Face.STRONG) + px(10)
    shapes: list[Shape] = [Words(0, base, heading, px(_TEXT), Face.STRONG)]
    if start + canvas.width_of(said, _TEXT) > canvas.width:  # in a narrow window with large text
        start, base = 0.0, base + px(_LINE)
    shapes.append(Words(start, base, said, px(_TEXT), colour="soft"))
    top = base + px(10)
    columns = max(1, int((canvas.width + px(_STEP - _SIDE)) // px(_STEP)))
    for number in range(share.whole):
        row, column = divmod(number, columns)
        shapes += _square(column * px(_STEP), top + row * px(_STEP), px(_SIDE), is_doubted=number >= share.part)
    rows = -(-share.whole // columns)
    return shapes, top + (rows - 1) * px(_STEP) + px(_SIDE)


def _square(x: float, y: float, side: float, *, is_doubted: bool) -> list[Shape]:
    if not is_doubted:
        return [Box(x, y, side, side, fill="holds")]
    box = Box(x + 0.5, y + 0.5, side - 1, side - 1, fill="missed_wash", edge="missed")
    return [box, *sign_shapes("cross", x, y, side, "missed")]
