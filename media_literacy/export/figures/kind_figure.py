"""The map of kinds: a tile for each, with a sign and words that say how well it is known."""

from collections.abc import Iterable, Mapping, Sequence

from media_literacy.engine.measures.kind_map import Acquaintance, KindRecord
from media_literacy.engine.wording.measures.progress_words import acquaintance_words, kind_counts_words, kinds_words
from media_literacy.export.figures.shapes import Box, Canvas, Face, Figure, Shape, Words, sign_shapes
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import Catalogue, Kind
from media_literacy.strings.capitals import capitalised

_NAME, _SMALL, _GAP, _PADDING, _SIGN = 14.0, 12.5, 8.0, 10.0, 13.0
_TILE, _HEADING, _BETWEEN, _LEGEND_LINE = 46.0, 26.0, 14.0, 22.0

SIGNS: Mapping[Acquaintance, tuple[str, str]] = {
    Acquaintance.CAUGHT: ("tick", "caught"),
    Acquaintance.MISSED: ("circle", "missed"),
    Acquaintance.MET: ("lens", "check"),
    Acquaintance.LOOKALIKE: ("equals", "holds"),
}
"""The sign and the colour of each; what is still to be met has a dashed edge and no sign."""


def kind_figure(records: Mapping[KindId, KindRecord], catalogue: Catalogue, language: str, canvas: Canvas) -> Figure:
    """The red flags under the headings of the catalogue."""
    groups = catalogue.red_flag_groups(language)
    flags = [kind for kinds in groups.values() for kind in kinds]
    names = {kind.id: kind.name(language) for kind in flags}
    widest = max((canvas.width_of(name, _NAME, Face.STRONG) for name in names.values()), default=0.0)
    tile = widest + canvas.px(2 * _PADDING + _SIGN + 8)
    columns = max(1, min(4, int((canvas.width + canvas.px(_GAP)) // (tile + canvas.px(_GAP)))))
    shapes, y = _legend({records[kind.id].acquaintance for kind in flags}, canvas)
    for heading, kinds in groups.items():
        if heading:
            base = y + canvas.px(_SMALL)
            size = canvas.fitting_size(heading, _SMALL, canvas.width - canvas.px(4), Face.STRONG)
            shapes.append(Words(0, base, capitalised(heading), size, Face.STRONG, "soft"))
            y += canvas.px(_HEADING) - canvas.px(4)
        drawn, y = _tiles([records[kind.id] for kind in kinds], kinds, names, columns, canvas, y)
        shapes += drawn
        y += canvas.px(_BETWEEN)
    words = kinds_words([records[kind.id] for kind in flags])
    return Figure(canvas.width, y - canvas.px(_BETWEEN), _("Kinds of trouble"), words, tuple(shapes))


def _legend(there: Iterable[Acquaintance], canvas: Canvas) -> tuple[list[Shape], float]:
    """What the signs mean that are in the figure, and where the tiles begin."""
    px, size = canvas.px, canvas.px(_SMALL)
    shapes: list[Shape] = []
    x, y = 0.0, 0.0
    for acquaintance in (known for known in reversed(Acquaintance) if known in set(there)):
        words = acquaintance_words(acquaintance)
        width = px(_SIGN + 6) + canvas.width_of(words, _SMALL)
        if x and x + width > canvas.width:
            x, y = 0.0, y + px(_LEGEND_LINE)
        shapes += _sign(acquaintance, x, y + px(2), px(_SIGN))
        shapes.append(Words(x + px(_SIGN + 6), y + px(2) + px(11), words, size, colour="soft"))
        x += width + px(18)
    return shapes, y + px(_LEGEND_LINE + 10)


def _tiles(
    records: Sequence[KindRecord],
    kinds: Sequence[Kind],
    names: Mapping[KindId, str],
    columns: int,
    canvas: Canvas,
    top: float,
) -> tuple[list[Shape], float]:
    px = canvas.px
    width = (canvas.width - (columns - 1) * px(_GAP)) / columns
    shapes: list[Shape] = []
    for number, (record, kind) in enumerate(zip(records, kinds, strict=True)):
        row, column = divmod(number, columns)
        x, y = column * (width + px(_GAP)), top + row * px(_TILE + _GAP)
        shapes += _tile(record, names[kind.id], x, y, width, canvas)
    rows = -(-len(records) // columns)
    return shapes, top + rows * px(_TILE + _GAP)


def _tile(record: KindRecord, name: str, x: float, y: float, width: float, canvas: Canvas) -> list[Shape]:
    px, acquaintance = canvas.px, record.acquaintance
    is_met = acquaintance is not Acquaintance.TO_MEET
    colour = SIGNS[acquaintance][1] if is_met else ""
    box = Box(x + 0.5, y + 0.5, width - 1, px(_TILE) - 1, f"{colour}_wash" if is_met else "", colour or "edge")
    shapes: list[Shape] = [box._replace(radius=px(5), is_dashed=not is_met)]
    text = x + px(_PADDING + _SIGN + 8)
    shapes += _sign(acquaintance, x + px(_PADDING), y + px(8), px(_SIGN)) if is_met else []
    said = kind_counts_words(record) or acquaintance_words(acquaintance)
    shapes.append(Words(text, y + px(19), name, px(_NAME), Face.STRONG))
    size = canvas.fitting_size(said, _SMALL, width - px(2 * _PADDING + _SIGN + 8))
    shapes.append(Words(text, y + px(36), said, size, colour="ink" if is_met else "soft"))
    return shapes


def _sign(acquaintance: Acquaintance, x: float, y: float, side: float) -> Sequence[Shape]:
    if acquaintance is Acquaintance.TO_MEET:
        return (Box(x + 0.5, y + 0.5, side - 1, side - 1, edge="edge", radius=2, is_dashed=True),)
    sign, colour = SIGNS[acquaintance]
    return sign_shapes(sign, x, y, side, colour)
