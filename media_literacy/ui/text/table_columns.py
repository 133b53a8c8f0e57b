"""How the width of a table is divided among its columns."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from media_literacy.ui.text.placed_block import CELL_PAD

_BOLDER = 1.08
"""How much wider words may be than those in the usual weight."""


def cell_width(text: str, font: QFont) -> float:
    """How wide a cell is that has a text on one line, in px."""
    return QFontMetricsF(font).horizontalAdvance(text) * _BOLDER + 2 * CELL_PAD


def least_width(text: str, font: QFont) -> float:
    """How wide a cell is whose text breaks between words alone, in px."""
    return max((cell_width(word, font) for word in text.split()), default=2 * CELL_PAD)


def column_widths(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """A width for each column, in px; together they fill the room.

    Each wants what its longest text needs on one line. Where there is more room, all get more in proportion; where
    there is less, narrow columns keep what they want and the others share the rest, none with less than its longest
    word needs as long as all of them fit.
    """
    total = sum(wanted)
    if total <= room:
        return [want * room / total for want in wanted]
    lowest = least if sum(least) <= room else [0.0] * len(wanted)

    def at(level: float) -> list[float]:
        return [min(max(level, low), want) for low, want in zip(lowest, wanted, strict=True)]

    below = 0.0
    for above in sorted({*lowest, *wanted}):
        if sum(at(above)) > room:
            missing, more = room - sum(at(below)), sum(at(above)) - sum(at(below))
            return at(below + (above - below) * missing / more)
        below = above
    return list(wanted)
