"""A figure and a table for tests of what shows them."""

from media_literacy.engine.wording.measures.progress_tables import FigureTable
from media_literacy.export.figures.shapes import Box, Canvas, Figure, Words

TABLE = FigureTable(("Kind", "Met"), (("role", "2"), ("time", "0")), frozenset({1}))


def draw(canvas: Canvas) -> Figure:
    """Higher where it is narrower, and where text is larger."""
    height = canvas.px(40) if canvas.width > 300 else canvas.px(80)
    shapes = (Box(0, 0, 30, height, fill="caught"), Words(40, 20, "two", canvas.px(14)))
    return Figure(canvas.width, height, "Kinds", "You met two.", shapes)
