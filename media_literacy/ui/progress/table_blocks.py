"""The table of a figure as blocks, as pages show and read aloud every other table; or, in a narrow place, as a list."""

from collections.abc import Iterator

from PySide6.QtGui import QFont

from media_literacy.engine.wording.measures.progress_tables import FigureTable, table_rows
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, Run
from media_literacy.ui.text.table_columns import least_width


def table_blocks(table: FigureTable) -> tuple[Block, ...]:
    """The cells in reading order."""
    return tuple(_cells(table))


def listed_blocks(table: FigureTable) -> tuple[Block, ...]:
    """A paragraph for each row, with the names of the columns."""
    return tuple(_listed(table))


def needed_width(table: FigureTable, font: QFont) -> float:
    """From which width on, in px, the cells break between words alone."""
    return sum(max(least_width(text, font) for text in column) for column in zip(*table_rows(table), strict=True))


def _listed(table: FigureTable) -> Iterator[Block]:
    for name, *cells in table.rows:
        facts = [
            _("{column}: {fact}").format(column=column, fact=fact)
            for column, fact in zip(table.heading[1:], cells, strict=True)
        ]
        yield Block(BlockKind.PARAGRAPH, (Run(f"{name}. ", strong=True), Run("; ".join(facts))))


def _cells(table: FigureTable) -> Iterator[Block]:
    for row, cells in enumerate(table_rows(table)):
        for column, text in enumerate(cells):
            align = "right" if column in table.numbers else ""
            place = Cell(0, row, column, len(cells), is_header=row == 0, align=align)
            yield Block(BlockKind.CELL, (Run(text),), cell=place)
