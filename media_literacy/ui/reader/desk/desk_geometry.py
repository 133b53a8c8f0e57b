"""Where page, notes and brackets stand on the desk, for a width and a text size."""

from typing import NamedTuple

NARROWEST_FOR_NOTES = 960.0
BRACKETS, GUTTER, EDGE = 64.0, 48.0, 24.0
PAGE_LEAST, PAGE_MOST = 560.0, 660.0
NOTE_LEAST, NOTE_MOST = 270.0, 400.0
SINGLE_LEAST_SIDE = 52.0
BARS_BEYOND = 42.0
"""How far bars reach beyond brackets and notes, to either side, in px."""
LOW, LOW_WINDOW = 320.0, 400.0
"""Below that height, in px at 100 %, bars take the least height they can; and on small screens, at any text size."""


class DeskGeometry(NamedTuple):
    """All in px. With `has_margin` the notes stand beside the page, else in the text under their paragraph."""

    has_margin: bool
    page_x: float
    page_width: float
    notes_x: float
    notes_width: float

    def mirrored(self, width: float) -> "DeskGeometry":
        """The same on a desk so wide, with the sides changed: for a page that is read from the right."""
        return self._replace(
            page_x=width - self.page_x - self.page_width,
            notes_x=width - self.notes_x - self.notes_width,
        )


def least_width_with_notes(size: float) -> float:
    """How wide a desk has to be for notes beside the page; `size` is the text size, 1.0 at 100 %."""
    return max(BRACKETS + GUTTER + EDGE + (PAGE_LEAST + NOTE_LEAST) * size, NARROWEST_FOR_NOTES)


def measure_desk(width: float, size: float, *, beside: float = 0.0, is_right_to_left: bool = False) -> DeskGeometry:
    """Divide a desk `width` px wide; `size` is the text size, 1.0 at 100 %.

    What stands `beside` it, so many px wide, moves the page from the middle of both by no more than it has to.
    """
    geometry = _from_left(width, size, beside)
    return geometry.mirrored(round(width)) if is_right_to_left else geometry


def _from_left(width: float, size: float, beside: float) -> DeskGeometry:
    if width >= least_width_with_notes(size):
        spare = width - BRACKETS - GUTTER - EDGE - (PAGE_LEAST + NOTE_LEAST) * size
        page = min(PAGE_MOST * size, PAGE_LEAST * size + spare * 0.45)
        notes = min(NOTE_MOST * size, NOTE_LEAST * size + spare * 0.45)
        rest = width - BRACKETS - GUTTER - EDGE - page - notes
        page_x = BRACKETS + min(rest, (rest + beside) / 2)
        return DeskGeometry(True, round(page_x), round(page), round(page_x + page + GUTTER), round(notes))
    side = SINGLE_LEAST_SIDE if width >= 560 else 10.0
    page = min(PAGE_MOST * max(size, 1.0), width - side - min(side, EDGE))
    page_x = max(side, (width - page) / 2)
    return DeskGeometry(False, round(page_x), round(page), round(page_x), round(page))


def is_low_desk(height: float, size: float) -> bool:
    """Whether a window so many px high has little room beside its bars, at a text size."""
    return height < max(LOW * size, LOW_WINDOW)


def bar_side(width: float, size: float) -> int:
    """How much a bar stays away from both edges of a wide window, so that its ends are near page and notes."""
    widest = BRACKETS + GUTTER + EDGE + (PAGE_MOST + NOTE_MOST) * size + 2 * BARS_BEYOND
    return max(0, round((width - widest) / 2))
