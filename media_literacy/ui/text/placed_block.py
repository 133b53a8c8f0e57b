"""A block with its place in a column, and the room that lists, quotations and tables take."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from media_literacy.lesson.text_blocks import Block
from media_literacy.ui.text.block_layout import BlockLayout

ITEM_INDENT = 26.0
QUOTE_INDENT = 20.0
CELL_PAD = 8.0


@dataclass(slots=True, eq=False)
class Placed:
    """A block with its place: `text_x`, `y` and `height` of its text, `bottom` with all that belongs to it."""

    index: int
    block: Block
    layout: BlockLayout | None
    text_x: float
    y: float
    width: float
    height: float
    cell_height: float = 0.0
    picture: QRectF = field(default_factory=QRectF)

    @property
    def bottom(self) -> float:
        """Where the block ends."""
        return self.y + max(self.height, self.cell_height)
