"""The table of a figure as blocks, as pages show and read aloud every other table."""

from collections.abc import Iterator

from media_literacy.engine.wording.progress_tables import FigureTable, table_rows
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, Run


def table_blocks(table: FigureTable) -> tuple[Block, ...]:
    """The cells in reading order."""
    return tuple(_cells(table))


def _cells(table: FigureTable) -> Iterator[Block]:
    for row, cells in enumerate(table_rows(table)):
        for column, text in enumerate(cells):
            align = "right" if column in table.numbers else ""
            place = Cell(0, row, column, len(cells), is_header=row == 0, align=align)
            yield Block(BlockKind.CELL, (Run(text),), cell=place)
