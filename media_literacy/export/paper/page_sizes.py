"""Which paper there is, and how the room on it is divided. Lengths are points, 72 to the inch."""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """The papers that school printers hold."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return (595.0, 842.0) if self is Paper.A4 else (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns beside each other: the main one, and one for what belongs beside its lines.

    `main` and `gap` are widths; the column beside takes what is left of the page's room. A passage without anything
    beside has the room to the right of its main column empty.
    """

    main: float
    gap: float = 0.0


SIDE, TOP, FOOT = 54.0, 64.0, 66.0
"""The margins that no text enters: left and right, above and below the page's room."""

HEAD_LINE, FOOT_LINE = 40.0, 40.0
"""How far the base lines of the running title and of the label stand from the paper's edge."""
