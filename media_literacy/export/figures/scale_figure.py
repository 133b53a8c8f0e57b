"""Telling apart and leaning, each as a point on a line with the range in which it probably lies."""

from collections.abc import Sequence
from typing import NamedTuple

from media_literacy.engine.measures.intervals import Interval
from media_literacy.engine.measures.telling_apart import LEANS_FROM, Leaning, TellingApart
from media_literacy.engine.wording.measures.apart_words import leaning_words, pairs_words
from media_literacy.export.figures.shapes import Anchor, Box, Canvas, Circle, Face, Figure, Shape, Stroke, Words
from media_literacy.i18n import gettext as _

_TEXT, _SMALL = 14.0, 13.0
_HEIGHT, _BETWEEN = 76.0, 18.0
_MOST_LEANING = 1.5
"""Of c to either side: beyond it nearly everything is doubted, or nearly nothing."""


class _Zone(NamedTuple):
    """A part of a scale with its words; the ends are shares of the whole."""

    begin: float
    end: float
    words: str


def scale_figure(found: TellingApart, canvas: Canvas) -> Figure:
    """Both scales, one below the other."""
    pairs = found.pairs
    shapes = _scale(_("Pairs told apart, of ten"), pairs.value, pairs.interval, (0.5,), canvas, 0.0)
    shapes += _pair_words(canvas, canvas.px(_HEIGHT) - canvas.px(4))
    top = canvas.px(_HEIGHT + _BETWEEN)
    low, high = (_place(value) for value in found.criterion.interval)
    edges = _place(-LEANS_FROM), _place(LEANS_FROM)
    place = _place(found.criterion.value)
    shapes += _scale(_("In doubt"), place, Interval(low, high), edges, canvas, top)
    zones = (
        _Zone(0.0, edges[0], leaning_words(Leaning.SUSPECTS)),
        _Zone(*edges, leaning_words(Leaning.BALANCED)),
        _Zone(edges[1], 1.0, leaning_words(Leaning.LETS_PASS)),
    )
    drawn, bottom = _zone_words(zones, place, canvas, top + canvas.px(_HEIGHT) - canvas.px(4))
    words = " ".join((*pairs_words(found), leaning_words(found.leaning)))
    return Figure(canvas.width, bottom + canvas.px(6), _("Telling apart and leaning"), words, (*shapes, *drawn))


def _place(criterion: float) -> float:
    """Where a leaning stands, as a share of the scale."""
    return (min(max(criterion, -_MOST_LEANING), _MOST_LEANING) / _MOST_LEANING + 1) / 2


def _scale(
    title: str, value: float, interval: Interval, marks: Sequence[float], canvas: Canvas, top: float
) -> list[Shape]:
    px, width = canvas.px, canvas.width
    y = top + px(40)
    shapes: list[Shape] = [
        Words(0, top + px(_TEXT), title, px(_TEXT), Face.STRONG),
        Stroke(((0, y), (width, y)), "edge", 1.2),
    ]
    for end in (0.0, 1.0):
        x = min(max(end * width, 0.6), width - 0.6)
        shapes.append(Stroke(((x, y - px(5)), (x, y + px(5))), "edge", 1.2))
    for mark in marks:
        shapes.append(Stroke(((mark * width, y - px(12)), (mark * width, y + px(12))), "edge", 1.2, is_dashed=True))
    left, right = (min(max(end, 0.0), 1.0) * width for end in interval)
    thick = px(8)
    shapes.append(Box(left, y - thick / 2, right - left, thick, fill="marked_wash", edge="accent", radius=thick / 2))
    shapes.append(
        Circle(min(max(value * width, px(7)), width - px(7)), y, px(7), fill="accent", edge="paper", thickness=2)
    )
    return shapes


def _pair_words(canvas: Canvas, base: float) -> list[Shape]:
    """What stands below the ends and the middle; only numbers where there is no room for more."""
    middle, end = _("5: guessing"), _("10: every pair")
    if canvas.width_of(middle, _SMALL) / 2 + canvas.width_of(end, _SMALL) + canvas.px(12) > canvas.width / 2:
        middle, end = "5", "10"
    return [
        Words(0, base, "0", canvas.px(_SMALL), colour="soft"),
        Words(canvas.width / 2, base, middle, canvas.px(_SMALL), colour="soft", anchor=Anchor.MIDDLE),
        Words(canvas.width, base, end, canvas.px(_SMALL), colour="soft", anchor=Anchor.END),
    ]


def _zone_words(zones: Sequence[_Zone], place: float, canvas: Canvas, base: float) -> tuple[list[Shape], float]:
    """The words of each zone below it, the one of the point in strong letters; one a line where they have no room."""
    px, size = canvas.px, canvas.px(_SMALL)
    here = next(number for number, zone in enumerate(zones) if place <= zone.end or number == len(zones) - 1)
    faces = [Face.STRONG if number == here else Face.PLAIN for number in range(len(zones))]
    widths = [canvas.width_of(zone.words, _SMALL, face) for zone, face in zip(zones, faces, strict=True)]
    first, *between, last = widths
    middle = between[0]
    has_room = max(first, last) + middle / 2 + px(16) <= canvas.width / 2
    anchors = (Anchor.START, Anchor.MIDDLE, Anchor.END)
    shapes: list[Shape] = []
    for number, (zone, face, anchor) in enumerate(zip(zones, faces, anchors, strict=True)):
        y = base if has_room else base + number * size * 1.45
        x = {Anchor.START: 0.0, Anchor.MIDDLE: canvas.width / 2, Anchor.END: canvas.width}[anchor]
        fitting = canvas.fitting_size(zone.words, _SMALL, canvas.width, face)
        shapes.append(Words(x, y, zone.words, fitting, face, "ink" if number == here else "soft", anchor))
    return shapes, base + (0 if has_room else 2 * size * 1.45)
